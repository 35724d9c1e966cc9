package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AccessLinks;
import se.arshjulet.review.ReviewDecided;
import se.arshjulet.task.Tasks;

/** Does what a review has decided, in the transaction of the decision. */
@Component
class ReviewDecisions {

    /** A return always leaves the person this long. */
    private static final int DAYS_TO_SUPPLEMENT = 7;

    private final AssignmentRepository assignments;
    private final RoundRepository rounds;
    private final AnswerStore answers;
    private final Revisions revisions;
    private final Tasks tasks;
    private final AccessLinks links;
    private final DataRequestProcess process;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewDecisions(
            AssignmentRepository assignments,
            RoundRepository rounds,
            AnswerStore answers,
            Revisions revisions,
            Tasks tasks,
            AccessLinks links,
            DataRequestProcess process,
            Letters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.rounds = rounds;
        this.answers = answers;
        this.revisions = revisions;
        this.tasks = tasks;
        this.links = links;
        this.process = process;
        this.letters = letters;
        this.events = events;
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
        Instant now = clock.instant();
        assignment.approve(now);
        assignments.flush();
        revisions.append(
                assignment.id(), Revisions.Event.APPROVED, decision.decidedBy(), now, answers.load(assignment.id()));
        tasks.done(Assignments.KIND, assignment.id());
        tasks.ofSubject(Assignments.KIND, assignment.id()).ifPresent(task -> links.withdrawForTask(task.id()));
        process.approved(assignment.id());
        Round round = rounds.lock(assignment.roundId()).orElseThrow();
        if (assignments.countUnfinished(round.id()) == 0) {
            round.close();
        }
        letters.approved(assignment, round, decision.publish());
        events.publishEvent(new AnswersApproved(
                assignment.id(), assignment.memberId(), round.formKey(), decision.decidedBy(), decision.publish()));
    }

    private void giveBack(Assignment assignment, ReviewDecided decision) {
        Instant now = clock.instant();
        LocalDate dueOn = later(assignment.dueOn(), LocalDate.now(clock).plusDays(DAYS_TO_SUPPLEMENT));
        Round round = rounds.byId(assignment.roundId()).orElseThrow();
        assignment.giveBack(dueOn, now);
        assignments.flush();
        revisions.append(
                assignment.id(), Revisions.Event.RETURNED, decision.decidedBy(), now, answers.load(assignment.id()));
        tasks.giveBack(Assignments.KIND, assignment.id(), dueOn);
        tasks.ofSubject(Assignments.KIND, assignment.id())
                .ifPresent(task -> links.moveExpiryForTask(task.id(), letters.expiry(dueOn)));
        process.returned(assignment.id(), round.schedule(dueOn, clock.getZone()).nextAfter(now));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
