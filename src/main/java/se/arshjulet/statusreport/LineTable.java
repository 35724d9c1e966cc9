package se.arshjulet.statusreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.statusreport.ReportContent.Line;
import se.arshjulet.statusreport.ReportContent.News;

/** The points of the sections. Whoever changes one holds the report's lock. */
@Component
class LineTable {

    private final JdbcClient jdbc;

    LineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> of(UUID report) {
        return jdbc.sql("""
                        select id, section, origin, gathered, gathered_at, address, for_all, words, news, hidden, version
                        from status_report_line where association_id = ? and report_id = ? order by position, id""")
                .params(TenantContext.require(), report)
                .query(LineTable::line)
                .list();
    }

    Optional<Line> find(UUID report, UUID id) {
        return of(report).stream().filter(line -> line.id().equals(id)).findFirst();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        Timestamp gatheredAt = row.getTimestamp("gathered_at");
        String news = row.getString("news");
        return new Line(
                row.getObject("id", UUID.class),
                ReportSection.valueOf(row.getString("section")),
                row.getString("origin"),
                row.getString("gathered"),
                gatheredAt == null ? null : gatheredAt.toInstant(),
                row.getString("address"),
                row.getBoolean("for_all"),
                row.getString("words"),
                news == null ? null : News.valueOf(news),
                row.getBoolean("hidden"),
                row.getInt("version"));
    }

    /** Last in its section. */
    UUID addOwn(UUID report, ReportSection section, String words) {
        return add(report, section, null, "", null, "", true, words, null, false);
    }

    /** Last in its section.
     * @param news null where everything is new, and so nothing is */
    UUID addGathered(
            UUID report,
            ReportSection section,
            String origin,
            String gathered,
            Instant now,
            String address,
            boolean forAll,
            @Nullable News news) {
        return add(report, section, origin, gathered, now, address, forAll, null, news, false);
    }

    /** As it is in another edition. */
    void addCopy(UUID report, Line line) {
        add(
                report,
                line.section(),
                line.origin(),
                line.gathered(),
                line.gatheredAt(),
                line.address(),
                line.forAll(),
                line.words(),
                null,
                line.hidden());
    }

    private UUID add(
            UUID report,
            ReportSection section,
            @Nullable String origin,
            String gathered,
            @Nullable Instant gatheredAt,
            String address,
            boolean forAll,
            @Nullable String words,
            @Nullable News news,
            boolean hidden) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into status_report_line (id, association_id, report_id, section, position, origin, gathered,
                          gathered_at, address, for_all, words, news, hidden, version)
                        select :id, :association, :report, :section, coalesce(max(position) + 1, 0), :origin, :gathered,
                          cast(:gatheredAt as timestamptz), :address, :forAll, :words, :news, :hidden, 1
                        from status_report_line
                        where association_id = :association and report_id = :report and section = :section""")
                .param("id", id)
                .param("association", TenantContext.require())
                .param("report", report)
                .param("section", section.name())
                .param("origin", origin)
                .param("gathered", gathered)
                .param("gatheredAt", gatheredAt == null ? null : Timestamp.from(gatheredAt))
                .param("address", address)
                .param("forAll", forAll)
                .param("words", words)
                .param("news", news == null ? null : news.name())
                .param("hidden", hidden)
                .update();
        return id;
    }

    /** @param words null puts it as it was gathered */
    int rewrite(UUID id, @Nullable String words, int version) {
        jdbc.sql("""
                        update status_report_line set words = :words, version = :next
                        where association_id = :association and id = :id""")
                .param("words", words)
                .param("next", version + 1)
                .param("association", TenantContext.require())
                .param("id", id)
                .update();
        return version + 1;
    }

    /** What its module says now. */
    void gatherAgain(UUID id, String gathered, String address, Instant now, @Nullable News news) {
        jdbc.sql("""
                        update status_report_line set gathered = ?, address = ?, gathered_at = ?, news = ?
                        where association_id = ? and id = ?""")
                .params(
                        gathered,
                        address,
                        Timestamp.from(now),
                        news == null ? null : news.name(),
                        TenantContext.require(),
                        id)
                .update();
    }

    /** Its module does not say it any more. */
    void gone(UUID id) {
        jdbc.sql("update status_report_line set news = 'GONE' where association_id = ? and id = ?")
                .params(TenantContext.require(), id)
                .update();
    }

    void hide(UUID id, boolean hidden) {
        jdbc.sql("update status_report_line set hidden = ? where association_id = ? and id = ?")
                .params(hidden, TenantContext.require(), id)
                .update();
    }

    void place(UUID id, int position) {
        jdbc.sql("update status_report_line set position = ? where association_id = ? and id = ?")
                .params(position, TenantContext.require(), id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from status_report_line where association_id = ? and id = ?")
                .params(TenantContext.require(), id)
                .update();
    }
}
