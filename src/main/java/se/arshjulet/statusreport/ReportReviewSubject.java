package se.arshjulet.statusreport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.People;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;
import se.arshjulet.review.ReviewSubject;
import se.arshjulet.statusreport.StatusReport.Reviewed;

/** A report before it is sent: Beredningsgruppen stands behind it together, or one who gets to it first. */
@Component
class ReportReviewSubject implements ReviewSubject {

    private final StatusReportRepository reports;
    private final People people;
    private final ReportAuthors authors;
    private final Clock clock;

    ReportReviewSubject(StatusReportRepository reports, People people, ReportAuthors authors, Clock clock) {
        this.reports = reports;
        this.people = people;
        this.authors = authors;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return StatusReports.KIND;
    }

    /** Nothing is published by it: the coordinator sends it. */
    @Override
    public boolean isDecidedByLink() {
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(UUID reportId) {
        if (reports.lock(reportId).isEmpty()) {
            throw Access.denied();
        }
    }

    @Override
    @Transactional
    public Cycle cycle(UUID reportId) {
        StatusReport report = reports.findById(reportId).orElseThrow(Access::denied);
        return new Cycle(
                report.title(),
                people.person(report.handedOverBy()).name(),
                plan(report),
                report.responsible(),
                authors.of(report).orElse(null));
    }

    private ReviewPlan plan(StatusReport report) {
        if (report.reviewers() == Reviewed.ANYONE) {
            return ReviewPlan.ONE_APPROVAL;
        }
        int days = (int) ChronoUnit.DAYS.between(LocalDate.now(clock), report.reviewDueOn());
        return new ReviewPlan(List.of(ReviewStep.group("Beredningsgruppen", null, Math.max(days, 1), false)), false);
    }
}
