package se.arshjulet.datarequest;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** Delegations as they stand. */
@Component
class DelegationStore {

    private static final String SELECT = """
            select id, assignment_id, guest_name, guest_email, colleague_id, message, parts, expires_at, created_by,
                created_at, opened_at, answered_at, done_at, withdrawn_at, signed_off_at
            from delegation where association_id = ?
            """;

    private final JdbcTemplate jdbc;

    DelegationStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Delegation made) {
        jdbc.update(
                """
                insert into delegation (id, association_id, assignment_id, guest_name, guest_email, colleague_id,
                    message, parts, expires_at, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                made.id(),
                TenantContext.require(),
                made.assignmentId(),
                made.guestName(),
                made.guestEmail(),
                made.colleagueId(),
                made.message(),
                made.parts().stream().map(DelegatedPart::stored).toArray(String[]::new),
                Times.at(made.expiresAt()),
                made.createdBy(),
                Times.at(made.createdAt()));
    }

    List<Delegation> of(UUID assignmentId) {
        return jdbc.query(
                SELECT + " and assignment_id = ? order by created_at, id",
                DelegationStore::read,
                TenantContext.require(),
                assignmentId);
    }

    Optional<Delegation> find(UUID id) {
        return jdbc.query(SELECT + " and id = ?", DelegationStore::read, TenantContext.require(), id).stream()
                .findFirst();
    }

    /** What the person has of an assignment, and has not been taken back, done or signed off. */
    Optional<Delegation> openOf(UUID assignmentId, UUID colleagueId) {
        return openOf(assignmentId, Set.of(colleagueId));
    }

    /** What one of them has of it, the latest if several have. */
    Optional<Delegation> openOf(UUID assignmentId, Collection<UUID> colleagueIds) {
        return jdbc
                .query(
                        SELECT + """
                         and assignment_id = ? and colleague_id = any (?::uuid[])
                        and withdrawn_at is null and done_at is null and signed_off_at is null
                        order by created_at desc limit 1
                        """,
                        DelegationStore::read,
                        TenantContext.require(),
                        assignmentId,
                        colleagueIds.toArray(UUID[]::new))
                .stream()
                .findFirst();
    }

    void opened(UUID id, Instant now) {
        jdbc.update(
                "update delegation set opened_at = ? where association_id = ? and id = ? and opened_at is null",
                Times.at(now),
                TenantContext.require(),
                id);
    }

    void answered(UUID id, Instant now) {
        jdbc.update("""
                update delegation set answered_at = ?, opened_at = coalesce(opened_at, ?)
                where association_id = ? and id = ?
                """, Times.at(now), Times.at(now), TenantContext.require(), id);
    }

    void done(UUID id, Instant now) {
        jdbc.update(
                "update delegation set done_at = ? where association_id = ? and id = ?",
                Times.at(now),
                TenantContext.require(),
                id);
    }

    void withdrawn(UUID id, Instant now) {
        jdbc.update("""
                update delegation set withdrawn_at = ?
                where association_id = ? and id = ? and withdrawn_at is null and done_at is null
                """, Times.at(now), TenantContext.require(), id);
    }

    void signedOff(UUID id, UUID by, Instant now) {
        jdbc.update(
                "update delegation set signed_off_at = ?, signed_off_by = ? where association_id = ? and id = ?",
                Times.at(now),
                by,
                TenantContext.require(),
                id);
    }

    private static Delegation read(ResultSet row, int number) throws SQLException {
        Array parts = row.getArray("parts");
        return new Delegation(
                row.getObject("id", UUID.class),
                row.getObject("assignment_id", UUID.class),
                row.getString("guest_name"),
                row.getString("guest_email"),
                row.getObject("colleague_id", UUID.class),
                row.getString("message"),
                Stream.of((String[]) parts.getArray()).map(DelegatedPart::read).toList(),
                Times.instant(row, "expires_at"),
                row.getObject("created_by", UUID.class),
                Times.instant(row, "created_at"),
                Times.instantOrNull(row, "opened_at"),
                Times.instantOrNull(row, "answered_at"),
                Times.instantOrNull(row, "done_at"),
                Times.instantOrNull(row, "withdrawn_at"),
                Times.instantOrNull(row, "signed_off_at"));
    }
}
