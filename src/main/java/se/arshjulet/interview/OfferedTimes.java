package se.arshjulet.interview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.interview.Interviews.Meeting;
import se.arshjulet.interview.Interviews.Offered;

/** The times that an informant may choose among. */
@Component
class OfferedTimes {

    private final JdbcClient jdbc;
    private final DoubleBookings bookings;

    OfferedTimes(JdbcClient jdbc, DoubleBookings bookings) {
        this.jdbc = jdbc;
        this.bookings = bookings;
    }

    /** The earliest first. */
    List<Offered> of(UUID interviewId) {
        return jdbc.sql("""
                        select id, starts_at, minutes, place from interview_time
                        where association_id = ? and interview_id = ? order by starts_at, id""")
                .params(TenantContext.require(), interviewId)
                .query((row, number) -> offered(row))
                .list();
    }

    private static Offered offered(ResultSet row) throws SQLException {
        return new Offered(
                row.getObject("id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getInt("minutes"),
                Objects.requireNonNull(row.getString("place")));
    }

    /** Those of them that have not passed, and where the interviewer has not become booked with somebody else since. */
    List<Offered> left(UUID interviewId, Instant now) {
        return jdbc.sql("""
                        select t.id, t.starts_at, t.minutes, t.place from interview_time t
                        join interview i on i.id = t.interview_id and i.association_id = t.association_id
                        where t.association_id = ? and t.interview_id = ? and t.starts_at > ?
                          and (t.regardless or not exists (
                            select from interview o where o.association_id = i.association_id
                              and o.interviewer = i.interviewer and o.id <> i.id and o.state = 'BOOKED'
                              and o.starts_at < t.starts_at + make_interval(mins => t.minutes)
                              and t.starts_at < o.starts_at + make_interval(mins => o.minutes)))
                        order by t.starts_at, t.id""")
                .params(TenantContext.require(), interviewId, Timestamp.from(now))
                .query((row, number) -> offered(row))
                .list();
    }

    Optional<Offered> find(UUID interviewId, UUID timeId, Instant now) {
        return left(interviewId, now).stream()
                .filter(time -> time.id().equals(timeId))
                .findFirst();
    }

    /** In the place of those that were there.
     * @param times whole: with a start and a length */
    void replace(UUID interviewId, List<Meeting> times, ZoneId zone) {
        jdbc.sql("delete from interview_time where association_id = ? and interview_id = ?")
                .params(TenantContext.require(), interviewId)
                .update();
        times.forEach(time -> insert(interviewId, time, zone));
    }

    private void insert(UUID interviewId, Meeting time, ZoneId zone) {
        Instant startsAt = Objects.requireNonNull(time.startsAt()).atZone(zone).toInstant();
        int minutes = Objects.requireNonNull(time.minutes());
        jdbc.sql("""
                        insert into interview_time (id, association_id, interview_id, starts_at, minutes, place, regardless)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        TenantContext.require(),
                        interviewId,
                        Timestamp.from(startsAt),
                        minutes,
                        time.place().strip(),
                        !bookings.of(interviewId, startsAt, minutes).isEmpty())
                .update();
    }
}
