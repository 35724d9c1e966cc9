package se.arshjulet.statusreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.statusreport.ReportContent.Milestone;
import se.arshjulet.statusreport.ReportContent.MilestoneWords;

/** The milestones of the reports. Whoever changes one holds its report's lock. */
@Component
class MilestoneTable {

    private final JdbcClient jdbc;

    MilestoneTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Milestone> of(UUID report) {
        return jdbc.sql("""
                        select id, lineage, title, due_on, expected_on, colour, done, version from status_report_milestone
                        where association_id = ? and report_id = ? order by position, id""")
                .params(TenantContext.require(), report)
                .query(MilestoneTable::milestone)
                .list();
    }

    Optional<Milestone> find(UUID report, UUID id) {
        return of(report).stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst();
    }

    private static Milestone milestone(ResultSet row, int number) throws SQLException {
        return new Milestone(
                row.getObject("id", UUID.class),
                row.getObject("lineage", UUID.class),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("expected_on", LocalDate.class),
                ReportLight.valueOf(row.getString("colour")),
                row.getBoolean("done"),
                row.getInt("version"));
    }

    /** Last. */
    UUID add(UUID report, UUID lineage, MilestoneWords words) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into status_report_milestone (id, association_id, report_id, lineage, position, title, due_on,
                          expected_on, colour, done, version)
                        select :id, :association, :report, :lineage, coalesce(max(position) + 1, 0), :title,
                          cast(:dueOn as date), cast(:expectedOn as date), :colour, :done, 1
                        from status_report_milestone where association_id = :association and report_id = :report""")
                .param("id", id)
                .param("association", TenantContext.require())
                .param("report", report)
                .param("lineage", lineage)
                .param("title", words.title())
                .param("dueOn", words.dueOn())
                .param("expectedOn", words.expectedOn())
                .param("colour", words.colour().name())
                .param("done", words.done())
                .update();
        return id;
    }

    void change(UUID id, MilestoneWords words, int version) {
        jdbc.sql("""
                        update status_report_milestone
                        set title = ?, due_on = ?, expected_on = ?, colour = ?, done = ?, version = ?
                        where association_id = ? and id = ?""")
                .params(
                        words.title(),
                        words.dueOn(),
                        words.expectedOn(),
                        words.colour().name(),
                        words.done(),
                        version,
                        TenantContext.require(),
                        id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from status_report_milestone where association_id = ? and id = ?")
                .params(TenantContext.require(), id)
                .update();
    }
}
