package se.arshjulet.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.review.Threads.At;
import se.arshjulet.review.Threads.Place;

/** Messages begun on. Written at every pause in typing, as {@link DraftStore}'s are. */
@Repository
class MessageDrafts {

    private final JdbcTemplate jdbc;

    MessageDrafts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<At, String> of(String kind, UUID subjectId, UUID writer) {
        Map<At, String> drafts = new HashMap<>();
        jdbc.query(
                """
                select row_key, question_key, text from thread_draft
                where association_id = ? and subject_kind = ? and subject_id = ? and written_by = ?""",
                row -> {
                    drafts.put(
                            new At(row.getObject("row_key", UUID.class), row.getString("question_key")),
                            row.getString("text"));
                },
                TenantContext.require(),
                kind,
                subjectId,
                writer);
        return drafts;
    }

    void keep(Place place, UUID writer, String text, Instant at) {
        if (text.isBlank()) {
            clear(place, writer);
            return;
        }
        jdbc.update(
                """
                insert into thread_draft
                    (association_id, subject_kind, subject_id, written_by, row_key, question_key, text, saved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (association_id, subject_kind, subject_id, written_by, row_key, question_key)
                do update set text = excluded.text, saved_at = excluded.saved_at""",
                TenantContext.require(),
                place.subjectKind(),
                place.subjectId(),
                writer,
                place.rowKey(),
                place.questionKey(),
                text,
                Timestamp.from(at));
    }

    void clear(Place place, UUID writer) {
        jdbc.update(
                """
                delete from thread_draft where association_id = ? and subject_kind = ? and subject_id = ?
                and written_by = ? and row_key = ? and question_key = ?""",
                TenantContext.require(),
                place.subjectKind(),
                place.subjectId(),
                writer,
                place.rowKey(),
                place.questionKey());
    }
}
