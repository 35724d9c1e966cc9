package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FigureText;
import se.arshjulet.form.Question;

/**
 * A figure, or why there is none. The field's text is all there is to it: the two buttons write in it what one may just as
 * well type.
 */
final class FigureControl implements AnswerControl {

    private final Question question;
    private final Runnable edited;
    private final Div root = new Div();
    private final TextField field = new TextField();
    private final NativeButton none;
    private final NativeButton small;

    FigureControl(Question question, Runnable edited) {
        this.question = question;
        this.edited = edited;
        root.addClassName("figure");
        field.setLabel(question.label());
        field.setHelperText(Helper.text(question, field));
        field.setRequiredIndicatorVisible(question.required());
        field.getElement().setAttribute("inputmode", "decimal");
        TextControl.prepare(field, edited);
        // Half a number is another number.
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        String unit = FigureText.unit(question);
        if (!unit.isEmpty()) {
            field.setSuffixComponent(new Span(unit));
        }
        none = word("form.figure.none");
        small = word("form.figure.small");
        Div words = new Div(none, small);
        words.addClassName("figure-words");
        root.add(field, words);
    }

    private NativeButton word(String key) {
        String words = root.getTranslation(key);
        NativeButton button = new NativeButton(words);
        button.addClassName("figure-word");
        button.setAriaLabel(question.label() + ": " + words);
        button.addClickListener(click -> {
            field.setValue(field.getValue().equals(words) ? "" : words);
            edited.run();
        });
        return button;
    }

    @Override
    public Component component() {
        return root;
    }

    private FigureText.Meaning meaning() {
        return FigureText.read(field.getValue(), question);
    }

    @Override
    public Entry entry() {
        Entry entry = meaning().entry();
        press(entry);
        return entry;
    }

    @Override
    public @Nullable AnswerValue value() {
        return entry().value();
    }

    @Override
    public Optional<String> unreadable() {
        return meaning().problem();
    }

    @Override
    public Map<String, String> texts() {
        return Map.of(KeptText.WHOLE, field.getValue().strip());
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        show(Entry.of(value));
    }

    @Override
    public void show(Entry entry) {
        FigureText.Meaning now = meaning();
        if (now.problem().isPresent() || !now.entry().equals(entry)) {
            field.setValue(words(entry));
        }
        press(entry);
    }

    private void press(Entry entry) {
        none.getElement().setAttribute("aria-pressed", String.valueOf(entry.status() == AnswerStatus.NONE_EXISTS));
        small.getElement().setAttribute("aria-pressed", String.valueOf(entry.status() == AnswerStatus.TOO_SMALL));
    }

    private String words(Entry entry) {
        return switch (entry.status()) {
            case GIVEN -> entry.value() instanceof AnswerValue.Figure figure ? FigureText.of(figure.number()) : "";
            case NONE_EXISTS -> none.getText();
            case TOO_SMALL -> small.getText();
            case EMPTY -> "";
        };
    }

    @Override
    public void type(String part, String text) {
        field.setValue(text);
    }

    @Override
    public void complain(@Nullable String message) {
        field.setErrorMessage(message);
        field.setInvalid(message != null);
    }

    @Override
    public void focus() {
        field.focus();
    }
}
