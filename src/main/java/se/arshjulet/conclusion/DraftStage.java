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
import se.arshjulet.task.ReminderSchedule;
import se.arshjulet.task.ReminderSchedule.Act;
import se.arshjulet.task.Reminders;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** What happens when a draft comes to a step: who is asked, by when, and when they are reminded. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class DraftStage implements DraftSteps {

    /** Days to write it anew. */
    private static final int TO_REWRITE = 14;

    /** So many days after the board's meeting its stand is to be put down. */
    private static final int AFTER_MEETING = 7;

    private static final List<Integer> REMINDERS = List.of(3, -1);

    private final ConclusionDraftRepository drafts;
    private final DraftLetters letters;
    private final Tasks tasks;
    private final Reminders reminders;
    private final People people;
    private final Clock clock;

    DraftStage(
            ConclusionDraftRepository drafts,
            DraftLetters letters,
            Tasks tasks,
            Reminders reminders,
            People people,
            Clock clock) {
        this.drafts = drafts;
        this.letters = letters;
        this.tasks = tasks;
        this.reminders = reminders;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Instant openRewrite(UUID draftId) {
        ConclusionDraft draft = drafts.lock(draftId).orElseThrow();
        LocalDate dueOn = LocalDate.now(clock).plusDays(TO_REWRITE);
        UUID step = draft.openStep(dueOn);
        Person coordinator = people.person(draft.responsible());
        task(draft, step, coordinator, "skriv om", dueOn);
        letters.rewrite(draft, step, coordinator, dueOn);
        return schedule(dueOn).nextAfter(clock.instant());
    }

    @Override
    public Instant openStand(UUID draftId) {
        ConclusionDraft draft = drafts.lock(draftId).orElseThrow();
        LocalDate meets = draft.sentWith().boardMeetsOn();
        LocalDate today = LocalDate.now(clock);
        LocalDate dueOn = (meets.isAfter(today) ? meets : today).plusDays(AFTER_MEETING);
        UUID step = draft.openStep(dueOn);
        Person coordinator = people.person(draft.responsible());
        task(draft, step, coordinator, "registrera styrelsens ställningstagande", dueOn);
        people.withRole(TenantContext.require(), Role.READER).stream()
                .filter(reader -> !reader.id().equals(coordinator.id()))
                .forEach(reader -> letters.toBoard(draft, step, reader, meets));
        return schedule(dueOn).nextAfter(clock.instant());
    }

    private void task(ConclusionDraft draft, UUID step, Person person, String what, LocalDate dueOn) {
        tasks.open(new Tasks.NewTask(
                person.id(), ConclusionDrafts.KIND, step, draft.title() + ": " + what, "", person.name(), dueOn, 0, 0));
    }

    private ReminderSchedule schedule(LocalDate dueOn) {
        return new ReminderSchedule(dueOn, REMINDERS, clock.getZone());
    }

    @Override
    public Instant wake(UUID draftId, Instant planned) {
        ConclusionDraft draft = drafts.lock(draftId).orElseThrow();
        UUID step = Objects.requireNonNull(draft.stepId());
        ReminderSchedule schedule = schedule(Objects.requireNonNull(draft.stepDueOn()));
        if (schedule.due(planned, clock.instant()).contains(Act.REMIND)) {
            tasks.open(ConclusionDrafts.KIND, Set.of(step)).stream()
                    .map(TaskItem::assigneeId)
                    .forEach(person -> reminders.remind(person, step));
        }
        return schedule.nextAfter(clock.instant());
    }
}
