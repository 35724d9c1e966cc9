package se.arshjulet.statusreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.task.ReminderSchedule;
import se.arshjulet.task.Tasks;

/** Moves the day when a report is to be sent, and its task and reminders with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueDay {

    private final StatusReportRepository reports;
    private final ReportProcess process;
    private final Tasks tasks;
    private final Clock clock;

    DueDay(StatusReportRepository reports, ReportProcess process, Tasks tasks, Clock clock) {
        this.reports = reports;
        this.process = process;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Nothing comes of it where the report is sent or given up. */
    void move(UUID reportId, LocalDate dueOn) {
        reports.lock(reportId).filter(report -> report.state().isUnderWay()).ifPresent(report -> move(report, dueOn));
    }

    private void move(StatusReport report, LocalDate dueOn) {
        report.moveDue(dueOn);
        reports.saveAndFlush(report);
        UUID step = report.stepId();
        if (step != null) {
            tasks.moveDue(StatusReports.KIND, step, dueOn);
            process.moveWake(
                    report.id(),
                    new ReminderSchedule(dueOn, ReportStage.REMINDERS, clock.getZone()).nextAfter(clock.instant()));
        }
    }
}
