package se.arshjulet.statusreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.ActivityStarter;
import se.arshjulet.annualwheel.CannotBeginException;

/** The month's status report, that the year begins when its time comes: it gathers itself, and the coordinator has it to write. The
 * month is that of the activity's last day. */
@Component
public class StatusReportStarter implements ActivityStarter {

    public static final String KIND = "STATUS_REPORT";

    private final ReportCourse course;
    private final StatusReportRepository reports;
    private final DueDay dueDay;

    StatusReportStarter(ReportCourse course, StatusReportRepository reports, DueDay dueDay) {
        this.course = course;
        this.reports = reports;
        this.dueDay = dueDay;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Intention intends(Occasion occasion) {
        YearMonth month = YearMonth.from(occasion.dueOn());
        Optional<StatusReport> there = reports.of(month.atDay(1)).stream().findFirst();
        if (there.isPresent() && !there.get().state().isUnderWay()) {
            return new Intention(
                    "Börjar på statusrapporten.",
                    List.of(),
                    "%s är redan skickad. Avsluta aktiviteten.".formatted(ReportWords.title(month)));
        }
        return Intention.to(
                there.isPresent()
                        ? "Fortsätter med den statusrapport för %s som är påbörjad.".formatted(ReportWords.month(month))
                        : "Samlar ihop statusrapporten för %s och ger den till samordnaren att skriva."
                                .formatted(ReportWords.month(month)));
    }

    @Override
    public Optional<UUID> begin(Occasion occasion) {
        YearMonth month = YearMonth.from(occasion.dueOn());
        Optional<StatusReport> there = reports.of(month.atDay(1)).stream()
                .filter(report -> report.state().isUnderWay())
                .findFirst();
        if (there.isPresent()) {
            dueDay.move(there.get().id(), occasion.dueOn());
            return there.map(StatusReport::id);
        }
        try {
            return Optional.of(course.begin(month, occasion.dueOn()));
        } catch (InvalidReportException problems) {
            throw new CannotBeginException(String.join(" ", problems.problems().values()));
        }
    }

    @Override
    public void moved(UUID reportId, LocalDate dueOn) {
        dueDay.move(reportId, dueOn);
    }

    @Override
    public void end(UUID reportId, String reason) {
        reports.findById(reportId)
                .filter(report -> report.state().isUnderWay())
                .ifPresent(report -> course.withdraw(reportId, reason.isBlank() ? "Avslutad i årshjulet." : reason));
    }

    @Override
    public Optional<String> page(UUID reportId) {
        return reports.findById(reportId).map(report -> "/" + ReportTitles.address(report.month()));
    }
}
