package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.review.AnswersUnderReview.Part;
import se.arshjulet.review.AnswersUnderReview.Version;

/**
 * What the answers of an assignment once were. For those who may open the assignment; everybody else gets an
 * {@link org.springframework.security.access.AccessDeniedException}.
 */
public interface AnswerHistory {

    /** Where it is read. */
    static String address(UUID assignmentId) {
        return "datauppdrag/svar/" + assignmentId + "/historik";
    }

    /** What the assignment is, and the moments at which it changed hands, oldest first. */
    Past past(UUID assignmentId);

    /** The answers as they stood at a moment; {@link Instant#MAX} is now. */
    AnswerSet at(UUID assignmentId, Instant moment);

    /** What differs between two moments, in the form's order.
     * @param until {@link Instant#MAX} for what stands there now */
    List<Part> changes(UUID assignmentId, Instant from, Instant until);

    /** One answer through time, newest first. Who only reviews is told what was sent in, and not what was only begun. */
    List<Version> of(UUID assignmentId, AnswerKey at);

    record Past(UUID assignmentId, String roundTitle, String memberName, FormDefinition form, List<Moment> moments) {

        public Past {
            moments = List.copyOf(moments);
        }
    }

    /** @param by who did it */
    record Moment(Instant at, Kind kind, String by) {}

    enum Kind {
        /** the request was sent out, with what was known beforehand */
        ASKED,
        HANDED_OVER,
        SUBMITTED,
        RETURNED,
        APPROVED,
        /** all but what the review sent back */
        APPROVED_IN_PART,
        /** what was approved is to be mended */
        REOPENED
    }
}
