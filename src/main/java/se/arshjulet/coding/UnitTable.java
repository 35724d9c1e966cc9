package se.arshjulet.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coding.Coding.Description;
import se.arshjulet.coding.Coding.Standing;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.interview.MappingArea;

/** Meaning units, as they are written. What is removed is only put away, so that it can be brought back. */
@Repository
class UnitTable {

    static final String COLUMNS = """
            u.id, u.text_id, u.starts_at, u.ends_at, u.quote, u.condensation, u.memo, u.area, u.coder, u.standing,
            u.joined, u.withdrawn_at, u.withdrawn_because, u.erased_at,
            array(select uc.code_id from unit_code uc
                where uc.unit_id = u.id and uc.association_id = u.association_id) as codes
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A text's that are not removed, in its order. */
    List<Unit> of(UUID textId) {
        return jdbc.sql("select " + COLUMNS + """
                         from meaning_unit u where u.association_id = :association and u.text_id = :text
                            and u.removed_at is null order by u.starts_at, u.ends_at, u.id
                        """)
                .param("association", TenantContext.require())
                .param("text", textId)
                .query(UnitTable::unit)
                .list();
    }

    /** Removed or not. */
    Optional<Unit> find(UUID unitId) {
        return jdbc.sql("select " + COLUMNS + " from meaning_unit u where u.association_id = ? and u.id = ?")
                .params(TenantContext.require(), unitId)
                .query(UnitTable::unit)
                .optional();
    }

    /** Those of them that there are, in their texts' order. */
    List<Unit> find(Collection<UUID> unitIds) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + """
                         from meaning_unit u where u.association_id = :association and u.id in (:ids)
                        order by u.text_id, u.starts_at, u.id
                        """)
                .param("association", TenantContext.require())
                .param("ids", unitIds)
                .query(UnitTable::unit)
                .list();
    }

    /** Numbers of units by text, those of others who are not done left out. */
    Map<UUID, Integer> counts(UUID coder) {
        return jdbc
                .sql("""
                        select text_id, count(*) as units from meaning_unit where association_id = :association
                            and removed_at is null and withdrawn_at is null
                            and (standing = 'AGREED' or standing = 'OWN' and coder = :coder)
                        group by text_id
                        """)
                .param("association", TenantContext.require())
                .param("coder", coder)
                .query((row, number) -> Map.entry(row.getObject("text_id", UUID.class), row.getInt("units")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    record Progress(int units, @Nullable Instant markedAt) {}

    /** How far somebody has come in a text that she is reading. */
    Progress progress(UUID textId, UUID coder) {
        return jdbc.sql("""
                        select count(*) as units, max(marked_at) as last from meaning_unit
                        where association_id = :association and text_id = :text and coder = :coder
                            and removed_at is null and not joined
                        """)
                .param("association", TenantContext.require())
                .param("text", textId)
                .param("coder", coder)
                .query((row, number) -> {
                    OffsetDateTime last = row.getObject("last", OffsetDateTime.class);
                    return new Progress(row.getInt("units"), last == null ? null : last.toInstant());
                })
                .single();
    }

    void add(Unit unit) {
        jdbc.sql("""
                        insert into meaning_unit (id, association_id, text_id, coder, starts_at, ends_at, quote, sha256,
                            condensation, memo, area, standing, joined, marked_at)
                        values (:id, :association, :text, :coder, :start, :end, :quote, :hash, :condensation, :memo, :area,
                            :standing, :joined, :now)
                        """)
                .param("id", unit.id())
                .param("association", TenantContext.require())
                .param("text", unit.textId())
                .param("coder", unit.coder())
                .param("start", unit.at().start())
                .param("end", unit.at().end())
                .param("quote", unit.quote())
                .param("hash", Digest.of(unit.quote()))
                .param("condensation", unit.condensation())
                .param("memo", unit.memo())
                .param("area", name(unit.area()))
                .param("standing", unit.standing().name())
                .param("joined", unit.joined())
                .param("now", now())
                .update();
        code(unit.id(), unit.codes());
    }

    void describe(UUID unitId, Description description) {
        jdbc.sql("""
                        update meaning_unit set condensation = :condensation, memo = :memo, area = :area
                        where id = :id and association_id = :association
                        """)
                .param("condensation", description.condensation().strip())
                .param("memo", description.memo().strip())
                .param("area", name(description.area()))
                .param("id", unitId)
                .param("association", TenantContext.require())
                .update();
    }

    void code(UUID unitId, Set<UUID> codes) {
        jdbc.sql("delete from unit_code where unit_id = ? and association_id = ?")
                .params(unitId, TenantContext.require())
                .update();
        for (UUID code : new TreeSet<>(codes)) {
            jdbc.sql("insert into unit_code (unit_id, code_id, association_id) values (?, ?, ?)")
                    .params(unitId, code, TenantContext.require())
                    .update();
        }
    }

    void remove(UUID unitId, boolean removed) {
        jdbc.sql("update meaning_unit set removed_at = :at where id = :id and association_id = :association")
                .param("at", removed ? now() : null)
                .param("id", unitId)
                .param("association", TenantContext.require())
                .update();
    }

    void stand(UUID unitId, Standing standing) {
        jdbc.sql("update meaning_unit set standing = ? where id = ? and association_id = ?")
                .params(standing.name(), unitId, TenantContext.require())
                .update();
    }

    /** All of hers in the text that stand so come to stand otherwise. */
    void stand(UUID textId, UUID coder, Standing from, Standing to) {
        jdbc.sql("""
                        update meaning_unit set standing = :to where association_id = :association and text_id = :text
                            and coder = :coder and standing = :from and not joined and removed_at is null
                        """)
                .param("to", to.name())
                .param("association", TenantContext.require())
                .param("text", textId)
                .param("coder", coder)
                .param("from", from.name())
                .update();
    }

    void removeOwn(UUID textId, UUID coder) {
        jdbc.sql("""
                        update meaning_unit set removed_at = :now where association_id = :association and text_id = :text
                            and coder = :coder and standing = 'OWN' and removed_at is null
                        """)
                .param("now", now())
                .param("association", TenantContext.require())
                .param("text", textId)
                .param("coder", coder)
                .update();
    }

    void withdraw(Collection<UUID> unitIds, @Nullable UUID by, String reason) {
        if (unitIds.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update meaning_unit set withdrawn_at = :now, withdrawn_by = :by, withdrawn_because = :reason
                        where id in (:ids) and association_id = :association and withdrawn_at is null
                        """)
                .param("now", now())
                .param("by", by)
                .param("reason", reason)
                .param("ids", unitIds)
                .param("association", TenantContext.require())
                .update();
    }

    void giveBack(UUID unitId) {
        jdbc.sql("""
                        update meaning_unit set withdrawn_at = null, withdrawn_by = null, withdrawn_because = ''
                        where id = ? and association_id = ?
                        """).params(unitId, TenantContext.require()).update();
    }

    /** Not removed by its coder. */
    boolean isThere(UUID unitId) {
        return jdbc.sql("select removed_at is null from meaning_unit where id = ? and association_id = ?")
                .params(unitId, TenantContext.require())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The words of all units of a text go, those that were removed too.
     * @param keepCondensations of what is agreed */
    void erase(UUID textId, boolean keepCondensations) {
        jdbc.sql("""
                        update meaning_unit set quote = '', sha256 = '', memo = '', erased_at = coalesce(erased_at, :now),
                            condensation = case when :keep and standing = 'AGREED' and removed_at is null
                                then condensation else '' end
                        where association_id = :association and text_id = :text
                        """)
                .param("now", now())
                .param("keep", keepCondensations)
                .param("association", TenantContext.require())
                .param("text", textId)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static @Nullable String name(@Nullable MappingArea area) {
        return area == null ? null : area.name();
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        String area = row.getString("area");
        return new Unit(
                row.getObject("id", UUID.class),
                row.getObject("text_id", UUID.class),
                new TextSpan(row.getInt("starts_at"), row.getInt("ends_at")),
                row.getString("quote"),
                row.getString("condensation"),
                row.getString("memo"),
                area == null ? null : MappingArea.valueOf(area),
                codes(row),
                row.getObject("coder", UUID.class),
                Standing.valueOf(row.getString("standing")),
                row.getBoolean("joined"),
                row.getObject("withdrawn_at") == null ? null : row.getString("withdrawn_because"));
    }

    static Set<UUID> codes(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("codes").getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
