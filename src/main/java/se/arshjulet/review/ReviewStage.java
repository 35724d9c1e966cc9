package se.arshjulet.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.Person;
import se.arshjulet.review.ReviewProgress.What;
import se.arshjulet.task.ReminderSchedule;
import se.arshjulet.task.ReminderSchedule.Act;
import se.arshjulet.task.Reminders;
import se.arshjulet.task.Tasks;

/** What happens when the process comes to a step, and while it waits there. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ReviewStage implements ReviewSteps {

    private final ReviewStore store;
    private final ReviewSubjects subjects;
    private final ReviewGroup group;
    private final StepEnding ending;
    private final ReviewLetters letters;
    private final Tasks tasks;
    private final Reminders reminders;
    private final Clock clock;

    ReviewStage(
            ReviewStore store,
            ReviewSubjects subjects,
            ReviewGroup group,
            StepEnding ending,
            ReviewLetters letters,
            Tasks tasks,
            Reminders reminders,
            Clock clock) {
        this.store = store;
        this.subjects = subjects;
        this.group = group;
        this.ending = ending;
        this.letters = letters;
        this.tasks = tasks;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public Instant open(String subjectKind, UUID subjectId) {
        ReviewSubject.Cycle cycle = subjects.of(subjectKind).cycle(subjectId);
        int step = nextStep(subjectKind, subjectId, cycle.plan());
        boolean isGroups = cycle.plan().steps().get(step).audience().isGroup();
        List<Person> members = isGroups ? group.members() : List.of();
        Instant now = clock.instant();
        Review review = new Review(subjectKind, subjectId, cycle, step, members.size(), now, LocalDate.now(clock));
        store.add(review);
        if (review.dueOn() == null) {
            return ReminderSchedule.NEVER;
        }
        members.forEach(member -> tasks.open(new Tasks.NewTask(
                member.id(),
                Reviews.KIND,
                review.id(),
                "Granska " + review.title(),
                "",
                review.submitterName(),
                review.dueOn(),
                0,
                0)));
        return schedule(review).nextAfter(now);
    }

    /** What was sent back goes on where it was sent back from: those before have had their say. */
    private int nextStep(String subjectKind, UUID subjectId, ReviewPlan plan) {
        return store.latest(subjectKind, subjectId)
                .map(latest -> switch (latest.state()) {
                    case RETURNED -> Math.min(latest.step(), plan.steps().size() - 1);
                    case APPROVED -> plan.isLast(latest.step()) ? 0 : latest.step() + 1;
                    case OPEN, WITHDRAWN -> 0;
                })
                .orElse(0);
    }

    @Override
    public Woken wake(String subjectKind, UUID subjectId, Instant planned) {
        subjects.of(subjectKind).lock(subjectId);
        Review review = store.openReview(subjectKind, subjectId).orElse(null);
        if (review == null || review.dueOn() == null) {
            return new Woken(
                    null, ReminderSchedule.NEVER); // decided at this very moment: that transaction ends the waiting
        }
        Instant now = clock.instant();
        Set<Act> due = schedule(review).due(planned, now);
        boolean isOut = due.contains(Act.ESCALATE);
        if (group.isEnough(review)) { // somebody has left the group
            review.approve(lastApprover(review), now);
            return new Woken(ending.approved(review, lastApprover(review), false), ReminderSchedule.NEVER);
        }
        if (isOut && review.takesSilenceForConsent()) {
            UUID responsible = subjects.of(subjectKind).cycle(subjectId).responsible();
            review.takeSilenceForConsent(responsible, now);
            ending.tell(review, What.SILENCE, "");
            return new Woken(ending.approved(review, responsible, false), ReminderSchedule.NEVER);
        }
        remind(review, due);
        return new Woken(null, schedule(review).nextAfter(now));
    }

    private UUID lastApprover(Review review) {
        List<UUID> approvers = store.approvers(review.id());
        return approvers.get(approvers.size() - 1);
    }

    private void remind(Review review, Set<Act> due) {
        if (due.contains(Act.REMIND)) {
            group.waitedFor(review).forEach(member -> reminders.remind(member.id(), review.id()));
        }
        if (due.contains(Act.ESCALATE)) {
            letters.late(review);
        }
    }

    private ReminderSchedule schedule(Review review) {
        return GroupReminders.of(review, clock.getZone());
    }
}
