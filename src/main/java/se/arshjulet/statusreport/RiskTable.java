package se.arshjulet.statusreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.statusreport.ReportContent.Risk;
import se.arshjulet.statusreport.ReportContent.RiskWords;

/** The risks of the reports. Whoever changes one holds its report's lock. */
@Component
class RiskTable {

    private final JdbcClient jdbc;

    RiskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Risk> of(UUID report) {
        return jdbc.sql("""
                        select id, lineage, title, colour, likelihood, owner, closed, version from status_report_risk
                        where association_id = ? and report_id = ? order by position, id""")
                .params(TenantContext.require(), report)
                .query(RiskTable::risk)
                .list();
    }

    Optional<Risk> find(UUID report, UUID id) {
        return of(report).stream().filter(risk -> risk.id().equals(id)).findFirst();
    }

    private static Risk risk(ResultSet row, int number) throws SQLException {
        String likelihood = row.getString("likelihood");
        return new Risk(
                row.getObject("id", UUID.class),
                row.getObject("lineage", UUID.class),
                row.getString("title"),
                ReportLight.valueOf(row.getString("colour")),
                likelihood == null ? null : Likelihood.valueOf(likelihood),
                row.getString("owner"),
                row.getBoolean("closed"),
                row.getInt("version"));
    }

    /** Last. */
    UUID add(UUID report, UUID lineage, RiskWords words) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into status_report_risk (id, association_id, report_id, lineage, position, title, colour,
                          likelihood, owner, closed, version)
                        select :id, :association, :report, :lineage, coalesce(max(position) + 1, 0), :title, :colour,
                          :likelihood, :owner, :closed, 1
                        from status_report_risk where association_id = :association and report_id = :report""")
                .param("id", id)
                .param("association", TenantContext.require())
                .param("report", report)
                .param("lineage", lineage)
                .param("title", words.title())
                .param("colour", words.colour().name())
                .param("likelihood", name(words.likelihood()))
                .param("owner", words.owner())
                .param("closed", words.closed())
                .update();
        return id;
    }

    private static @Nullable String name(@Nullable Likelihood likelihood) {
        return likelihood == null ? null : likelihood.name();
    }

    void change(UUID id, RiskWords words, int version) {
        jdbc.sql("""
                        update status_report_risk
                        set title = :title, colour = :colour, likelihood = :likelihood, owner = :owner, closed = :closed,
                          version = :version
                        where association_id = :association and id = :id""")
                .param("title", words.title())
                .param("colour", words.colour().name())
                .param("likelihood", name(words.likelihood()))
                .param("owner", words.owner())
                .param("closed", words.closed())
                .param("version", version)
                .param("association", TenantContext.require())
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from status_report_risk where association_id = ? and id = ?")
                .params(TenantContext.require(), id)
                .update();
    }
}
