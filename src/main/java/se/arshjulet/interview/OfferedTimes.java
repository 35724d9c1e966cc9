package se.arshjulet.interview;

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

    OfferedTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first. */
    List<Offered> of(UUID interviewId) {
        return jdbc.sql("""
                        select id, starts_at, minutes, place from interview_time
                        where association_id = ? and interview_id = ? order by starts_at, id""")
                .params(TenantContext.require(), interviewId)
                .query((row, number) -> new Offered(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getInt("minutes"),
                        Objects.requireNonNull(row.getString("place"))))
                .list();
    }

    /** Those of them that have not passed. */
    List<Offered> left(UUID interviewId, Instant now) {
        return of(interviewId).stream()
                .filter(time -> time.startsAt().isAfter(now))
                .toList();
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
        times.forEach(time -> jdbc.sql("""
                        insert into interview_time (id, association_id, interview_id, starts_at, minutes, place)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        TenantContext.require(),
                        interviewId,
                        Timestamp.from(Objects.requireNonNull(time.startsAt())
                                .atZone(zone)
                                .toInstant()),
                        Objects.requireNonNull(time.minutes()),
                        time.place().strip())
                .update());
    }
}
