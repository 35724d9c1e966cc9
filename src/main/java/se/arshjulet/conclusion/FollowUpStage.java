package se.arshjulet.conclusion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.RoundAnswers;
import se.arshjulet.review.GroupWaiting;
import se.arshjulet.task.ReminderSchedule;
import se.arshjulet.task.ReminderSchedule.Act;
import se.arshjulet.task.Reminders;
import se.arshjulet.task.Tasks;

/** What happens when the process comes to a step: who is asked, by when, and when they are reminded. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class FollowUpStage implements FollowUpSteps {

    /** Nobody gets a task that is late already, however long the step before it took. */
    private static final int SHORTEST_TIME = 7;
    /** So long after the board's meeting the coordinator has to go on. */
    private static final int TO_GO_ON = 7;

    private final FollowUpStore store;
    private final FollowUpParticipants participants;
    private final FollowUpRound round;
    private final FollowUpLetters letters;
    private final RoundAnswers answers;
    private final Tasks tasks;
    private final Reminders reminders;
    private final People people;
    private final GroupWaiting group;
    private final FollowUpReturns returns;
    private final Clock clock;

    FollowUpStage(
            FollowUpStore store,
            FollowUpParticipants participants,
            FollowUpRound round,
            FollowUpLetters letters,
            RoundAnswers answers,
            Tasks tasks,
            Reminders reminders,
            People people,
            GroupWaiting group,
            FollowUpReturns returns,
            Clock clock) {
        this.store = store;
        this.participants = participants;
        this.round = round;
        this.letters = letters;
        this.answers = answers;
        this.tasks = tasks;
        this.reminders = reminders;
        this.people = people;
        this.group = group;
        this.returns = returns;
        this.clock = clock;
    }

    @Override
    public void askMembers(UUID followUpId) {
        round.start(store.lock(followUpId).orElseThrow());
    }

    @Override
    public Instant openProposal(UUID followUpId) {
        FollowUp followUp = store.lock(followUpId).orElseThrow();
        FollowUpStep step = open(followUp, FollowUpStep.Kind.PROPOSE);
        Person coordinator = people.person(followUp.startedBy());
        participants.add(step.id(), Set.of(coordinator.id()));
        task(followUp, step, coordinator, "föreslå status", step.dueOn(), coordinator.name());
        int answered = answers.tally(Set.of(Objects.requireNonNull(followUp.roundId())))
                .getOrDefault(followUp.roundId(), new RoundAnswers.Tally(0, 0))
                .answered();
        FollowUps.Return sentBack = returns.open(followUpId).orElse(null);
        if (sentBack == null || !sentBack.by().equals(coordinator.id())) {
            letters.propose(followUp, step, coordinator, answered, sentBack);
        }
        return firstWake(followUp, step);
    }

    @Override
    public void openComments(UUID followUpId) {
        FollowUp followUp = store.lock(followUpId).orElseThrow();
        FollowUpStep step = open(followUp, FollowUpStep.Kind.COMMENT);
        if (group.members() == 0) {
            Person coordinator = people.person(followUp.startedBy());
            task(followUp, step, coordinator, "lämna förslaget till styrelsen", step.dueOn(), coordinator.name());
        }
    }

    @Override
    public Instant openDecision(UUID followUpId) {
        FollowUp followUp = store.lock(followUpId).orElseThrow();
        FollowUpStep step = open(followUp, FollowUpStep.Kind.DECIDE);
        Person coordinator = people.person(followUp.startedBy());
        List<Person> readers = people.withRole(TenantContext.require(), Role.READER);
        participants.add(step.id(), readers.stream().map(Person::id).toList());
        readers.forEach(reader -> letters.decide(
                followUp,
                step,
                reader,
                task(followUp, step, reader, "läs förslaget inför styrelsen", step.dueOn(), coordinator.name()),
                coordinator.name()));
        if (!readers.contains(coordinator)) {
            task(
                    followUp,
                    step,
                    coordinator,
                    "registrera styrelsens ställningstagande",
                    step.dueOn().plusDays(TO_GO_ON),
                    coordinator.name());
        }
        return firstWake(followUp, step);
    }

    private FollowUpStep open(FollowUp followUp, FollowUpStep.Kind kind) {
        LocalDate today = LocalDate.now(clock);
        LocalDate planned = followUp.plannedDay(kind);
        LocalDate dueOn = planned.isAfter(today) ? planned : today.plusDays(SHORTEST_TIME);
        FollowUpStep step = new FollowUpStep(followUp.id(), kind, dueOn, clock.instant());
        store.add(step);
        return step;
    }

    private UUID task(
            FollowUp followUp, FollowUpStep step, Person person, String what, LocalDate dueOn, String requester) {
        return tasks.open(new Tasks.NewTask(
                person.id(), FollowUps.KIND, step.id(), followUp.title() + ": " + what, "", requester, dueOn, 0, 0));
    }

    private Instant firstWake(FollowUp followUp, FollowUpStep step) {
        return step.reminders(followUp.reminderDays(), clock.getZone()).nextAfter(clock.instant());
    }

    @Override
    public Instant wake(UUID followUpId, Instant planned) {
        FollowUp followUp = store.lock(followUpId).orElseThrow();
        FollowUpStep step = store.openStep(followUpId).orElseThrow();
        ReminderSchedule schedule = step.reminders(followUp.reminderDays(), clock.getZone());
        Set<Act> due = schedule.due(planned, clock.instant());
        List<UUID> waiting = participants.waiting(step.id());
        if (due.contains(Act.REMIND)) {
            waiting.forEach(person -> reminders.remind(person, step.id()));
        }
        if (due.contains(Act.ESCALATE) && step.kind() == FollowUpStep.Kind.DECIDE) {
            letters.late(followUp, step, people.person(followUp.startedBy()));
        }
        return schedule.nextAfter(clock.instant());
    }
}
