package se.arshjulet.datarequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** The wishes for more time as they stand. Whoever changes one holds its assignment's lock. */
@Component
class TimeAskStore {

    private static final String SELECT = """
            select id, assignment_id, asked_by, asked_at, due_on, asked_for, reason, state, answered_by, answered_at,
                granted, words
            from time_ask where association_id = ?
            """;

    private final JdbcTemplate jdbc;

    TimeAskStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Assignment assignment, UUID by, LocalDate day, String reason, Instant now) {
        end(assignment.id(), TimeAsk.State.REPLACED, now);
        jdbc.update(
                """
                insert into time_ask (id, association_id, assignment_id, asked_by, asked_at, due_on, asked_for, reason, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
                """,
                UUID.randomUUID(),
                TenantContext.require(),
                assignment.id(),
                by,
                Times.at(now),
                assignment.dueOn(),
                day,
                reason);
    }

    Optional<TimeAsk> latest(UUID assignmentId) {
        return jdbc
                .query(
                        SELECT + " and assignment_id = ? order by asked_at desc, state = 'OPEN' desc limit 1",
                        TimeAskStore::read,
                        TenantContext.require(),
                        assignmentId)
                .stream()
                .findFirst();
    }

    Optional<TimeAsk> open(UUID assignmentId) {
        return jdbc
                .query(
                        SELECT + " and assignment_id = ? and state = 'OPEN'",
                        TimeAskStore::read,
                        TenantContext.require(),
                        assignmentId)
                .stream()
                .findFirst();
    }

    Optional<TimeAsk> find(UUID id) {
        return jdbc.query(SELECT + " and id = ?", TimeAskStore::read, TenantContext.require(), id).stream()
                .findFirst();
    }

    /** There is nothing left to answer. */
    void close(UUID assignmentId, Instant now) {
        end(assignmentId, TimeAsk.State.CLOSED, now);
    }

    private void end(UUID assignmentId, TimeAsk.State state, Instant now) {
        jdbc.update("""
                update time_ask set state = ?, answered_at = ?
                where association_id = ? and assignment_id = ? and state = 'OPEN'
                """, state.name(), Times.at(now), TenantContext.require(), assignmentId);
    }

    void granted(UUID id, UUID by, LocalDate day, String words, Instant now) {
        jdbc.update("""
                update time_ask set state = 'GRANTED', answered_by = ?, answered_at = ?, granted = ?, words = ?
                where association_id = ? and id = ?
                """, by, Times.at(now), day, words, TenantContext.require(), id);
    }

    void refused(UUID id, UUID by, String words, Instant now) {
        jdbc.update("""
                update time_ask set state = 'REFUSED', answered_by = ?, answered_at = ?, words = ?
                where association_id = ? and id = ?
                """, by, Times.at(now), words, TenantContext.require(), id);
    }

    /** Takes those that have waited since and that nobody has heard of, so that no other node takes them too.
     * @return whether there were any */
    boolean takeUntold(Instant since, Instant now) {
        return jdbc.update("""
                        update time_ask set told_at = ?
                        where association_id = ? and state = 'OPEN' and told_at is null and exists (
                          select 1 from time_ask waiting
                          where waiting.association_id = ? and waiting.state = 'OPEN' and waiting.told_at is null
                            and waiting.asked_at <= ?)
                        """, Times.at(now), TenantContext.require(), TenantContext.require(), Times.at(since)) > 0;
    }

    private static TimeAsk read(ResultSet row, int number) throws SQLException {
        return new TimeAsk(
                row.getObject("id", UUID.class),
                row.getObject("assignment_id", UUID.class),
                row.getObject("asked_by", UUID.class),
                Times.instant(row, "asked_at"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("asked_for", LocalDate.class),
                row.getString("reason"),
                TimeAsk.State.valueOf(row.getString("state")),
                row.getObject("answered_by", UUID.class),
                Times.instantOrNull(row, "answered_at"),
                row.getObject("granted", LocalDate.class),
                row.getString("words"));
    }
}
