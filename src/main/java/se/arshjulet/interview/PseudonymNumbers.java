package se.arshjulet.interview;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** The numbers that nyckelpersoner go by. One is never used again. */
@Component
class PseudonymNumbers {

    private final JdbcClient jdbc;

    PseudonymNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number; until the transaction ends nobody else gets one in this association. */
    int take() {
        UUID association = TenantContext.require();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("informant number " + association)
                .query((row, number) -> true)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from key_informant where association_id = ?")
                .param(association)
                .query(Integer.class)
                .single();
    }
}
