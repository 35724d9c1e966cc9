package se.arshjulet.datarequest;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.review.ReviewProgress;

/** Writes down who let an answer go on from one step of its review to the next. */
@Component
class ReviewProgressLog {

    private final AssignmentRepository assignments;
    private final RoundRepository rounds;
    private final AuditLog audit;

    ReviewProgressLog(AssignmentRepository assignments, RoundRepository rounds, AuditLog audit) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.audit = audit;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(ReviewProgress progress) {
        if (!progress.subjectKind().equals(Assignments.KIND)) {
            return;
        }
        Assignment assignment = assignments.byId(progress.subjectId()).orElseThrow();
        Round round = rounds.byId(assignment.roundId()).orElseThrow();
        String title = round.title() + " · " + assignment.memberName();
        audit.record(progress.what().action(), assignment.id(), round.part(), progress.detail(title));
    }
}
