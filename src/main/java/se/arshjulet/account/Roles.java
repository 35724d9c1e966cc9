package se.arshjulet.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has which role where. */
@Component
class Roles {

    private final JdbcClient jdbc;
    private final Clock clock;

    Roles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it is new */
    boolean grant(UUID accountId, @Nullable UUID associationId, Role role) {
        return jdbc.sql("""
                        insert into account_role (account_id, association_id, role, granted_at)
                        values (?, ?, ?, ?) on conflict do nothing""")
                        .params(accountId, associationId, role.name(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** @return whether she had it */
    boolean revoke(UUID accountId, @Nullable UUID associationId, Role role) {
        return jdbc.sql("""
                        delete from account_role
                        where account_id = ? and association_id is not distinct from ?::uuid and role = ?""").params(accountId, associationId, role.name()).update() == 1;
    }

    /** Everything she may do, by association; what holds for the whole installation stands under {@link #EVERYWHERE}. */
    Map<UUID, Set<Role>> of(UUID accountId) {
        Map<UUID, Set<Role>> roles = new HashMap<>();
        jdbc.sql("select association_id, role from account_role where account_id = ?")
                .param(accountId)
                .query(row -> {
                    UUID association = row.getObject("association_id", UUID.class);
                    roles.computeIfAbsent(
                                    association == null ? EVERYWHERE : association, key -> EnumSet.noneOf(Role.class))
                            .add(Role.valueOf(row.getString("role")));
                });
        return roles;
    }

    /** Stands for no association in particular. */
    static final UUID EVERYWHERE = new UUID(0, 0);
}
