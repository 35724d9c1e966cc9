package se.arshjulet.flow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;

/** The current association's tolerance. */
@Repository
class ToleranceTable {

    private final JdbcClient jdbc;

    ToleranceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Tolerance get() {
        return jdbc.sql("select percent, least from flow_tolerance where association_id = :association")
                .param("association", TenantContext.require())
                .query((row, number) -> new Tolerance(row.getInt("percent"), row.getInt("least")))
                .optional()
                .orElse(Tolerance.USUAL);
    }

    void set(Tolerance tolerance) {
        jdbc.sql("""
                        insert into flow_tolerance (association_id, percent, least) values (:association, :percent, :least)
                        on conflict (association_id) do update set percent = :percent, least = :least
                        """)
                .param("association", TenantContext.require())
                .param("percent", tolerance.percent())
                .param("least", tolerance.least())
                .update();
    }
}
