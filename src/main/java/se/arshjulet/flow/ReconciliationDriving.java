package se.arshjulet.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.association.Members;
import se.arshjulet.association.Representative;
import se.arshjulet.base.TenantContext;
import se.arshjulet.flow.Reconciliation.Word;
import se.arshjulet.task.ReminderSchedule;
import se.arshjulet.task.ReminderSchedule.Act;
import se.arshjulet.task.Reminders;
import se.arshjulet.task.Tasks;
import se.arshjulet.task.Tasks.NewTask;

/** The automatic steps: one joint task for both ends, reminders, and a word about how it ended. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReconciliationDriving implements ReconciliationSteps {

    private static final List<Integer> REMINDER_DAYS = List.of(7, 1);

    private final ReconciliationTable reconciliations;
    private final ReconciliationAccess access;
    private final ReconciliationLetters letters;
    private final Members members;
    private final People people;
    private final Tasks tasks;
    private final Reminders reminders;
    private final Clock clock;

    ReconciliationDriving(
            ReconciliationTable reconciliations,
            ReconciliationAccess access,
            ReconciliationLetters letters,
            Members members,
            People people,
            Tasks tasks,
            Reminders reminders,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.access = access;
        this.letters = letters;
        this.members = members;
        this.people = people;
        this.tasks = tasks;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public Instant ask(UUID id) {
        Reconciliation it = find(id);
        List<Person> coordinators = coordinators();
        String from = coordinators.isEmpty() ? "" : coordinators.get(0).name();
        for (Representative person : members.representatives()) {
            it.word(person.memberId()).ifPresent(word -> {
                UUID task = tasks.open(new NewTask(
                        person.accountId(),
                        Reconciliations.KIND,
                        id,
                        ReconciliationLetters.title(it),
                        word.memberName(),
                        from,
                        it.dueOn(),
                        0,
                        0));
                letters.opened(it, word, person.accountId(), task, from);
            });
        }
        return schedule(it).nextAfter(clock.instant());
    }

    @Override
    public Instant wake(UUID id, Instant planned) {
        Reconciliation it = find(id);
        Instant now = clock.instant();
        ReminderSchedule schedule = schedule(it);
        Set<Act> due = schedule.due(planned, now);
        if (due.contains(Act.REMIND)) {
            access.representatives(it.waitsFor().stream().map(Word::memberId).collect(Collectors.toSet()))
                    .forEach(account -> reminders.remind(account, id));
        }
        if (due.contains(Act.ESCALATE)) {
            coordinators().forEach(person -> letters.late(it, person));
        }
        return schedule.nextAfter(now);
    }

    @Override
    public void tell(UUID id) {
        Reconciliation it = find(id);
        Set<UUID> both =
                access.representatives(it.words().stream().map(Word::memberId).collect(Collectors.toSet()));
        people.persons(both).values().forEach(person -> letters.ended(it, person, false));
        coordinators().stream()
                .filter(person -> !both.contains(person.id()))
                .filter(person -> !Objects.equals(person.id(), it.closedBy()))
                .forEach(person -> letters.ended(it, person, true));
    }

    private ReminderSchedule schedule(Reconciliation it) {
        return new ReminderSchedule(it.dueOn(), REMINDER_DAYS, clock.getZone());
    }

    private List<Person> coordinators() {
        return people.withRole(TenantContext.require(), Role.COORDINATOR);
    }

    private Reconciliation find(UUID id) {
        return reconciliations.find(id).orElseThrow(() -> new IllegalStateException("No reconciliation " + id));
    }
}
