package se.arshjulet.account;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.AssociationNames;

/** Whom a visitor can try the demo as. */
@Component
class DemoPeople {

    static final String PASSWORD = "demo";

    private final JdbcClient jdbc;
    private final ObjectProvider<AssociationNames> names;

    DemoPeople(JdbcClient jdbc, ObjectProvider<AssociationNames> names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Only those under .example, which no real person's address ends with (RFC 2606). */
    List<DemoPerson> all() {
        AssociationNames known = names.getIfAvailable();
        return jdbc.sql("""
                        select a.email, a.name, r.association_id, min(r.role) as role
                        from account a join account_role r on r.account_id = a.id
                        where a.closed_at is null and a.password_hash is not null and a.email like '%.example'
                        group by a.email, a.name, r.association_id, a.created_at
                        order by min(a.created_at), a.email""")
                .query((row, number) -> {
                    var association = row.getObject("association_id", java.util.UUID.class);
                    return new DemoPerson(
                            row.getString("email"),
                            row.getString("name"),
                            RoleNames.of(Role.valueOf(row.getString("role"))),
                            association == null || known == null
                                    ? ""
                                    : known.nameOf(association).replaceFirst("^Samordningsförbundet ", ""));
                })
                .list();
    }

    record DemoPerson(String email, String name, String role, String association) {}
}
