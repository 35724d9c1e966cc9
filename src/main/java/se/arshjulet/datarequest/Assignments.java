package se.arshjulet.datarequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.Earlier;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.review.Reviews;

/**
 * A data request as it is answered: opened, sent in, handed over. Its answers are changed through {@link Answers},
 * {@link AnswerRows}, {@link UnchangedAnswers}, {@link Fillings} and {@link AnswerFiles}, by the same rules as here: every
 * method commits before it returns, so that what says "Sparat" is saved. The person signed in must be the assignment's representative, or a coordinator of the association, who then answers on her behalf;
 * everybody else gets an {@link org.springframework.security.access.AccessDeniedException}. Changing what is no longer
 * answerable throws {@link NotAnswerableException}.
 */
public interface Assignments {

    /** The kind of task and of review that an assignment is. */
    String KIND = "DATA_REQUEST";

    /** Everything its page shows, with a number of statements that does not grow with the answers. Marks it as opened. */
    Sheet open(UUID assignmentId);

    /** Sends it in; opens the review. If something is missing nothing happens but the list. */
    List<FormCheck.Gap> submit(UUID assignmentId);

    /** "Inget har ändrats, skicka in": everything from last year, and submitted, in one step. */
    List<FormCheck.Gap> submitUnchanged(UUID assignmentId);

    /** The coordinator has filled in and hands over: the representative gets a mail and only has to confirm. */
    void handOver(UUID assignmentId);

    /** A member's last approved answers to a form, if she has any. */
    Optional<Latest> latestApproved(UUID memberId, String formKey);

    /** @param reviewerName  a coordinator, or the group that has what is sent in now
     * @param reviewed      whether somebody approves what is sent in
     * @param earlier       last approved answers of the member to the same form, or none
     * @param previousLabel e.g. "Organisationsmodulen 2025"
     * @param preparedBy    the coordinator who filled in and handed over for confirmation, if she did
     * @param preparedAt    when she handed over
     * @param reopened      if it was approved and is opened again; until it is approved anew
     * @param remarks       the reviewer's, newest first
     * @param approved      fields that a review has approved while others were sent back, and that are not to be changed
     * @param shared        what a colleague has of it, where it is she who looks; null for all of it
     * @param source        where a coordinator who fills in has it from; empty if she has not said */
    record Sheet(
            UUID assignmentId,
            UUID roundId,
            String roundTitle,
            String coveringText,
            boolean reviewed,
            UUID memberId,
            String memberName,
            UUID representativeId,
            String representativeName,
            String requesterName,
            String reviewerName,
            AssignmentState state,
            LocalDate dueOn,
            FormDefinition form,
            AnswerSet answers,
            Set<AnswerKey> approved,
            Earlier earlier,
            @Nullable String previousLabel,
            @Nullable Instant previousApprovedAt,
            List<Reviews.GivenRemark> remarks,
            FormCheck.Progress progress,
            @Nullable Instant lastSavedAt,
            @Nullable Instant submittedAt,
            @Nullable String preparedBy,
            @Nullable Instant preparedAt,
            @Nullable Reopened reopened,
            String source,
            boolean onBehalf,
            @Nullable Delegation shared) {

        /** The earlier answers, by the keys of this form. */
        public AnswerSet previous() {
            return earlier.answers();
        }
    }

    /** That what was approved is to be mended. */
    record Reopened(String by, Instant at, String reason) {}

    /** A member's last approved answers to a form. */
    record Latest(
            UUID assignmentId,
            UUID memberId,
            FormDefinition form,
            String roundTitle,
            AnswerSet answers,
            Instant approvedAt) {}
}
