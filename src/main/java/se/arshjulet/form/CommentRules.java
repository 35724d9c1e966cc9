package se.arshjulet.form;

import java.util.Optional;

/** What can be said of an answer. */
public final class CommentRules {

    static final int LENGTH = 1000;

    private CommentRules() {}

    /** Why the words cannot stand at the field, or empty if they can; none takes a comment away. */
    public static Optional<String> problem(FormDefinition form, AnswerKey at, String words, AnswerSet current) {
        return AnswerRules.misplaced(form, at, current)
                .or(() -> TextRules.tooLong("Kommentaren", words, LENGTH))
                .or(() -> TextRules.unreadable(words, true));
    }
}
