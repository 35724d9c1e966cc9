package se.arshjulet.statusreport;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.statusreport.ReportContent.Parameter;

/** The lights and their reasons. Whoever sets one holds the report's lock. */
@Component
class LightTable {

    private final JdbcClient jdbc;

    LightTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ProjectParameter, Parameter> of(UUID report) {
        Map<ProjectParameter, Parameter> parameters = new EnumMap<>(ProjectParameter.class);
        jdbc.sql(
                        "select parameter, colour, reason, version from status_report_light where association_id = ? and report_id = ?")
                .params(TenantContext.require(), report)
                .query(row -> {
                    parameters.put(
                            ProjectParameter.valueOf(row.getString("parameter")),
                            new Parameter(
                                    colour(row.getString("colour")), row.getString("reason"), row.getInt("version")));
                });
        return parameters;
    }

    /** Those that are set, of many reports with one statement. */
    Map<UUID, Map<ProjectParameter, ReportLight>> of(Collection<UUID> reports) {
        Map<UUID, Map<ProjectParameter, ReportLight>> all = new HashMap<>();
        if (!reports.isEmpty()) {
            jdbc.sql("""
                            select report_id, parameter, colour from status_report_light
                            where association_id = :association and report_id in (:reports) and colour is not null""")
                    .param("association", TenantContext.require())
                    .param("reports", reports)
                    .query(row -> {
                        all.computeIfAbsent(
                                        row.getObject("report_id", UUID.class),
                                        report -> new EnumMap<>(ProjectParameter.class))
                                .put(
                                        ProjectParameter.valueOf(row.getString("parameter")),
                                        ReportLight.valueOf(row.getString("colour")));
                    });
        }
        return all;
    }

    private static @Nullable ReportLight colour(@Nullable String name) {
        return name == null ? null : ReportLight.valueOf(name);
    }

    /** @param version the one she saw; 0 where it was not set
     * @return the new one */
    int set(UUID report, ProjectParameter parameter, @Nullable ReportLight colour, String reason, int version) {
        Parameter standing = of(report).getOrDefault(parameter, Parameter.UNSET);
        if (standing.version() != version) {
            ReportLight light = standing.colour();
            String said = light == null ? "Inte satt" : light.word();
            throw new StalePartException(
                    standing.reason().isEmpty() ? said : said + ": " + standing.reason(), standing.version());
        }
        jdbc.sql("""
                        insert into status_report_light (association_id, report_id, parameter, colour, reason, version)
                        values (:association, :report, :parameter, :colour, :reason, :version)
                        on conflict (report_id, parameter) do update
                        set colour = excluded.colour, reason = excluded.reason, version = excluded.version""")
                .param("association", TenantContext.require())
                .param("report", report)
                .param("parameter", parameter.name())
                .param("colour", colour == null ? null : colour.name())
                .param("reason", reason)
                .param("version", version + 1)
                .update();
        return version + 1;
    }
}
