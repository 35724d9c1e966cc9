package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.review.ReviewDecided;
import se.arshjulet.review.Reviews;
import se.arshjulet.task.Tasks;

/** Does what a review has decided, in the transaction of the decision. */
@Component
class ReviewDecisions {

    private final AssignmentRepository assignments;
    private final RoundRepository rounds;
    private final AnswerStore answers;
    private final Revisions revisions;
    private final Tasks tasks;
    private final Letters letters;
    private final Approval approval;
    private final AuditLog audit;
    private final ApprovedFields approvedFields;
    private final Reviews reviews;
    private final Clock clock;

    ReviewDecisions(
            AssignmentRepository assignments,
            RoundRepository rounds,
            AnswerStore answers,
            Revisions revisions,
            Tasks tasks,
            Letters letters,
            Approval approval,
            AuditLog audit,
            ApprovedFields approvedFields,
            Reviews reviews,
            Clock clock) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.answers = answers;
        this.revisions = revisions;
        this.tasks = tasks;
        this.letters = letters;
        this.approval = approval;
        this.audit = audit;
        this.approvedFields = approvedFields;
        this.reviews = reviews;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(ReviewDecided decision) {
        if (decision.subjectKind().equals(Assignments.KIND)) {
            Assignment assignment = assignments.lock(decision.subjectId()).orElseThrow();
            if (decision.approved()) {
                approve(assignment, decision);
            } else {
                giveBack(assignment, decision);
            }
        }
    }

    private void approve(Assignment assignment, ReviewDecided decision) {
        Round round = approval.approve(
                assignment, answers.load(assignment.id()), decision.decidedBy(), decision.publish(), clock.instant());
        letters.approved(assignment, round, decision.publish());
        audit.record(
                "assignment.approved",
                assignment.id(),
                round.part(),
                "%s %s · %s"
                        .formatted(
                                decision.publish() ? "Godkände och publicerade" : "Godkände",
                                round.title(),
                                assignment.memberName()));
    }

    private void giveBack(Assignment assignment, ReviewDecided decision) {
        Instant now = clock.instant();
        LocalDate dueOn = dueOn(assignment, decision.dueOn());
        Round round = rounds.byId(assignment.roundId()).orElseThrow();
        assignment.giveBack(dueOn, now);
        assignments.flush();
        revisions.append(
                assignment.id(), Revisions.Event.RETURNED, decision.decidedBy(), now, answers.load(assignment.id()));
        approveRest(assignment, round, decision, now);
        tasks.giveBack(Assignments.KIND, assignment.id(), dueOn);
        audit.record(
                "assignment.returned",
                assignment.id(),
                round.part(),
                "Återsände %s · %s, senast %s%s"
                        .formatted(
                                round.title(),
                                assignment.memberName(),
                                dueOn,
                                switch (decision.rest()) {
                                    case OPEN -> "";
                                    case APPROVED -> "; godkände resten";
                                    case PUBLISHED -> "; godkände och publicerade resten";
                                }));
    }

    private void approveRest(Assignment assignment, Round round, ReviewDecided decision, Instant now) {
        boolean publish = decision.rest() == Reviews.Rest.PUBLISHED;
        List<AnswerKey> remarked = reviews.remarks(Assignments.KIND, assignment.id()).stream()
                .filter(remark -> remark.settledAt() == null)
                .map(remark -> new AnswerKey(remark.rowKey(), remark.questionKey()))
                .toList();
        if (decision.rest() != Reviews.Rest.OPEN) {
            AnswerSet given = answers.load(assignment.id());
            approval.approveRest(assignment, round, given, remarked, decision.decidedBy(), publish, now);
        } else {
            approvedFields.set(assignment.id(), Set.of());
        }
    }

    private LocalDate dueOn(Assignment assignment, @Nullable LocalDate chosen) {
        LocalDate today = LocalDate.now(clock);
        if (chosen == null) {
            return SupplementDay.suggested(assignment.dueOn(), today);
        }
        if (chosen.isBefore(SupplementDay.earliest(assignment.dueOn(), today))) {
            throw new IllegalArgumentException("Cannot be mended by " + chosen);
        }
        return chosen;
    }
}
