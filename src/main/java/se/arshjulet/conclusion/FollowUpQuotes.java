package se.arshjulet.conclusion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;

/** Members' own words that the coordinator has chosen to show publicly. Without a row here, nothing that a member wrote is. */
@Repository
class FollowUpQuotes {

    private final JdbcTemplate jdbc;

    FollowUpQuotes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void show(UUID itemId, UUID assignmentId, String memberName, String text, UUID by, Instant now) {
        jdbc.update(
                """
                insert into follow_up_quote (association_id, item_id, assignment_id, member_name, text, chosen_by, chosen_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (item_id, assignment_id) do nothing
                """, TenantContext.require(), itemId, assignmentId, memberName, text, by, now.atOffset(ZoneOffset.UTC));
    }

    void hide(UUID itemId, UUID assignmentId) {
        jdbc.update(
                "delete from follow_up_quote where association_id = ? and item_id = ? and assignment_id = ?",
                TenantContext.require(),
                itemId,
                assignmentId);
    }

    /** The assignments whose words are shown, by item. */
    Map<UUID, Set<UUID>> of(UUID followUpId) {
        Map<UUID, Set<UUID>> shown = new HashMap<>();
        jdbc.query(
                """
                select q.item_id, q.assignment_id from follow_up_quote q
                join follow_up_item i on i.id = q.item_id and i.association_id = q.association_id
                where q.association_id = ? and i.follow_up_id = ?
                """,
                row -> {
                    shown.computeIfAbsent(row.getObject("item_id", UUID.class), key -> new HashSet<>())
                            .add(row.getObject("assignment_id", UUID.class));
                },
                TenantContext.require(),
                followUpId);
        return shown;
    }
}
