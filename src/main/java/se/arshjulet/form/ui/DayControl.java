package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;

/** A day. */
final class DayControl implements AnswerControl {

    private final DayField field = new DayField();

    DayControl(Question question, Runnable edited) {
        field.setLabel(question.label());
        field.setHelperText(Helper.text(question, field));
        field.setRequiredIndicatorVisible(question.required());
        tell(field, edited);
    }

    /** How a day of a form tells of changes, also when what is typed is no day. */
    static void tell(DayField field, Runnable edited) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edited.run();
            }
        });
        field.getElement().addEventListener("unparsable-change", change -> edited.run());
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable AnswerValue value() {
        return field.getValue() == null ? null : new AnswerValue.Day(field.getValue());
    }

    @Override
    public Optional<String> unreadable() {
        return field.isUnreadable() ? field.problem("") : Optional.empty();
    }

    @Override
    public void show(@Nullable AnswerValue value) {
        field.setValue(value instanceof AnswerValue.Day day ? day.day() : null);
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
