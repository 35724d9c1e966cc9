package se.arshjulet.form;

import org.jspecify.annotations.Nullable;

/** What is put in a field, before it is said by whom and when.
 * @param value set exactly when the status is GIVEN */
public record Entry(AnswerStatus status, @Nullable AnswerValue value) {

    public static final Entry EMPTY = new Entry(AnswerStatus.EMPTY, null);
    public static final Entry NONE_EXISTS = new Entry(AnswerStatus.NONE_EXISTS, null);
    public static final Entry TOO_SMALL = new Entry(AnswerStatus.TOO_SMALL, null);

    /** The value, or nothing if there is none. */
    public static Entry of(@Nullable AnswerValue value) {
        return value == null ? EMPTY : new Entry(AnswerStatus.GIVEN, value);
    }

    public static Entry of(GivenAnswer given) {
        return new Entry(given.status(), given.value());
    }

    public boolean isEmpty() {
        return status == AnswerStatus.EMPTY;
    }
}
