package se.arshjulet.datarequest;

import static se.arshjulet.datarequest.Times.at;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerRow;

/** The rows of repeating sections as they come, go and come back, each time with its place in the history. */
@Component
class AnswerRowStore {

    /** After a common table expression "now" with the rows that are changed. */
    private static final String ROW_HISTORY = """
            insert into answer_row_history (association_id, assignment_id, row_key, section_key, position, removed,
                changed_at, changed_by)
            select association_id, assignment_id, row_key, section_key, position, removed_at is not null, ?, ? from now
            """;

    private final JdbcTemplate jdbc;

    AnswerRowStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Act act, Map<UUID, List<AnswerRow>> byAssignment) {
        UUID association = TenantContext.require();
        List<Object[]> batch = new ArrayList<>();
        byAssignment.forEach((assignmentId, rows) -> rows.forEach(row -> batch.add(new Object[] {
            assignmentId, row.key(), association, row.sectionKey(), row.position(), at(act.at()), act.by()
        })));
        if (!batch.isEmpty()) {
            jdbc.batchUpdate("""
                    with now as (
                    insert into answer_row (assignment_id, row_key, association_id, section_key, position)
                    values (?, ?, ?, ?, ?) returning *)
                    """ + ROW_HISTORY, batch);
        }
    }

    /** @return whether there was such a row, not removed before */
    boolean remove(Act act, UUID assignmentId, UUID rowKey) {
        return jdbc.update(
                        """
                        with now as (
                        update answer_row set removed_at = ?
                        where association_id = ? and assignment_id = ? and row_key = ? and removed_at is null returning *)
                        """ + ROW_HISTORY,
                        at(act.at()),
                        TenantContext.require(),
                        assignmentId,
                        rowKey,
                        at(act.at()),
                        act.by())
                == 1;
    }

    /** @return whether there was such a row, and it was removed */
    boolean restore(Act act, UUID assignmentId, UUID rowKey) {
        return jdbc.update("""
                        with now as (
                        update answer_row set removed_at = null
                        where association_id = ? and assignment_id = ? and row_key = ? and removed_at is not null returning *)
                        """ + ROW_HISTORY, TenantContext.require(), assignmentId, rowKey, at(act.at()), act.by())
                == 1;
    }

    /** Remembers below which removed row these stood. */
    void movedUp(UUID assignmentId, Collection<UUID> rowKeys, UUID from) {
        jdbc.update(
                "update answer_row set moved_up_from = ? where association_id = ? and assignment_id = ? and row_key = any (?)",
                from,
                TenantContext.require(),
                assignmentId,
                rowKeys.toArray(UUID[]::new));
    }

    /** Those that moved up when the row was removed and still stand where they came. Asking forgets them. */
    List<UUID> takeMovedUpFrom(UUID assignmentId, UUID rowKey) {
        return jdbc.queryForList("""
                update answer_row set moved_up_from = null
                where association_id = ? and assignment_id = ? and moved_up_from = ? returning row_key
                """, UUID.class, TenantContext.require(), assignmentId, rowKey);
    }
}
