package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.arshjulet.base.ui.DayField;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Question;

/** A day. */
final class DayControl implements AnswerControl {

    private final DayField field = new DayField();
    private boolean showing;

    DayControl(Question question, Runnable edited) {
        field.setLabel(question.label());
        field.setHelperText(Helper.text(question, field));
        field.setRequiredIndicatorVisible(question.required());
        tell(field, () -> showing, edited);
    }

    /** How a day of a form tells of changes, also when what is typed is no day. What is only shown tells nothing: what is
     * typed as no date picker reads it is set by the server, and the person has changed it all the same. */
    static void tell(DayField field, BooleanSupplier shown, Runnable edited) {
        Runnable told = () -> {
            if (!shown.getAsBoolean()) {
                edited.run();
            }
        };
        field.addValueChangeListener(change -> told.run());
        field.getElement().addEventListener("unparsable-change", change -> {
            if (field.getValue() == null) {
                told.run();
            }
        });
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
        showing = true;
        field.setValue(value instanceof AnswerValue.Day day ? day.day() : null);
        showing = false;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of(KeptText.WHOLE, field.typed());
    }

    @Override
    public void type(String part, String text) {
        showing = true;
        field.type(text);
        showing = false;
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
