package se.arshjulet.datarequest;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private final Answerers answerers;
    private final JdbcTemplate jdbc;
    private final AnswerStore answers;
    private final ApprovedFields approved;
    private final FormCatalog forms;
    private final DelegationStore delegations;
    private final Clock clock;

    Drafts(
            Answerers answerers,
            JdbcTemplate jdbc,
            AnswerStore answers,
            ApprovedFields approved,
            FormCatalog forms,
            DelegationStore delegations,
            Clock clock) {
        this.answerers = answerers;
        this.jdbc = jdbc;
        this.answers = answers;
        this.approved = approved;
        this.forms = forms;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** @throws NotAnswerableException if it is out of the answerer's hands */
    Draft lock(UUID assignmentId) {
        AssignmentHead head = head(AssignmentHead.SELECT + " for update of a", assignmentId);
        return draft(head, answerer(head), null);
    }

    /** The same for a colleague too, who may what is shared with her: {@link Draft#closed} says what is not.
     * @throws NotAnswerableException if it is out of the answerer's hands */
    Draft lockShared(UUID assignmentId) {
        AssignmentHead head = head(AssignmentHead.SELECT + " for update of a", assignmentId);
        // Behind the lock: it may have been taken back while this waited.
        Optional<Delegation> shared = sharedWithMe(head);
        if (shared.isEmpty()) {
            return draft(head, answerer(head), null);
        }
        requireAnswerable(head);
        return draft(
                head, answerers.colleague(Objects.requireNonNull(shared.get().colleagueId())), shared.get());
    }

    /** What a colleague who is signed in has of it; empty for whoever answers for all of it, and for strangers. */
    Optional<Delegation> sharedWithMe(AssignmentHead head) {
        return answerers.mayAnswer(head.representativeId()) || !Answerer.isRepresentative()
                ? Optional.empty()
                : delegations.openOf(head.id(), answerers.inWhosePlace());
    }

    /** For a guest, who may what her delegation says: that is for the caller to ask, behind this lock.
     * @throws NotAnswerableException if it is out of the answerer's hands */
    Draft lock(UUID assignmentId, Answerer guest) {
        AssignmentHead head = head(AssignmentHead.SELECT + " for update of a", assignmentId);
        requireAnswerable(head);
        return draft(head, guest, null);
    }

    private static void requireAnswerable(AssignmentHead head) {
        if (!head.state().isAnswerable()) {
            throw new NotAnswerableException(head.state());
        }
    }

    private Draft draft(AssignmentHead head, Answerer who, @Nullable Delegation part) {
        return new Draft(
                head,
                who,
                forms.definition(head.formVersionId()),
                answers.load(head.id()),
                approved(head),
                clock.instant(),
                part);
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
    Answerer answerer(AssignmentHead head) {
        Answerer who = answerers.of(head.representativeId());
        requireAnswerable(head);
        return who;
    }

    private AssignmentHead head(String select, UUID assignmentId) {
        return jdbc.query(select, AssignmentHead::of, TenantContext.require(), assignmentId).stream()
                .findFirst()
                .orElseThrow(Answerer::denied);
    }
}
