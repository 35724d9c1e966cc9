package se.arshjulet.horizon;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.horizon.Sectors.Sector;

/** The current association's sectors as rows. */
@Repository
class SectorTable {

    private final JdbcClient jdbc;

    SectorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else changes them. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('horizon_sector ' || :association, 0))")
                .param("association", TenantContext.require().toString())
                .query((row, number) -> true)
                .single();
    }

    List<Sector> all() {
        return jdbc.sql("""
                        select s.id, s.name, (select count(*) from scan_tip t where t.association_id = s.association_id
                            and t.sector_id = s.id and t.removed_at is null) as tips
                        from horizon_sector s where s.association_id = :association order by s.ordinal, s.name
                        """)
                .param("association", TenantContext.require())
                .query((row, number) ->
                        new Sector(row.getObject("id", UUID.class), row.getString("name"), row.getInt("tips")))
                .list();
    }

    /** Last of them all. */
    UUID add(String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into horizon_sector (id, association_id, name, ordinal)
                        select :id, :association, :name, coalesce(max(ordinal) + 1, 0)
                        from horizon_sector where association_id = :association
                        """)
                .param("id", id)
                .param("association", TenantContext.require())
                .param("name", name)
                .update();
        return id;
    }

    void rename(UUID id, String name) {
        jdbc.sql("update horizon_sector set name = :name where id = :id and association_id = :association")
                .param("name", name)
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
    }

    void order(List<UUID> ids) {
        for (int i = 0; i < ids.size(); i++) {
            jdbc.sql("update horizon_sector set ordinal = :ordinal where id = :id and association_id = :association")
                    .param("ordinal", i)
                    .param("id", ids.get(i))
                    .param("association", TenantContext.require())
                    .update();
        }
    }

    /** What was taken away goes along: it can be brought back, and must have somewhere to stand. */
    void moveTips(UUID from, UUID to) {
        jdbc.sql("""
                        update scan_tip set sector_id = :to, version = version + 1
                        where sector_id = :from and association_id = :association
                        """)
                .param("from", from)
                .param("to", to)
                .param("association", TenantContext.require())
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from horizon_sector where id = :id and association_id = :association")
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
    }
}
