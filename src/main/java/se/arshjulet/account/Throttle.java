package se.arshjulet.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts tries in the database, so that it holds over several nodes. A try is counted before it is made, in one statement:
 * many at once get no further than one after another.
 */
@Component
class Throttle {

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a try.
     * @return how long to wait, if it may not be made now */
    Optional<Duration> enter(ThrottleRule rule, String who) {
        Instant now = clock.instant();
        boolean entered = jdbc.sql("""
                        insert into sign_in_throttle as t (key, failures, last_failure) values (:key, 1, :now)
                        on conflict (key) do update set
                            last_failure = :now,
                            failures = case when t.last_failure < :forget then 1 else t.failures + 1 end,
                            blocked_until = case when t.last_failure >= :forget and t.failures + 1 >= :tries
                                then cast(:now as timestamptz) + make_interval(
                                    secs => least(:longest, :first * power(2, least(t.failures + 1 - :tries, 20)))) end
                        where t.blocked_until is null or t.blocked_until <= :now""")
                        .param("key", rule.prefix() + who)
                        .param("now", Timestamp.from(now))
                        .param("forget", Timestamp.from(now.minus(rule.forget())))
                        .param("tries", rule.tries())
                        .param("first", (double) rule.firstWait().toSeconds())
                        .param("longest", (double) ThrottleRule.LONGEST_WAIT.toSeconds())
                        .update()
                == 1;
        return entered ? Optional.empty() : waitOf(rule, who, now);
    }

    private Optional<Duration> waitOf(ThrottleRule rule, String who, Instant now) {
        return jdbc.sql("select blocked_until from sign_in_throttle where key = ? and blocked_until > ?")
                .params(rule.prefix() + who, Timestamp.from(now))
                .query(Timestamp.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant()));
    }

    /** The tries so far were no guesses. */
    void forget(ThrottleRule rule, String who) {
        jdbc.sql("delete from sign_in_throttle where key = ?")
                .param(rule.prefix() + who)
                .update();
    }

    /** The last try was no guess; those before it may have been. */
    void takeBack(ThrottleRule rule, String who) {
        jdbc.sql("""
                        update sign_in_throttle set failures = greatest(failures - 1, 0), blocked_until = null
                        where key = ?""").param(rule.prefix() + who).update();
    }

    @Scheduled(cron = "0 17 3 * * *", zone = "Europe/Stockholm")
    void clean() {
        jdbc.sql("delete from sign_in_throttle where last_failure < ?")
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(2))))
                .update();
    }
}
