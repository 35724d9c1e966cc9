package se.arshjulet.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.association.MergerTable.Held;

/**
 * The units of those whom a merger makes members: an office goes on although its association does not. Of several with one name,
 * told by different parts, one goes on. Where they sit is not taken along, since the new association has bodies of its own.
 */
@Repository
class MergerUnits {

    private final JdbcClient jdbc;

    MergerUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            @Nullable UUID parent,
            String name,
            @Nullable LocalDate until) {}

    /** @param of the memberships that end */
    void follow(UUID merger, UUID associationId, UUID membership, Collection<Held> of, LocalDate from) {
        Map<UUID, UUID> following = new HashMap<>();
        Map<String, UUID> byName = new HashMap<>();
        List<Row> rows = parentsFirst(rows(of, from));
        for (Row row : rows) {
            UUID known = byName.get(row.name());
            if (known == null) {
                known = UUID.randomUUID();
                byName.put(row.name(), known);
                append(merger, associationId, membership, known, following.get(row.parent()), row, from);
            }
            following.put(row.id(), known);
        }
    }

    private List<Row> rows(Collection<Held> of, LocalDate on) {
        return jdbc.sql("""
                        select id, parent_id, name, valid_to from organisation_unit
                        where association_id = any (?) and membership_id = any (?)
                            and valid_from <= ? and (valid_to is null or valid_to >= ?)
                        order by name, id
                        """)
                .params(
                        of.stream().map(Held::associationId).toArray(UUID[]::new),
                        of.stream().map(Held::id).toArray(UUID[]::new),
                        on,
                        on)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("parent_id", UUID.class),
                        row.getString("name"),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** What stands under a unit that does not go on stands directly under the member. */
    private static List<Row> parentsFirst(List<Row> rows) {
        Set<UUID> left = new HashSet<>();
        rows.forEach(row -> left.add(row.id()));
        List<Row> ordered = new ArrayList<>();
        while (ordered.size() < rows.size()) {
            List<Row> next = rows.stream()
                    .filter(row -> left.contains(row.id()) && (row.parent() == null || !left.contains(row.parent())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Units stand under each other in a ring");
            }
            ordered.addAll(next);
            next.forEach(row -> left.remove(row.id()));
        }
        return ordered;
    }

    private void append(
            UUID merger,
            UUID associationId,
            UUID membership,
            UUID id,
            @Nullable UUID parent,
            Row like,
            LocalDate from) {
        jdbc.sql("""
                        insert into organisation_unit
                            (id, association_id, membership_id, parent_id, name, valid_from, valid_to, version)
                        values (?, ?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(Arrays.asList(id, associationId, membership, parent, like.name(), from, like.until()))
                .update();
        jdbc.sql("insert into merger_unit (merger_id, association_id, unit_id) values (?, ?, ?)")
                .params(merger, associationId, id)
                .update();
    }

    /** They are no more.
     * @throws org.springframework.dao.DataIntegrityViolationException if one is in use */
    void undo(UUID merger) {
        jdbc.sql("""
                        delete from organisation_unit u using merger_unit c
                        where c.merger_id = ? and u.association_id = c.association_id and u.id = c.unit_id
                        """).param(merger).update();
    }
}
