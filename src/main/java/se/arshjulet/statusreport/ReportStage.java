package se.arshjulet.statusreport;

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
import se.arshjulet.task.ReminderSchedule;
import se.arshjulet.task.ReminderSchedule.Act;
import se.arshjulet.task.Reminders;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** What happens when a report comes to a step: who has it to do, by when, and when she is reminded. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ReportStage implements ReportSteps {

    /** So many days to send what has been reviewed, or to write what came back, if the report's own day is nearer. */
    private static final int FEW_DAYS = 3;

    static final List<Integer> REMINDERS = List.of(3, -1);

    private final StatusReportRepository reports;
    private final ReportLetters letters;
    private final Tasks tasks;
    private final Reminders reminders;
    private final People people;
    private final Clock clock;

    ReportStage(
            StatusReportRepository reports,
            ReportLetters letters,
            Tasks tasks,
            Reminders reminders,
            People people,
            Clock clock) {
        this.reports = reports;
        this.letters = letters;
        this.tasks = tasks;
        this.reminders = reminders;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Instant openWriting(UUID reportId) {
        return open(reportId, "skriv");
    }

    @Override
    public Instant openDispatch(UUID reportId) {
        return open(reportId, "skicka");
    }

    private Instant open(UUID reportId, String what) {
        StatusReport report = reports.lock(reportId).orElseThrow();
        LocalDate soon = LocalDate.now(clock).plusDays(FEW_DAYS);
        LocalDate dueOn = report.dueOn().isBefore(soon) ? soon : report.dueOn();
        UUID step = report.openStep(dueOn);
        reports.saveAndFlush(report);
        Person coordinator = people.person(report.responsible());
        tasks.open(new Tasks.NewTask(
                coordinator.id(),
                StatusReports.KIND,
                step,
                report.title() + ": " + what,
                "",
                coordinator.name(),
                dueOn,
                0,
                0));
        return schedule(dueOn).nextAfter(clock.instant());
    }

    @Override
    public void deliver(UUID reportId) {
        letters.send(reports.lock(reportId).orElseThrow());
    }

    private ReminderSchedule schedule(LocalDate dueOn) {
        return new ReminderSchedule(dueOn, REMINDERS, clock.getZone());
    }

    @Override
    public Instant wake(UUID reportId, Instant planned) {
        StatusReport report = reports.lock(reportId).orElseThrow();
        UUID step = Objects.requireNonNull(report.stepId());
        ReminderSchedule schedule = schedule(Objects.requireNonNull(report.stepDueOn()));
        if (schedule.due(planned, clock.instant()).contains(Act.REMIND)) {
            tasks.open(StatusReports.KIND, Set.of(step)).stream()
                    .map(TaskItem::assigneeId)
                    .forEach(person -> reminders.remind(person, step));
        }
        return schedule.nextAfter(clock.instant());
    }
}
