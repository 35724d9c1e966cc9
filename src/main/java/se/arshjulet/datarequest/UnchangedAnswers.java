package se.arshjulet.datarequest;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.Answers.Saved;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.GivenAnswer;

/** "Oförändrat": last year's answers taken over. Who may, and when, is said in {@link Assignments}. */
public interface UnchangedAnswers {

    /** Takes over last year's answers: one field, a row, a section, or everything that is still empty.
     * @return what stood there before, so that it can be put back */
    Replaced takeOver(UUID assignmentId, Scope scope);

    /** Puts back what "oförändrat" took the place of, wherever nobody has written anything since. */
    Saved putBack(UUID assignmentId, Replaced replaced);

    /** @param before by field; an empty answer where there was none */
    record Replaced(Map<AnswerKey, GivenAnswer> before) {

        public Replaced {
            before = Map.copyOf(before);
        }

        /** How many answers were given before and are no more. */
        public long given() {
            return before.values().stream()
                    .filter(given -> given.status() != AnswerStatus.EMPTY)
                    .count();
        }
    }

    /** @param sectionKey null for the whole form
     * @param rowKey     null for all rows
     * @param questionKey null for all questions */
    record Scope(
            @Nullable String sectionKey,
            @Nullable UUID rowKey,
            @Nullable String questionKey) {
        public static Scope everything() {
            return new Scope(null, null, null);
        }

        public static Scope section(String sectionKey) {
            return new Scope(sectionKey, null, null);
        }

        public static Scope field(AnswerKey at) {
            return new Scope(null, at.rowKey(), at.questionKey());
        }

        public static Scope row(UUID rowKey) {
            return new Scope(null, rowKey, null);
        }
    }
}
