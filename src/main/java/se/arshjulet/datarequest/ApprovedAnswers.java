package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormDefinition;

/** What others make of the answers: in the current association. Statements do not grow with the number of members. */
public interface ApprovedAnswers {

    /** The last approved answers of every member to the form. */
    List<MemberAnswers> approved(String formKey);

    /** The last approved answers of every member about every year that it has been asked about: of these a series is made. */
    List<MemberAnswers> approvedEachYear(String formKey);

    /** When an answer was last approved, by the form's key. One statement. */
    Map<String, Instant> lastApprovals();

    /** What each member has sent in and that is not approved yet, for those signed in. */
    List<MemberAnswers> notYetApproved(String formKey);

    /** @param referenceYear the year that the answers are about, as its request says */
    record MemberAnswers(
            UUID assignmentId,
            UUID roundId,
            String roundTitle,
            int referenceYear,
            UUID memberId,
            String memberName,
            AssignmentState state,
            FormDefinition form,
            AnswerSet answers,
            @Nullable Instant approvedAt) {}
}
