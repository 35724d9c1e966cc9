package se.arshjulet.statusreport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.AuditLog;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.annualwheel.DoneAhead;
import se.arshjulet.annualwheel.SubjectEnded;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.TenantContext;
import se.arshjulet.review.GroupWaiting;
import se.arshjulet.review.Reviews;
import se.arshjulet.statusreport.StatusReport.Reviewed;
import se.arshjulet.task.Tasks;

/** Moves a report on its way, and its process with it. */
@Service
@Transactional
class CourseDesk implements ReportCourse {

    private static final Set<Role> SENT_TO = Set.of(Role.READER, Role.REVIEWER);

    private final StatusReportRepository reports;
    private final ReportParts parts;
    private final Gatherer gatherer;
    private final FrozenReports frozen;
    private final ReportCheck check;
    private final ReportProcess process;
    private final GroupWaiting group;
    private final Reviews reviews;
    private final Tasks tasks;
    private final People people;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final DateWords dates;
    private final Clock clock;

    CourseDesk(
            StatusReportRepository reports,
            ReportParts parts,
            Gatherer gatherer,
            FrozenReports frozen,
            ReportCheck check,
            ReportProcess process,
            GroupWaiting group,
            Reviews reviews,
            Tasks tasks,
            People people,
            AuditLog audit,
            ApplicationEventPublisher events,
            DateWords dates,
            Clock clock) {
        this.reports = reports;
        this.parts = parts;
        this.gatherer = gatherer;
        this.frozen = frozen;
        this.check = check;
        this.process = process;
        this.group = group;
        this.reviews = reviews;
        this.tasks = tasks;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public YearMonth nextMonth() {
        Access.coordinator();
        YearMonth now = YearMonth.now(clock);
        return reports.of(now.atDay(1)).isEmpty() ? now : now.plusMonths(1);
    }

    @Override
    public UUID begin(YearMonth month, LocalDate dueOn) {
        SignedIn coordinator = Access.coordinator();
        check.requireMonth(month, dueOn, !reports.of(month.atDay(1)).isEmpty());
        StatusReport report = new StatusReport(month, 1, "", dueOn, coordinator.accountId(), clock.instant());
        reports.saveAndFlush(report);
        earlier(month)
                .ifPresent(before ->
                        parts.carryOver(parts.of(before.id()), report.id(), coordinator.accountId(), clock.instant()));
        gatherer.gather(report.id(), month, true);
        report.gathered(clock.instant());
        reports.saveAndFlush(report);
        process.start(report.id());
        audit.record("statusReport.begun", report.id(), "Började på " + report.title());
        return report.id();
    }

    private Optional<StatusReport> earlier(YearMonth month) {
        return reports.sentBefore(month.atDay(1)).stream().findFirst();
    }

    @Override
    public UUID correct(UUID reportId, String because) {
        SignedIn coordinator = Access.coordinator();
        StatusReport sent = locked(reportId);
        String reason = check.because(because, "Skriv vad som rättas och varför.");
        List<StatusReport> editions = reports.of(sent.month().atDay(1));
        if (!editions.get(0).id().equals(reportId) || sent.state() != StatusReports.State.SENT) {
            throw new StaleReportException();
        }
        LocalDate today = LocalDate.now(clock);
        StatusReport report = new StatusReport(
                sent.month(), sent.edition() + 1, reason, today, coordinator.accountId(), clock.instant());
        reports.saveAndFlush(report);
        parts.copy(parts.of(reportId), report.id(), coordinator.accountId(), clock.instant());
        process.start(report.id());
        audit.record("statusReport.corrected", report.id(), "Började rätta %s: %s".formatted(report.title(), reason));
        return report.id();
    }

    @Override
    public void toReview(UUID reportId, boolean byGroup, LocalDate until) {
        SignedIn coordinator = Access.coordinator();
        StatusReport report = locked(reportId);
        report.requireWritable();
        check.requireReview(byGroup, group.members(), until);
        report.toReview(byGroup ? Reviewed.GROUP : Reviewed.ANYONE, until, coordinator.accountId());
        close(report);
        reviews.settle(StatusReports.KIND, reportId);
        process.written(reportId, true);
        audit.record("statusReport.toReview", report.id(), "Lämnade %s till granskning".formatted(report.title()));
    }

    @Override
    public void reopen(UUID reportId) {
        Access.coordinator();
        StatusReport report = locked(reportId);
        if (report.state() != StatusReports.State.READY) {
            throw new StaleReportException();
        }
        report.backToWriting();
        close(report);
        process.dispatched(reportId, false);
        audit.record("statusReport.reopened", report.id(), "Öppnade %s igen".formatted(report.title()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> recipients() {
        Access.coordinator();
        return people.withAnyOf(TenantContext.require(), SENT_TO);
    }

    @Override
    public void send(UUID reportId, Set<UUID> recipients) {
        SignedIn coordinator = Access.coordinator();
        StatusReport report = locked(reportId);
        check.requireRecipients(
                recipients, recipients().stream().map(Person::id).collect(Collectors.toSet()));
        boolean reviewed = report.state() == StatusReports.State.READY;
        report.sent(coordinator.accountId(), clock.instant());
        close(report);
        frozen.freeze(report, recipients);
        if (reviewed) {
            process.dispatched(reportId, true);
        } else {
            process.written(reportId, false);
        }
        String words = "%s skickades %s.".formatted(report.title(), dates.dayAndYear(dates.today()));
        YearMonth month = report.month();
        events.publishEvent(new SubjectEnded(reportId, false, words));
        events.publishEvent(new DoneAhead(StatusReportStarter.KIND, month.atDay(1), month.atEndOfMonth(), words));
        audit.record(
                "statusReport.sent",
                report.id(),
                "Skickade %s till %d mottagare".formatted(report.title(), recipients.size()));
    }

    @Override
    public void withdraw(UUID reportId, String because) {
        Access.coordinator();
        StatusReport report = locked(reportId);
        String reason = check.because(because, "Skriv varför rapporten inte ska skickas.");
        UUID step = report.stepId();
        report.withdraw(reason);
        if (step != null) {
            tasks.withdraw(StatusReports.KIND, step);
        }
        report.closeStep();
        reports.saveAndFlush(report);
        reviews.withdraw(StatusReports.KIND, reportId);
        process.withdrawn(reportId, reason);
        events.publishEvent(
                new SubjectEnded(reportId, true, "%s skickades inte. %s".formatted(report.title(), reason)));
        audit.record("statusReport.withdrawn", report.id(), "Gav upp " + report.title());
    }

    /** What was left to do in the step is left no more. */
    private void close(StatusReport report) {
        UUID step = report.closeStep();
        reports.saveAndFlush(report);
        if (step != null) {
            tasks.done(StatusReports.KIND, step);
        }
    }

    private StatusReport locked(UUID reportId) {
        return reports.lock(reportId).orElseThrow(StaleReportException::new);
    }
}
