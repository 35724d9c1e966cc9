package se.arshjulet.statusreport;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.review.ReviewDecided;
import se.arshjulet.review.ReviewProgress;

/** A report is ready to be sent or back to be written when its review is decided, in that transaction. */
@Component
class ReportReviewEnd {

    private final StatusReportRepository reports;
    private final AuditLog audit;

    ReportReviewEnd(StatusReportRepository reports, AuditLog audit) {
        this.reports = reports;
        this.audit = audit;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(ReviewProgress progress) {
        if (progress.subjectKind().equals(StatusReports.KIND)) {
            StatusReport report = reports.findById(progress.subjectId()).orElseThrow();
            audit.record(progress.what().action(), report.id(), progress.detail(report.title()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(ReviewDecided decision) {
        if (decision.subjectKind().equals(StatusReports.KIND)) {
            StatusReport report = reports.lock(decision.subjectId()).orElseThrow();
            if (decision.approved()) {
                report.approved();
                audit.record("statusReport.approved", report.id(), "Godkände " + report.title());
            } else {
                report.backToWriting();
                audit.record("statusReport.sentBack", report.id(), "Sände tillbaka " + report.title());
            }
            reports.saveAndFlush(report);
        }
    }
}
