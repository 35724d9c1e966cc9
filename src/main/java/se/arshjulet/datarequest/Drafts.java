package se.arshjulet.datarequest;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.FormCatalog;

/**
 * Opens answers for changing. Each change holds the assignment's row lock, so that two windows add up to the right progress
 * and nothing slips in behind a submission.
 */
@Component
class Drafts {

    private final JdbcTemplate jdbc;
    private final AnswerStore answers;
    private final ApprovedFields approved;
    private final FormCatalog forms;
    private final Clock clock;

    Drafts(JdbcTemplate jdbc, AnswerStore answers, ApprovedFields approved, FormCatalog forms, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.approved = approved;
        this.forms = forms;
        this.clock = clock;
    }

    /** @throws NotAnswerableException if it is out of the answerer's hands */
    Draft lock(UUID assignmentId) {
        AssignmentHead head = head(AssignmentHead.SELECT + " for update of a", assignmentId);
        return draft(head, answerer(head));
    }

    /** For a guest, who may what her delegation says: that is for the caller to ask, behind this lock.
     * @throws NotAnswerableException if it is out of the answerer's hands */
    Draft lock(UUID assignmentId, Answerer guest) {
        AssignmentHead head = head(AssignmentHead.SELECT + " for update of a", assignmentId);
        if (!head.state().isAnswerable()) {
            throw new NotAnswerableException(head.state());
        }
        return draft(head, guest);
    }

    private Draft draft(AssignmentHead head, Answerer who) {
        return new Draft(
                head,
                who,
                forms.definition(head.formVersionId()),
                answers.load(head.id()),
                approved(head),
                clock.instant());
    }

    /** What a review has approved of it, and is not to be changed. */
    Set<AnswerKey> approved(AssignmentHead head) {
        return head.state() == AssignmentState.RETURNED ? approved.of(head.id()) : Set.of();
    }

    /** What it is, without its lock. Whether the person may see it is for the caller to ask. */
    AssignmentHead head(UUID assignmentId) {
        return head(AssignmentHead.SELECT, assignmentId);
    }

    /** Who may change it.
     * @throws NotAnswerableException if it is out of the answerer's hands */
    static Answerer answerer(AssignmentHead head) {
        Answerer who = Answerer.of(head.representativeId());
        if (!head.state().isAnswerable()) {
            throw new NotAnswerableException(head.state());
        }
        return who;
    }

    private AssignmentHead head(String select, UUID assignmentId) {
        return jdbc.query(select, AssignmentHead::of, TenantContext.require(), assignmentId).stream()
                .findFirst()
                .orElseThrow(Answerer::denied);
    }
}
