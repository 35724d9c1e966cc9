package se.arshjulet.datarequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.GivenAnswer;

/** Reads what {@link AnswerStore} adds to the history: answers as they once stood, each answer through time, and when the
 * whole of it was handed over. */
@Component
class AnswerPast {

    private final JdbcTemplate jdbc;

    AnswerPast(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer that came to stand in a field. */
    record Version(Act act, GivenAnswer given) {}

    /** When the whole was handed over. */
    record HandOver(Revisions.Event event, Act act) {}

    /** The answers as they stood then, after all that was done at that moment. */
    AnswerSet at(UUID assignmentId, Instant moment) {
        UUID association = TenantContext.require();
        List<AnswerRow> rows = new ArrayList<>();
        jdbc.query(
                """
                select row_key, section_key, position from (
                    select distinct on (row_key) row_key, section_key, position, removed from answer_row_history
                    where association_id = ? and assignment_id = ? and changed_at <= ?
                    order by row_key, id desc) latest
                where not removed order by position, row_key
                """,
                row -> {
                    rows.add(new AnswerRow(
                            row.getObject("row_key", UUID.class),
                            row.getString("section_key"),
                            row.getInt("position")));
                },
                association,
                assignmentId,
                Times.at(moment));
        Map<AnswerKey, GivenAnswer> answers = new HashMap<>();
        jdbc.query(
                """
                select distinct on (row_key, question_key) row_key, question_key, status, value, origin, answered_by,
                    on_behalf_of, answered_at, comment, source
                from answer_history where association_id = ? and assignment_id = ? and changed_at <= ?
                order by row_key, question_key, id desc
                """,
                row -> {
                    answers.put(
                            new AnswerKey(row.getObject("row_key", UUID.class), row.getString("question_key")),
                            AnswerStore.given(row));
                },
                association,
                assignmentId,
                Times.at(moment));
        return AnswerStore.visible(rows, answers);
    }

    /** Oldest first. */
    List<Version> of(UUID assignmentId, AnswerKey at) {
        return jdbc.query(
                """
                select changed_at, changed_by, status, value, origin, answered_by, on_behalf_of, answered_at, comment, source
                from answer_history
                where association_id = ? and assignment_id = ? and row_key = ? and question_key = ?
                order by id
                """,
                (row, number) -> new Version(act(row, "changed_by", "changed_at"), AnswerStore.given(row)),
                TenantContext.require(),
                assignmentId,
                at.rowKey(),
                at.questionKey());
    }

    /** Oldest first. */
    List<HandOver> handOvers(UUID assignmentId) {
        return jdbc.query(
                """
                select event, at, by_account from answer_revision
                where association_id = ? and assignment_id = ? order by number
                """,
                (row, number) ->
                        new HandOver(Revisions.Event.valueOf(row.getString("event")), act(row, "by_account", "at")),
                TenantContext.require(),
                assignmentId);
    }

    /** When it was sent out, with what was known beforehand; empty where nothing is known of that. */
    Optional<Instant> asked(UUID assignmentId) {
        UUID association = TenantContext.require();
        return jdbc
                .query("""
                        select greatest(r.started_at,
                            (select min(h.changed_at) from answer_row_history h
                             where h.association_id = ? and h.assignment_id = a.id and h.changed_by = r.created_by)) as asked_at
                        from assignment a join request_round r on r.id = a.round_id and r.association_id = a.association_id
                        where a.association_id = ? and a.id = ? and r.started_at is not null
                        """, (row, number) -> Times.instant(row, "asked_at"), association, association, assignmentId)
                .stream()
                .findFirst();
    }

    private static Act act(ResultSet row, String by, String at) throws SQLException {
        return new Act(row.getObject(by, UUID.class), Times.instant(row, at));
    }
}
