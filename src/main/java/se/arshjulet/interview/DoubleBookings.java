package se.arshjulet.interview;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** Where an interviewer is booked with somebody else at the same time. */
@Component
class DoubleBookings {

    private final JdbcClient jdbc;

    DoubleBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param number the other's pseudonym's */
    record Row(int number, Instant startsAt, int minutes) {}

    /** Those of the same interviewer that overlap; what ends when the other begins does not. */
    List<Row> of(UUID interviewId, Instant startsAt, int minutes) {
        return jdbc.sql("""
                        select k.number, o.starts_at, o.minutes from interview i
                        join interview o on o.association_id = i.association_id and o.interviewer = i.interviewer
                          and o.id <> i.id and o.state = 'BOOKED'
                        join key_informant k on k.id = o.informant_id and k.association_id = o.association_id
                        where i.association_id = :association and i.id = :interview
                          and o.starts_at < :ends and :starts < o.starts_at + make_interval(mins => o.minutes)
                        order by o.starts_at, k.number""")
                .param("association", TenantContext.require())
                .param("interview", interviewId)
                .param("starts", Timestamp.from(startsAt))
                .param("ends", Timestamp.from(startsAt.plusSeconds(60L * minutes)))
                .query(Row.class)
                .list();
    }
}
