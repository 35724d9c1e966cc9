package se.arshjulet.statusreport;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** The reports that were sent in a year, as they were sent. */
@Component
class ArchivedReports implements ArchiveSource {

    private final ArchiveTables tables;
    private final JdbcClient jdbc;

    ArchivedReports(ArchiveTables tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    @Override
    public String folder() {
        return "statusrapporter";
    }

    @Override
    public String words() {
        return """
                De statusrapporter som skickades under året, precis som de skickades: som PDF, Word, HTML och Markdown.
                rapporter.csv säger när, av vem och vilken utgåva; mottagare.csv till vilka.""";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "rapporter", """
                select to_char(month, 'YYYY-MM') as "månad", edition as "utgåva", correction as "rättelse",
                  sent_at as "skickad", sent_by as "@skickad av", id as "id"
                from status_report
                where association_id = :association and sent_at >= :from and sent_at < :until
                order by month, edition""");
        tables.write(year, out, "mottagare", """
                select to_char(r.month, 'YYYY-MM') as "månad", r.edition as "utgåva", t.account_id as "@mottagare"
                from status_report_recipient t
                join status_report r on r.id = t.report_id and r.association_id = t.association_id
                where t.association_id = :association and r.sent_at >= :from and r.sent_at < :until
                order by r.month, r.edition, t.account_id""");
        for (Part part : parts(year)) {
            try (OutputStream file = out.file(part.path())) {
                file.write(content(year, part));
            }
        }
    }

    private record Part(UUID report, String format, String path) {}

    private List<Part> parts(ArchiveYear year) {
        return jdbc.sql("""
                        select f.report_id, f.format, to_char(r.month, 'YYYY-MM') || '-utgava-' || r.edition as folder, f.name
                        from status_report_file f
                        join status_report r on r.id = f.report_id and r.association_id = f.association_id
                        where f.association_id = ? and r.sent_at >= ? and r.sent_at < ?
                        order by r.month, r.edition, f.format""")
                .params(
                        year.associationId(),
                        Timestamp.from(year.span().from()),
                        Timestamp.from(year.span().until()))
                .query((row, number) -> new Part(
                        row.getObject("report_id", UUID.class),
                        row.getString("format"),
                        row.getString("folder") + "/" + row.getString("name")))
                .list();
    }

    /** One at a time: a year's files are more than is to be held in memory. */
    private byte[] content(ArchiveYear year, Part part) {
        return jdbc.sql(
                        "select content from status_report_file where association_id = ? and report_id = ? and format = ?")
                .params(year.associationId(), part.report(), part.format())
                .query(byte[].class)
                .single();
    }
}
