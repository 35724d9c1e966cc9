package se.arshjulet.task;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** One gathered mail a person and day: many timers wake the same morning, and the first one here composes it. */
@Component
public class DailyDigest {

    public enum Kind {
        /** to the person: all that she owes */
        REMINDER,
        /** to a coordinator: what others owe and have not done in time */
        OVERDUE,
        /** to a coordinator: what a group has not reviewed in time */
        REVIEW_LATE,
        /** to a coordinator: what of the year's plan has not been done in time */
        WHEEL_LATE
    }

    private final JdbcTemplate jdbc;

    DailyDigest(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the day's mail to the person, in the caller's transaction.
     * @return false if somebody else has it already */
    public boolean take(UUID accountId, Kind kind, LocalDate day) {
        return jdbc.update("""
                        insert into daily_digest (association_id, account_id, kind, day) values (?, ?, ?, ?)
                        on conflict do nothing
                        """, TenantContext.require(), accountId, kind.name(), day) == 1;
    }
}
