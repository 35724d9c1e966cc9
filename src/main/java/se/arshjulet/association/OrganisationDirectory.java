package se.arshjulet.association;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads over all associations, which the session's tenant would hide: so in SQL of its own. */
@Service
class OrganisationDirectory implements MemberOrganisations {

    private final JdbcClient jdbc;
    private final Map<UUID, UUID> known = new ConcurrentHashMap<>();

    OrganisationDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<MemberOrganisation> byId(UUID organisationId) {
        return jdbc.sql("select id, name, kind, code from organisation where id = ?")
                .param(organisationId)
                .query(OrganisationDirectory::organisation)
                .optional();
    }

    @Override
    public Map<UUID, UUID> idsOf(Collection<UUID> membershipIds) {
        List<UUID> unknown =
                membershipIds.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            jdbc.sql("select id, organisation_id, association_id from membership where id = any (?)")
                    .param(unknown.toArray(UUID[]::new))
                    .query(row -> {
                        known.put(row.getObject("id", UUID.class), row.getObject("organisation_id", UUID.class));
                    });
        }
        Map<UUID, UUID> ids = new HashMap<>();
        membershipIds.forEach(id -> Optional.ofNullable(known.get(id)).ifPresent(it -> ids.put(id, it)));
        return ids;
    }

    @Override
    public List<Affiliation> affiliations(UUID organisationId) {
        return jdbc.sql("""
                        select id, association_id, party, valid_from, valid_to from membership
                        where organisation_id = ? order by valid_from, association_id
                        """)
                .param(organisationId)
                .query((row, number) -> new Affiliation(
                        row.getObject("id", UUID.class),
                        row.getObject("association_id", UUID.class),
                        row.getString("party") != null,
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    @Override
    public List<MemberOrganisation> in(Collection<UUID> associationIds) {
        return jdbc.sql("""
                        select id, name, kind, code from organisation o where exists (
                            select from membership where organisation_id = o.id and association_id = any (?))
                        order by name
                        """)
                .param(associationIds.toArray(UUID[]::new))
                .query(OrganisationDirectory::organisation)
                .list();
    }

    private static MemberOrganisation organisation(ResultSet row, int number) throws SQLException {
        return new MemberOrganisation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("code"));
    }
}
