package se.arshjulet.coding;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;

/** Which units carry which codes, and what mergers and splits have done with that. */
@Repository
class CodesOfUnits {

    private final JdbcClient jdbc;

    CodesOfUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that carry the one carry the other, and the change remembers which. */
    void move(UUID change, UUID from, UUID to) {
        jdbc.sql("""
                        insert into code_change_unit (change_id, unit_id, from_code, to_code, had_already, association_id)
                        select :change, uc.unit_id, :from, :to, exists (select 1 from unit_code t
                            where t.unit_id = uc.unit_id and t.code_id = :to and t.association_id = :association), :association
                        from unit_code uc where uc.association_id = :association and uc.code_id = :from
                        """).params(names(change, from, to)).update();
        jdbc.sql("""
                        insert into unit_code (unit_id, code_id, association_id)
                        select unit_id, :to, :association from unit_code
                        where association_id = :association and code_id = :from on conflict do nothing
                        """).params(names(change, from, to)).update();
        jdbc.sql("delete from unit_code where association_id = :association and code_id = :from")
                .params(names(change, from, to))
                .update();
    }

    /** Of a split, one unit: it carries these instead. */
    void share(UUID change, UUID unit, UUID from, Collection<UUID> to) {
        for (UUID code : to) {
            jdbc.sql("""
                            insert into code_change_unit (change_id, unit_id, from_code, to_code, had_already, association_id)
                            values (:change, :unit, :from, :to, false, :association)
                            """).params(names(change, from, code)).param("unit", unit).update();
            jdbc.sql("insert into unit_code (unit_id, code_id, association_id) values (:unit, :to, :association)")
                    .params(names(change, from, code))
                    .param("unit", unit)
                    .update();
        }
        jdbc.sql("delete from unit_code where association_id = :association and code_id = :from and unit_id = :unit")
                .params(names(change, from, from))
                .param("unit", unit)
                .update();
    }

    /** Units that still carry what the change gave them get back what they had; what has been coded since stays. */
    void takeBack(UUID change) {
        jdbc.sql("""
                        insert into unit_code (unit_id, code_id, association_id)
                        select distinct m.unit_id, m.from_code, m.association_id from code_change_unit m
                        join unit_code uc on uc.unit_id = m.unit_id and uc.code_id = m.to_code
                        where m.association_id = :association and m.change_id = :change on conflict do nothing
                        """)
                .param("association", TenantContext.require())
                .param("change", change)
                .update();
        jdbc.sql("""
                        delete from unit_code uc using code_change_unit m
                        where uc.association_id = :association and m.association_id = :association
                            and m.change_id = :change and not m.had_already
                            and uc.unit_id = m.unit_id and uc.code_id = m.to_code
                        """)
                .param("association", TenantContext.require())
                .param("change", change)
                .update();
    }

    /** Those that carry it of which nobody is hindered from knowing: another's that are not done are left out.
     * @param coder who asks */
    Set<UUID> carriers(UUID code, UUID coder) {
        return Set.copyOf(jdbc.sql("""
                        select uc.unit_id from unit_code uc
                        join meaning_unit u on u.id = uc.unit_id and u.association_id = uc.association_id
                        where uc.association_id = :association and uc.code_id = :code and u.removed_at is null
                            and u.withdrawn_at is null and (u.standing = 'AGREED' or u.coder = :coder and u.standing = 'OWN')
                        """)
                .param("association", TenantContext.require())
                .param("code", code)
                .param("coder", coder)
                .query(UUID.class)
                .list());
    }

    private static Map<String, Object> names(UUID change, UUID from, UUID to) {
        return Map.of("association", TenantContext.require(), "change", change, "from", from, "to", to);
    }
}
