package se.arshjulet.form;

import java.util.UUID;

/** Which field: a question, in a row of a repeating section or outside ({@link #NO_ROW}). */
public record AnswerKey(UUID rowKey, String questionKey) {

    /** The row of questions outside repeating sections. */
    public static final UUID NO_ROW = new UUID(0, 0);

    public static AnswerKey of(String questionKey) {
        return new AnswerKey(NO_ROW, questionKey);
    }
}
