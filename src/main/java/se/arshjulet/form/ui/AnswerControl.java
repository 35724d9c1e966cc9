package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerValue;

/** A control that one question is answered with. */
interface AnswerControl {

    Component component();

    /** What stands in it now; null if it is empty. */
    @Nullable
    AnswerValue value();

    /** Shows a value without calling anybody. What a person is typing is left alone where it says the same. */
    void show(@Nullable AnswerValue value);

    /** Writes a text as if the person had.
     * @param part which of the control's texts */
    default void type(String part, String text) {}

    /** Shows what is wrong; null takes it away. */
    void complain(@Nullable String message);

    void focus();

    /** The answers around it have changed: names of rows, say. */
    default void refresh(FormSheet sheet) {}
}
