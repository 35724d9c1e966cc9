package se.arshjulet.conclusion;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;

/** Those whom a step waits for, and who of them has done her part. */
@Repository
class FollowUpParticipants {

    private final JdbcTemplate jdbc;

    FollowUpParticipants(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID accountId, @Nullable Instant doneAt) {}

    void add(UUID stepId, Collection<UUID> accountIds) {
        jdbc.batchUpdate(
                "insert into follow_up_participant (association_id, step_id, account_id) values (?, ?, ?)",
                accountIds.stream()
                        .map(account -> new Object[] {TenantContext.require(), stepId, account})
                        .toList());
    }

    List<Row> of(UUID stepId) {
        return jdbc.query(
                "select account_id, done_at from follow_up_participant where association_id = ? and step_id = ?",
                (row, number) -> {
                    OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
                    return new Row(row.getObject("account_id", UUID.class), done == null ? null : done.toInstant());
                },
                TenantContext.require(),
                stepId);
    }

    /** Those who have not done their part. */
    List<UUID> waiting(UUID stepId) {
        return of(stepId).stream()
                .filter(row -> row.doneAt() == null)
                .map(Row::accountId)
                .toList();
    }

    /** @return false if she is none of them, or had done it already */
    boolean done(UUID stepId, UUID accountId, Instant now) {
        return jdbc.update("""
                        update follow_up_participant set done_at = ?
                        where association_id = ? and step_id = ? and account_id = ? and done_at is null
                        """, now.atOffset(ZoneOffset.UTC), TenantContext.require(), stepId, accountId) == 1;
    }

    boolean hasAnyOf(UUID stepId, Set<UUID> accountIds) {
        return of(stepId).stream().map(Row::accountId).anyMatch(accountIds::contains);
    }

    /** Whether any step of the follow-up has waited for one of them. */
    boolean everHadAnyOf(UUID followUpId, Set<UUID> accountIds) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                """
                select exists (
                  select from follow_up_participant p
                  join follow_up_step s on s.id = p.step_id and s.association_id = p.association_id
                  where p.association_id = ? and s.follow_up_id = ? and p.account_id = any (?::uuid[]))
                """, Boolean.class, TenantContext.require(), followUpId, accountIds.toArray(UUID[]::new)));
    }
}
