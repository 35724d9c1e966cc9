package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.task.Tasks;

/** What approval is, whoever gave it: the revision that counts, the task done, the round closed if it was the last. */
@Component
class Approval {

    private final AssignmentRepository assignments;
    private final RoundRepository rounds;
    private final Revisions revisions;
    private final Tasks tasks;
    private final RoundClosing closing;
    private final ApplicationEventPublisher events;

    Approval(
            AssignmentRepository assignments,
            RoundRepository rounds,
            Revisions revisions,
            Tasks tasks,
            RoundClosing closing,
            ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.revisions = revisions;
        this.tasks = tasks;
        this.closing = closing;
        this.events = events;
    }

    /** The caller holds the assignment's lock, and moves its process.
     * @return the assignment's round, locked */
    Round approve(Assignment assignment, AnswerSet answers, UUID by, boolean publish, Instant now) {
        assignment.approve(now);
        assignments.flush();
        revisions.append(assignment.id(), Revisions.Event.APPROVED, by, now, answers);
        tasks.done(Assignments.KIND, assignment.id());
        Round round = rounds.lock(assignment.roundId()).orElseThrow();
        closing.closeIfOver(round);
        events.publishEvent(new AnswersApproved(assignment.id(), assignment.memberId(), round.formKey(), by, publish));
        return round;
    }
}
