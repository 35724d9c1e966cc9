package se.arshjulet.statusreport;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.association.Associations;
import se.arshjulet.base.TenantContext;
import se.arshjulet.document.Document;

/** An edition with all that is in it, beside the report before it. */
@Component
class ReportReader {

    private final StatusReportRepository reports;
    private final ReportParts parts;
    private final Associations associations;
    private final People people;
    private final Clock clock;
    private final String baseUrl;

    ReportReader(
            StatusReportRepository reports,
            ReportParts parts,
            Associations associations,
            People people,
            Clock clock,
            @Value("${arshjulet.base-url}") String baseUrl) {
        this.reports = reports;
        this.parts = parts;
        this.associations = associations;
        this.people = people;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** @param before the report that it is compared with: the latest edition of the nearest month before that was sent */
    record Whole(
            StatusReport report,
            ReportContent content,
            @Nullable StatusReport before,
            ReportChanges changes) {}

    Whole whole(StatusReport report) {
        ReportContent content = parts.of(report.id());
        Optional<StatusReport> before =
                reports.sentBefore(report.month().atDay(1)).stream().findFirst();
        ReportChanges changes = before.map(
                        earlier -> ReportChanges.between(parts.of(earlier.id()), earlier.month(), content))
                .orElse(ReportChanges.NONE);
        return new Whole(report, content, before.orElse(null), changes);
    }

    Document document(StatusReport report) {
        Whole whole = whole(report);
        return document(whole);
    }

    Document document(Whole whole) {
        StatusReport report = whole.report();
        Instant sentAt = report.sentAt();
        UUID author = report.sentBy() == null ? report.responsible() : report.sentBy();
        return ReportDocument.of(
                new ReportDocument.Head(
                        report.month(),
                        report.edition(),
                        report.correction(),
                        associations.byId(TenantContext.require()).name(),
                        people.person(author).name(),
                        sentAt == null
                                ? LocalDate.now(clock)
                                : sentAt.atZone(clock.getZone()).toLocalDate()),
                whole.content(),
                whole.changes(),
                baseUrl);
    }
}
