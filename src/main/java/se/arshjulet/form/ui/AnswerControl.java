package se.arshjulet.form.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;

/** A control that one question is answered with. */
interface AnswerControl {

    Component component();

    /** The value that stands in it now; null if it is empty, or if what stands there means nothing. */
    @Nullable
    AnswerValue value();

    /** What stands in it now. */
    default Entry entry() {
        return Entry.of(value());
    }

    /** Why what is typed means nothing; empty if it does. */
    default Optional<String> unreadable() {
        return Optional.empty();
    }

    /** What is typed in it, by part; none for what is chosen. */
    default Map<String, String> texts() {
        return Map.of();
    }

    /** Shows a value without calling anybody. What a person is typing is left alone where it says the same. */
    void show(@Nullable AnswerValue value);

    /** Shows what stands at the field, figures that are none among it. */
    default void show(Entry entry) {
        show(entry.value());
    }

    /** Writes a text as if the person had.
     * @param part which of the control's texts */
    default void type(String part, String text) {}

    /** Shows what is wrong; null takes it away. */
    void complain(@Nullable String message);

    void focus();

    /** The answers around it have changed: names of rows, say. */
    default void refresh(FormSheet sheet) {}
}
