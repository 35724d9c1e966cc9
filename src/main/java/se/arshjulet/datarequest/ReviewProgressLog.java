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
        String step = progress.step();
        switch (progress.what()) {
            case VOTED ->
                record(
                        assignment,
                        round,
                        "review.voted",
                        "Godkände%s i %s: %s".formatted(inWhosePlace(progress), step, title));
            case PASSED ->
                record(assignment, round, "review.stepApproved", "Steget %s klart: %s".formatted(step, title));
            case APPROVED_FOR_GROUP ->
                record(
                        assignment,
                        round,
                        "review.approvedForGroup",
                        "Skrev in att %s har godkänt %s: %s".formatted(step, title, progress.words()));
            case SILENCE ->
                record(
                        assignment,
                        round,
                        "review.silentConsent",
                        "Tystnad räknades som godkännande i %s: %s".formatted(step, title));
        }
    }

    private static String inWhosePlace(ReviewProgress progress) {
        return progress.words().isEmpty() ? "" : " för " + progress.words();
    }

    private void record(Assignment assignment, Round round, String action, String detail) {
        audit.record(action, assignment.id(), round.part(), detail);
    }
}
