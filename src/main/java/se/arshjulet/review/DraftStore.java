package se.arshjulet.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;

/** Remarks begun on. Written at every pause in typing, so by one statement and past Hibernate. */
@Repository
class DraftStore {

    private final JdbcTemplate jdbc;

    DraftStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Reviews.Remark> of(UUID reviewId, UUID writer) {
        return jdbc.query(
                """
                select row_key, question_key, text from review_draft
                where association_id = ? and review_id = ? and written_by = ?
                order by saved_at""",
                (row, number) -> new Reviews.Remark(
                        row.getObject("row_key", UUID.class), row.getString("question_key"), row.getString("text")),
                TenantContext.require(),
                reviewId,
                writer);
    }

    void keep(UUID reviewId, UUID writer, Reviews.Remark remark, Instant at) {
        if (remark.text().isBlank()) {
            jdbc.update("""
                    delete from review_draft where association_id = ? and review_id = ? and written_by = ?
                    and row_key = ? and question_key = ?""", TenantContext.require(), reviewId, writer, remark.rowKey(), remark.questionKey());
            return;
        }
        jdbc.update(
                """
                insert into review_draft (association_id, review_id, written_by, row_key, question_key, text, saved_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (review_id, written_by, row_key, question_key)
                do update set text = excluded.text, saved_at = excluded.saved_at""",
                TenantContext.require(),
                reviewId,
                writer,
                remark.rowKey(),
                remark.questionKey(),
                remark.text(),
                Timestamp.from(at));
    }

    void clear(UUID reviewId) {
        jdbc.update(
                "delete from review_draft where association_id = ? and review_id = ?",
                TenantContext.require(),
                reviewId);
    }
}
