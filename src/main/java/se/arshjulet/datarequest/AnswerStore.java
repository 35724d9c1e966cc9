package se.arshjulet.datarequest;

import static se.arshjulet.datarequest.Times.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.GivenAnswer;

/**
 * The answers of assignments as they stand: rows in the database, one a field. Written by hand since each save is one
 * statement, which adds what it did to the history too: {@link AnswerPast} reads that.
 */
@Component
class AnswerStore {

    private static final String UPSERT = """
            with now as (
            insert into answer (assignment_id, row_key, question_key, association_id,
                status, value, origin, answered_by, on_behalf_of, answered_at, comment, source)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
            on conflict (assignment_id, row_key, question_key) do update set
                status = excluded.status, value = excluded.value, origin = excluded.origin,
                answered_by = excluded.answered_by, on_behalf_of = excluded.on_behalf_of,
                answered_at = excluded.answered_at, comment = excluded.comment, source = excluded.source
            returning *)
            insert into answer_history (association_id, assignment_id, row_key, question_key, changed_at, changed_by,
                status, value, origin, answered_by, on_behalf_of, answered_at, comment, source)
            select association_id, assignment_id, row_key, question_key, ?, ?,
                status, value, origin, answered_by, on_behalf_of, answered_at, comment, source
            from now
            """;

    private final JdbcTemplate jdbc;

    AnswerStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows that are not removed, in their order, and the answers in them. */
    AnswerSet load(UUID assignmentId) {
        return load(List.of(assignmentId)).getOrDefault(assignmentId, AnswerSet.empty());
    }

    /** The same for several, with as many statements as for one. */
    Map<UUID, AnswerSet> load(Collection<UUID> assignmentIds) {
        UUID association = TenantContext.require();
        UUID[] ids = assignmentIds.toArray(UUID[]::new);
        Map<UUID, List<AnswerRow>> rows = new HashMap<>();
        jdbc.query(
                """
                select assignment_id, row_key, section_key, position from answer_row
                where association_id = ? and assignment_id = any (?) and removed_at is null
                order by assignment_id, position, row_key
                """,
                row -> {
                    rows.computeIfAbsent(uuid(row, "assignment_id"), id -> new ArrayList<>())
                            .add(new AnswerRow(
                                    uuid(row, "row_key"), row.getString("section_key"), row.getInt("position")));
                },
                association,
                ids);
        Map<UUID, Map<AnswerKey, GivenAnswer>> answers = new HashMap<>();
        jdbc.query(
                """
                select assignment_id, row_key, question_key, status, value, origin, answered_by, on_behalf_of, answered_at,
                    comment, source
                from answer where association_id = ? and assignment_id = any (?)
                """,
                row -> {
                    answers.computeIfAbsent(uuid(row, "assignment_id"), id -> new HashMap<>())
                            .put(new AnswerKey(uuid(row, "row_key"), row.getString("question_key")), given(row));
                },
                association,
                ids);
        Map<UUID, AnswerSet> sets = new LinkedHashMap<>();
        assignmentIds.forEach(
                id -> sets.put(id, visible(rows.getOrDefault(id, List.of()), answers.getOrDefault(id, Map.of()))));
        return sets;
    }

    /** Answers in a removed row stay in the table for the regret, but count for nothing. */
    static AnswerSet visible(List<AnswerRow> rows, Map<AnswerKey, GivenAnswer> answers) {
        Set<UUID> keys = new HashSet<>();
        keys.add(AnswerKey.NO_ROW);
        rows.forEach(row -> keys.add(row.key()));
        Map<AnswerKey, GivenAnswer> inRows = new HashMap<>(answers);
        inRows.keySet().removeIf(key -> !keys.contains(key.rowKey()));
        return new AnswerSet(rows, inRows);
    }

    /** An answer as it is stored, here and in the history. */
    static GivenAnswer given(ResultSet row) throws SQLException {
        return new GivenAnswer(
                AnswerStatus.valueOf(row.getString("status")),
                AnswerJson.readValue(row.getString("value")),
                AnswerOrigin.valueOf(row.getString("origin")),
                uuid(row, "answered_by"),
                row.getObject("on_behalf_of", UUID.class),
                Times.instant(row, "answered_at"),
                row.getString("comment"),
                row.getString("source"));
    }

    void putAll(Act act, UUID assignmentId, Map<AnswerKey, GivenAnswer> answers) {
        putAll(act, Map.of(assignmentId, answers));
    }

    void putAll(Act act, Map<UUID, Map<AnswerKey, GivenAnswer>> byAssignment) {
        List<Object[]> batch = new ArrayList<>();
        byAssignment.forEach((assignmentId, answers) ->
                answers.forEach((key, given) -> batch.add(arguments(act, assignmentId, key, given))));
        if (!batch.isEmpty()) {
            jdbc.batchUpdate(UPSERT, batch);
        }
    }

    private static Object[] arguments(Act act, UUID assignmentId, AnswerKey key, GivenAnswer given) {
        return new @Nullable Object[] {
            assignmentId,
            key.rowKey(),
            key.questionKey(),
            TenantContext.require(),
            given.status().name(),
            AnswerJson.writeValue(given.value()),
            given.origin().name(),
            given.answeredBy(),
            given.onBehalfOf(),
            at(given.answeredAt()),
            given.comment(),
            given.source(),
            at(act.at()),
            act.by()
        };
    }

    /** What was removed before it was sent in is gone when it is. */
    void forgetRemoved(UUID assignmentId) {
        UUID association = TenantContext.require();
        jdbc.update("""
                delete from answer using answer_row gone
                where answer.association_id = ? and answer.assignment_id = ?
                  and gone.assignment_id = answer.assignment_id and gone.row_key = answer.row_key
                  and gone.removed_at is not null
                """, association, assignmentId);
        jdbc.update(
                "delete from answer_row where association_id = ? and assignment_id = ? and removed_at is not null",
                association,
                assignmentId);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
