package se.arshjulet.conclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.PlannedActions.ActionItem;

/** Åtgärder as they are read: one statement with all that they answer to. */
@Component
class ActionReader {

    private static final String SELECT = """
            select a.id, a.plan_year, a.title, a.description, a.owner, a.decision, a.decided_on, a.due_on, a.state,
                a.outcome,
                array(select c.number from planned_action_conclusion pc join conclusion c on c.id = pc.conclusion_id
                      where pc.association_id = a.association_id and pc.action_id = a.id
                      order by c.number) as conclusions
            from planned_action a
            where a.association_id = ? and a.removed_at is null
            """;

    private final JdbcClient jdbc;

    ActionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ActionItem> list() {
        return jdbc.sql(SELECT + " order by a.plan_year desc, a.title, a.id")
                .param(TenantContext.require())
                .query(ActionReader::item)
                .list();
    }

    Optional<ActionItem> find(UUID actionId) {
        return jdbc.sql(SELECT + " and a.id = ?")
                .params(TenantContext.require(), actionId)
                .query(ActionReader::item)
                .optional();
    }

    private static ActionItem item(ResultSet row, int number) throws SQLException {
        return new ActionItem(
                row.getObject("id", UUID.class),
                row.getInt("plan_year"),
                row.getString("title"),
                row.getString("description"),
                row.getString("owner"),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                ActionState.valueOf(row.getString("state")),
                row.getString("outcome"),
                ConclusionReader.integers(row.getArray("conclusions")));
    }
}
