package se.arshjulet.association;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What mergers there are, and what they do to memberships of several associations: so in SQL that names them. */
@Repository
class MergerTable {

    private final JdbcClient jdbc;

    MergerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A membership of one of the parts, or of the association that takes them in. */
    record Held(
            UUID id,
            UUID associationId,
            UUID organisationId,
            String organisation,
            @Nullable String party,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** Those that have not ended before the day, also those that have not begun; by the organisations' names. */
    List<Held> heldFrom(Collection<UUID> associationIds, LocalDate day) {
        return jdbc.sql("""
                        select m.id, m.association_id, m.organisation_id, o.name, m.party, m.valid_from, m.valid_to
                        from membership m join organisation o on o.id = m.organisation_id
                        where m.association_id = any (?) and (m.valid_to is null or m.valid_to >= ?)
                        order by o.name, m.association_id, m.valid_from
                        """)
                .params(associationIds.toArray(UUID[]::new), day)
                .query((row, number) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getObject("id", UUID.class),
                row.getObject("association_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                row.getString("party"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    void append(
            UUID id, UUID into, LocalDate on, String decision, Instant at, @Nullable UUID by, Collection<UUID> parts) {
        jdbc.sql("""
                        insert into merger (id, into_id, takes_effect_on, decision, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(id, into, on, decision, at.atOffset(ZoneOffset.UTC), by))
                .update();
        parts.forEach(part -> jdbc.sql("insert into merger_part (merger_id, association_id) values (?, ?)")
                .params(id, part)
                .update());
    }

    /** The membership's last day becomes another, and what it was is kept. */
    void end(UUID merger, Held membership, LocalDate lastDay) {
        keep(merger, membership.associationId(), membership.id(), false, membership.until());
        jdbc.sql("update membership set valid_to = ?, version = version + 1 where association_id = ? and id = ?")
                .params(lastDay, membership.associationId(), membership.id())
                .update();
    }

    /** A membership that the merger begins.
     * @return its id */
    UUID begin(UUID merger, UUID associationId, Held like, LocalDate from, @Nullable LocalDate until) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into membership (id, association_id, organisation_id, party, valid_from, valid_to, version)
                        values (?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(Arrays.asList(id, associationId, like.organisationId(), like.party(), from, until))
                .update();
        keep(merger, associationId, id, true, null);
        return id;
    }

    private void keep(UUID merger, UUID associationId, UUID membershipId, boolean begun, @Nullable LocalDate before) {
        jdbc.sql("""
                        insert into merger_membership (merger_id, association_id, membership_id, begun, valid_to_before)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(merger, associationId, membershipId, begun, before))
                .update();
    }

    void keepCoordinator(UUID merger, UUID accountId) {
        jdbc.sql("insert into merger_coordinator (merger_id, account_id) values (?, ?)")
                .params(merger, accountId)
                .update();
    }

    List<UUID> coordinators(UUID merger) {
        return jdbc.sql("select account_id from merger_coordinator where merger_id = ?")
                .param(merger)
                .query(UUID.class)
                .list();
    }

    /** The memberships are as before the merger.
     * @throws org.springframework.dao.DataIntegrityViolationException if one that it began is in use */
    void undo(UUID merger, Instant at, @Nullable UUID by) {
        jdbc.sql("""
                        delete from membership m using merger_membership c
                        where c.merger_id = ? and c.begun and m.association_id = c.association_id and m.id = c.membership_id
                        """).param(merger).update();
        jdbc.sql("""
                        update membership m set valid_to = c.valid_to_before, version = m.version + 1 from merger_membership c
                        where c.merger_id = ? and not c.begun and m.association_id = c.association_id and m.id = c.membership_id
                        """).param(merger).update();
        jdbc.sql("update merger set withdrawn_at = ?, withdrawn_by = ? where id = ?")
                .params(Arrays.asList(at.atOffset(ZoneOffset.UTC), by, merger))
                .update();
    }

    record Row(UUID id, UUID into, LocalDate on, String decision) {}

    /** Those that were not withdrawn, the last one first. */
    List<Row> standing() {
        return jdbc.sql("""
                        select id, into_id, takes_effect_on, decision from merger where withdrawn_at is null
                        order by takes_effect_on desc, recorded_at desc
                        """)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("into_id", UUID.class),
                        row.getObject("takes_effect_on", LocalDate.class),
                        row.getString("decision")))
                .list();
    }
}
