package se.arshjulet.statusreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.document.Document;
import se.arshjulet.document.DocumentFormat;
import se.arshjulet.document.DocumentTemplates;
import se.arshjulet.document.Documents;
import se.arshjulet.horizon.ScanTips;
import se.arshjulet.statusreport.ReportContent.Line;
import se.arshjulet.statusreport.StatusReports.FileOfReport;

/** What was sent, as it was: its files byte for byte, and to whom. */
@Component
class FrozenReports {

    private final JdbcClient jdbc;
    private final ReportReader reader;
    private final ReportParts parts;
    private final DocumentTemplates templates;
    private final ScanTips tips;

    FrozenReports(JdbcClient jdbc, ReportReader reader, ReportParts parts, DocumentTemplates templates, ScanTips tips) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.parts = parts;
        this.templates = templates;
        this.tips = tips;
    }

    /** Writes it in every format; its tips are taken from now on. The report's lock is held, and it stands as sent. */
    void freeze(StatusReport report, Collection<UUID> recipients) {
        Document document = reader.document(report);
        for (DocumentFormat format : DocumentFormat.values()) {
            jdbc.sql("""
                            insert into status_report_file (association_id, report_id, format, name, content)
                            values (?, ?, ?, ?, ?)""")
                    .params(
                            TenantContext.require(),
                            report.id(),
                            format.name(),
                            format.fileName(document),
                            written(format, document))
                    .update();
        }
        recipients.forEach(recipient -> jdbc.sql(
                        "insert into status_report_recipient (association_id, report_id, account_id) values (?, ?, ?)")
                .params(TenantContext.require(), report.id(), recipient)
                .update());
        List<UUID> reported = parts.lines.of(report.id()).stream()
                .filter(line -> !line.hidden())
                .flatMap(line -> tip(line).stream())
                .toList();
        tips.reported(reported, report.month());
    }

    private static Optional<UUID> tip(Line line) {
        String origin = line.origin();
        return origin != null && origin.startsWith(Gatherer.TIP)
                ? Optional.of(UUID.fromString(origin.substring(Gatherer.TIP.length())))
                : Optional.empty();
    }

    byte[] written(DocumentFormat format, Document document) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Documents.write(format, document, templates.current(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<FileOfReport> file(UUID report, DocumentFormat format) {
        return jdbc.sql("""
                        select name, content from status_report_file
                        where association_id = ? and report_id = ? and format = ?""")
                .params(TenantContext.require(), report, format.name())
                .query((row, number) ->
                        new FileOfReport(row.getString("name"), format.mediaType(), row.getBytes("content")))
                .optional();
    }

    List<UUID> recipients(UUID report) {
        return jdbc.sql(
                        "select account_id from status_report_recipient where association_id = ? and report_id = ? order by account_id")
                .params(TenantContext.require(), report)
                .query(UUID.class)
                .list();
    }
}
