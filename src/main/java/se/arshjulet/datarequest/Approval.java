package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.arshjulet.association.Succession;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormState;
import se.arshjulet.review.DecisionRefusedException;
import se.arshjulet.review.Threads;
import se.arshjulet.task.Tasks;

/** What approval is, whoever gave it: the revision that counts, the task done, the round closed if it was the last. */
@Component
class Approval {

    private final AssignmentRepository assignments;
    private final RoundRepository rounds;
    private final Revisions revisions;
    private final EarlierAnswers earlier;
    private final ApprovedFields approvedFields;
    private final FormCatalog forms;
    private final Tasks tasks;
    private final Threads threads;
    private final RoundClosing closing;
    private final ApplicationEventPublisher events;
    private final Succession succession;

    Approval(
            AssignmentRepository assignments,
            RoundRepository rounds,
            Revisions revisions,
            EarlierAnswers earlier,
            ApprovedFields approvedFields,
            FormCatalog forms,
            Tasks tasks,
            Threads threads,
            RoundClosing closing,
            ApplicationEventPublisher events,
            Succession succession) {
        this.succession = succession;
        this.assignments = assignments;
        this.rounds = rounds;
        this.revisions = revisions;
        this.earlier = earlier;
        this.approvedFields = approvedFields;
        this.forms = forms;
        this.tasks = tasks;
        this.threads = threads;
        this.closing = closing;
        this.events = events;
    }

    /** The caller holds the assignment's lock, and moves its process.
     * @return the assignment's round, locked */
    Round approve(Assignment assignment, AnswerSet answers, UUID by, boolean publish, Instant now) {
        requirePublishable(publish);
        Round round = rounds.lock(assignment.roundId()).orElseThrow();
        AnswerSet asked = FormState.asked(forms.definition(round.formVersionId()), answers);
        assignment.approve(now);
        assignments.flush();
        revisions.append(assignment.id(), Revisions.Event.APPROVED, by, now, asked);
        approvedFields.set(assignment.id(), Set.of());
        tasks.done(Assignments.KIND, assignment.id());
        threads.end(Assignments.KIND, assignment.id());
        closing.closeIfOver(round);
        events.publishEvent(new AnswersApproved(assignment.id(), assignment.memberId(), round.formKey(), by, publish));
        return round;
    }

    private void requirePublishable(boolean publish) {
        if (publish) {
            succession.obstacle().ifPresent(why -> {
                throw new DecisionRefusedException(why);
            });
        }
    }

    /** Approves all that was sent in but the fields that the remarks are about. The assignment itself goes back. */
    void approveRest(
            Assignment assignment,
            Round round,
            AnswerSet answers,
            Collection<AnswerKey> remarked,
            UUID by,
            boolean publish,
            Instant now) {
        requirePublishable(publish);
        FormDefinition form = forms.definition(round.formVersionId());
        AnswerSet asked = FormState.asked(form, answers);
        ApprovalInPart part = ApprovalInPart.of(form, asked, remarked);
        approvedFields.set(assignment.id(), part.approved());
        if (part.isNothing()) {
            return;
        }
        AnswerSet before = earlier.counting(assignment, form, round.formKey());
        revisions.append(
                assignment.id(), Revisions.Event.APPROVED_IN_PART, by, now, part.counting(form, asked, before));
        events.publishEvent(new AnswersApproved(assignment.id(), assignment.memberId(), round.formKey(), by, publish));
    }
}
