package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;

/** A text, of one line or many. It tells of a change when the typing rests, and at once when the field is left. */
final class TextControl implements AnswerControl {

    /** Long enough not to save every letter, short enough that little is at stake. */
    static final int REST_MILLISECONDS = 700;

    private final TextFieldBase<?, String> field;

    private TextControl(TextFieldBase<?, String> field, Question question, Runnable edited) {
        this.field = field;
        field.setLabel(question.label());
        field.setHelperText(Helper.text(question, field));
        field.setRequiredIndicatorVisible(question.required());
        field.setWidthFull();
        // No maxlength: the browser would cut a pasted text without a word. The rule says how much too long it is.
        prepare(field, edited);
    }

    static TextControl oneLine(Question question, Runnable edited) {
        return new TextControl(new TextField(), question, edited);
    }

    static TextControl manyLines(Question question, Runnable edited) {
        TextArea area = new TextArea();
        area.setMinRows(3);
        return new TextControl(area, question, edited);
    }

    /** How every text field of a form tells of changes. */
    static void prepare(TextFieldBase<?, String> field, Runnable edited) {
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(REST_MILLISECONDS);
        // A message about leaving the field carries what was typed with it.
        field.addBlurListener(left -> {});
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edited.run();
            }
        });
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable AnswerValue value() {
        String text = field.getValue().strip();
        return text.isEmpty() ? null : new AnswerValue.Text(text);
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        String text = value instanceof AnswerValue.Text given ? given.text() : "";
        if (!field.getValue().strip().equals(text)) {
            field.setValue(text);
        }
    }

    @Override
    public Map<String, String> texts() {
        return Map.of(KeptText.WHOLE, field.getValue().strip());
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
