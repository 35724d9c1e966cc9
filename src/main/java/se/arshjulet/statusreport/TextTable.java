package se.arshjulet.statusreport;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.statusreport.ReportContent.Passage;

/** What people have written under the headings. Whoever writes holds the report's lock. */
@Component
class TextTable {

    private final JdbcClient jdbc;

    TextTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ReportSection, Passage> of(UUID report) {
        Map<ReportSection, Passage> texts = new EnumMap<>(ReportSection.class);
        jdbc.sql("select section, html, version from status_report_text where association_id = ? and report_id = ?")
                .params(TenantContext.require(), report)
                .query(row -> {
                    texts.put(
                            ReportSection.valueOf(row.getString("section")),
                            new Passage(row.getString("html"), row.getInt("version")));
                });
        return texts;
    }

    /** @param version the one she saw; 0 where nothing was written
     * @return the new one */
    int write(UUID report, ReportSection section, String html, int version, UUID by, Instant now) {
        Passage standing = of(report).getOrDefault(section, Passage.EMPTY);
        if (standing.version() != version) {
            throw new StalePartException(standing.html(), standing.version());
        }
        jdbc.sql("""
                        insert into status_report_text (association_id, report_id, section, html, version, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (report_id, section) do update
                        set html = excluded.html, version = excluded.version, written_by = excluded.written_by,
                            written_at = excluded.written_at""")
                .params(TenantContext.require(), report, section.name(), html, version + 1, by, Timestamp.from(now))
                .update();
        return version + 1;
    }
}
