package se.arshjulet.interview;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** The key's rows, which nothing else joins with. */
@Component
class IdentityTable {

    private final JdbcClient jdbc;

    IdentityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID informantId, Identity identity) {
        jdbc.sql("""
                        insert into informant_identity (informant_id, association_id, name, email, phone)
                        values (?, ?, ?, ?, ?)
                        on conflict (informant_id) do update
                        set name = excluded.name, email = excluded.email, phone = excluded.phone
                        where informant_identity.association_id = excluded.association_id""")
                .params(informantId, TenantContext.require(), identity.name(), identity.email(), identity.phone())
                .update();
    }

    Optional<Identity> find(UUID informantId) {
        return jdbc.sql(
                        "select name, email, phone from informant_identity where association_id = ? and informant_id = ?")
                .params(TenantContext.require(), informantId)
                .query(Identity.class)
                .optional();
    }

    /** The number of the other informant who has the address already. */
    Optional<Integer> numberOf(String email, @Nullable UUID except) {
        return jdbc.sql("""
                        select k.number from informant_identity i
                        join key_informant k on k.id = i.informant_id and k.association_id = i.association_id
                        where i.association_id = :association and lower(i.email) = lower(:email) and i.email <> ''
                          and (cast(:except as uuid) is null or i.informant_id <> :except)""")
                .param("association", TenantContext.require())
                .param("email", email)
                .param("except", except)
                .query(Integer.class)
                .optional();
    }

    /** @return false if it was gone already */
    boolean erase(UUID informantId) {
        return jdbc.sql("delete from informant_identity where association_id = ? and informant_id = ?")
                        .params(TenantContext.require(), informantId)
                        .update()
                == 1;
    }

    Set<UUID> holders() {
        return jdbc
                .sql("select account_id from informant_key_holder where association_id = ?")
                .param(TenantContext.require())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** @return false if she held it already */
    boolean grant(UUID accountId, UUID by, Instant now) {
        return jdbc.sql("""
                        insert into informant_key_holder (association_id, account_id, granted_by, granted_at)
                        values (?, ?, ?, ?) on conflict do nothing""")
                        .params(TenantContext.require(), accountId, by, Timestamp.from(now))
                        .update()
                == 1;
    }

    /** @return false if she did not hold it */
    boolean revoke(UUID accountId) {
        return jdbc.sql("delete from informant_key_holder where association_id = ? and account_id = ?")
                        .params(TenantContext.require(), accountId)
                        .update()
                == 1;
    }
}
