package se.arshjulet.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers that the demo's data is being put in, and that it is there. */
@Component
@ConditionalOnProperty("arshjulet.demo")
class Seed {

    private final JdbcClient jdbc;
    private final Clock clock;

    Seed(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing is there that anybody could miss. */
    boolean mayBegin() {
        return jdbc.sql("select not exists (select from demo_seed) and not exists (select from association)"
                        + " and not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    void begin() {
        jdbc.sql("insert into demo_seed (begun_at) values (?)").param(now()).update();
    }

    void done() {
        jdbc.sql("update demo_seed set done_at = ?").param(now()).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
