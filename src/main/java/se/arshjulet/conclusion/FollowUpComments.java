package se.arshjulet.conclusion;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;

/** What is said of a proposal: one text a person and konklusion, written over as she changes it. */
@Repository
class FollowUpComments {

    private final JdbcTemplate jdbc;

    FollowUpComments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID itemId, UUID writtenBy, String text, Instant savedAt) {}

    /** A blank text takes it away. */
    void keep(UUID stepId, UUID itemId, UUID writtenBy, String text, Instant now) {
        if (text.isBlank()) {
            jdbc.update("""
                    delete from follow_up_comment
                    where association_id = ? and step_id = ? and item_id = ? and written_by = ?
                    """, TenantContext.require(), stepId, itemId, writtenBy);
            return;
        }
        jdbc.update("""
                insert into follow_up_comment (association_id, step_id, item_id, written_by, text, saved_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (step_id, item_id, written_by)
                do update set text = excluded.text, saved_at = excluded.saved_at
                """, TenantContext.require(), stepId, itemId, writtenBy, text, now.atOffset(ZoneOffset.UTC));
    }

    /** Of every step of the follow-up, oldest first. */
    List<Row> of(UUID followUpId) {
        return jdbc.query(
                """
                select c.item_id, c.written_by, c.text, c.saved_at from follow_up_comment c
                join follow_up_step s on s.id = c.step_id and s.association_id = c.association_id
                where c.association_id = ? and s.follow_up_id = ? order by s.opened_at, c.saved_at
                """,
                (row, number) -> new Row(
                        row.getObject("item_id", UUID.class),
                        row.getObject("written_by", UUID.class),
                        row.getString("text"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()),
                TenantContext.require(),
                followUpId);
    }
}
