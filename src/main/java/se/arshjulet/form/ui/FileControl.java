package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FileLimits;
import se.arshjulet.form.Question;

/** A file: chosen or dropped, sent and looked through at once. Until another has come the whole way, the earlier one stays. */
final class FileControl extends CustomField<AnswerValue> implements AnswerControl {

    private final String label;
    private final AnswerKey at;
    private final FormOffers offers;
    private final Runnable edited;
    private final FilePicker picker;
    private final Div standing = new Div();
    private AnswerValue.@Nullable Attachment file;
    private @Nullable String refused;

    FileControl(Question question, AnswerKey at, FormOffers offers, Runnable edited) {
        this.label = question.label();
        this.at = at;
        this.offers = offers;
        this.edited = edited;
        FileLimits limits = offers.limits(question);
        picker = new FilePicker(limits, this::received, this::refuse);
        addClassName("file");
        standing.addClassName("file-standing");
        standing.getElement().setAttribute("role", "status");
        setLabel(label);
        setHelperText(help(question, limits));
        setRequiredIndicatorVisible(question.required());
        setManualValidation(true);
        setWidthFull();
        add(standing, picker);
        arrange(null);
    }

    private String help(Question question, FileLimits limits) {
        String takes = getTranslation("form.file.takes", String.join(", ", limits.kinds()), limits.megabytes());
        String help = Helper.text(question, this);
        return help == null ? takes : help + " " + takes;
    }

    private void received(String name, byte[] content) {
        FormOffers.Kept kept = offers.keep(at, name, content);
        AnswerValue.Attachment taken = kept.file();
        if (taken == null) {
            refuse(kept.problem().orElse(""));
        } else {
            put(taken);
        }
    }

    private void refuse(String why) {
        refused = why;
        complain(null);
    }

    private void put(AnswerValue.@Nullable Attachment now) {
        AnswerValue.Attachment before = file;
        arrange(now);
        if (now == null && before != null) {
            standing.add(removed(before));
        }
        edited.run();
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public @Nullable AnswerValue value() {
        return file;
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        // Or the way back to a file that was just taken away would go with the answer's coming back from the server.
        if (!Objects.equals(value, file)) {
            arrange(value instanceof AnswerValue.Attachment given ? given : null);
        }
    }

    private void arrange(AnswerValue.@Nullable Attachment now) {
        file = now;
        refused = null;
        standing.removeAll();
        if (file != null) {
            standing.add(line(file));
        }
        picker.invite(getTranslation(file == null ? "form.file.choose" : "form.file.change"), label);
    }

    private Component line(AnswerValue.Attachment shown) {
        Anchor name = new Anchor(offers.address(shown), shown.name());
        name.getElement().setAttribute("download", true);
        name.setRouterIgnore(true);
        Span size = new Span(FileSize.words(shown.size()));
        size.addClassName("file-size");
        Button remove = new Button(getTranslation("form.file.remove"), click -> {
            put(null);
            focus();
        });
        remove.setAriaLabel(getTranslation("form.file.remove.of", shown.name()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div line = new Div(name, size, remove);
        line.addClassName("file-line");
        return line;
    }

    private Component removed(AnswerValue.Attachment gone) {
        Button undo = new Button(getTranslation("form.file.undo"), click -> put(gone));
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div line = new Div(new Span(getTranslation("form.file.removed", gone.name())), undo);
        line.addClassName("file-line");
        return line;
    }

    /** That a file was not taken stands until another was, whatever is said of the answer that stands. */
    @Override
    public void complain(@Nullable String message) {
        String shown = refused == null ? message : refused;
        setErrorMessage(shown);
        setInvalid(shown != null);
    }

    @Override
    public void focus() {
        picker.button().focus();
    }

    @Override
    protected @Nullable AnswerValue generateModelValue() {
        return file;
    }

    @Override
    protected void setPresentationValue(@Nullable AnswerValue value) {
        show(value);
    }
}
