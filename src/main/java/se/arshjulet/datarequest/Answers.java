package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.GivenAnswer;

/** Answering question by question. Who may, and when, is said in {@link Assignments}. */
public interface Answers {

    /** Saves one field; null value with status EMPTY clears it.
     * @throws InvalidAnswerException with a Swedish message for the field; nothing is saved */
    Saved save(UUID assignmentId, AnswerKey at, AnswerStatus status, @Nullable AnswerValue value);

    /** Saves one field of what was seen, unless somebody has changed it since.
     * @param seen what the person saw there; null for nothing
     * @throws ChangedMeanwhileException  if something else stands there now, and not what she gives; nothing is saved
     * @throws InvalidAnswerException with a Swedish message for the field; nothing is saved */
    Saved save(UUID assignmentId, AnswerKey at, Entry entry, @Nullable GivenAnswer seen);

    /** Where a coordinator has what she fills in from: a meeting, an interview. It stands beside each answer from then on.
     * @throws InvalidAnswerException with a Swedish message for the field; nothing is saved */
    void source(UUID assignmentId, String words);

    /** Says something of an answer; nothing takes it away.
     * @throws InvalidAnswerException with a Swedish message for the comment; nothing is saved */
    Saved comment(UUID assignmentId, AnswerKey at, String words);

    /** @param computed what the product worked out anew with it, by field */
    record Saved(Instant at, FormCheck.Progress progress, Map<AnswerKey, GivenAnswer> computed) {}
}
