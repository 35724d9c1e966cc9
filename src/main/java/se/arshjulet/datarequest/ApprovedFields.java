package se.arshjulet.datarequest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerKey;

/** The fields that stay approved while others are completed. None of an assignment whose answers are approved as one, or not at all. */
@Repository
class ApprovedFields {

    private final JdbcTemplate jdbc;

    ApprovedFields(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Set<AnswerKey> of(UUID assignmentId) {
        return new HashSet<>(jdbc.query(
                "select row_key, question_key from approved_field where association_id = ? and assignment_id = ?",
                (row, number) -> new AnswerKey(row.getObject("row_key", UUID.class), row.getString("question_key")),
                TenantContext.require(),
                assignmentId));
    }

    /** In the place of those that were. */
    void set(UUID assignmentId, Collection<AnswerKey> fields) {
        UUID association = TenantContext.require();
        jdbc.update(
                "delete from approved_field where association_id = ? and assignment_id = ?", association, assignmentId);
        List<AnswerKey> all = List.copyOf(fields);
        jdbc.update(
                """
                insert into approved_field (association_id, assignment_id, row_key, question_key)
                select ?, ?, field.row_key, field.question_key
                from unnest(?::uuid[], ?::text[]) as field (row_key, question_key)
                """,
                association,
                assignmentId,
                all.stream().map(AnswerKey::rowKey).toArray(UUID[]::new),
                all.stream().map(AnswerKey::questionKey).toArray(String[]::new));
    }
}
