package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerText;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.Question;

/** What the product works out: to read, never to type in. */
final class ComputedControl implements AnswerControl {

    private final AnswerKey at;
    private final TextField field = new TextField();
    private Entry entry = Entry.EMPTY;

    ComputedControl(Question question, AnswerKey at, FormSheet sheet) {
        this.at = at;
        field.addClassName("computed");
        field.setLabel(question.label());
        String help = question.help();
        String computed = field.getTranslation("form.computed");
        field.setHelperText(help == null ? computed : computed + " " + help);
        field.setReadOnly(true);
        refresh(sheet);
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable AnswerValue value() {
        return entry.value();
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public void refresh(FormSheet sheet) {
        String text = AnswerText.of(sheet.form(), at, sheet.answers());
        field.setValue(text.isEmpty() ? "–" : text);
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        show(Entry.of(value));
    }

    @Override
    public void show(Entry now) {
        entry = now;
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
