package se.arshjulet.conclusion;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** Numbers, which version came from which, and which have been asked about: what one konklusion does not know by itself. */
@Component
class Lineage {

    private final JdbcClient jdbc;

    Lineage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number; until the transaction ends nobody else gets one in this association. */
    int takeNumber() {
        UUID association = TenantContext.require();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("conclusion number " + association)
                .query((row, number) -> true)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from conclusion where association_id = ?")
                .param(association)
                .query(Integer.class)
                .single();
    }

    /** Both versions must be in the database already. */
    void record(UUID version, Collection<UUID> from) {
        jdbc.sql("""
                        insert into conclusion_origin (version_id, from_version_id, association_id)
                        select ?, unnest(?::uuid[]), ?""")
                .params(version, from.toArray(UUID[]::new), TenantContext.require())
                .update();
    }

    boolean asked(UUID version) {
        return jdbc.sql("select exists (select from follow_up_item where association_id = ? and version_id = ?)")
                .params(TenantContext.require(), version)
                .query(Boolean.class)
                .single();
    }
}
