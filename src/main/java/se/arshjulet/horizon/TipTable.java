package se.arshjulet.horizon;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.horizon.Tips.Draft;
import se.arshjulet.horizon.Tips.Place;

/** Writes the current association's tips. */
@Repository
class TipTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    TipTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec of(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).param("association", TenantContext.require());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** @param address and its key, as they are kept */
    record Address(String address, String key) {}

    void add(UUID id, Draft draft, Address address, UUID by) {
        said(of("""
                        insert into scan_tip (id, association_id, kind, title, address, address_key, minutes, why, layer,
                            sector_id, conclusion, added_by, added_on, added_at)
                        values (:id, :association, :kind, :title, :address, :key, :minutes, :why, :layer, :sector,
                            :conclusion, :by, :today, :now)
                        """, id), draft, address)
                .param("by", by)
                .param("today", LocalDate.now(clock))
                .param("now", now())
                .update();
    }

    /** @return whether it was as she had read it */
    boolean change(UUID id, int version, Draft draft, Address address) {
        return said(of("""
                        update scan_tip set kind = :kind, title = :title, address = :address, address_key = :key,
                            minutes = :minutes, why = :why, layer = :layer, sector_id = :sector, conclusion = :conclusion,
                            version = version + 1
                        where id = :id and association_id = :association and version = :version and removed_at is null
                        """, id), draft, address).param("version", version).update() == 1;
    }

    private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec sql, Draft draft, Address address) {
        return sql.param("kind", draft.kind().name())
                .param("title", draft.title().strip())
                .param("address", address.address())
                .param("key", address.key())
                .param("minutes", draft.minutes())
                .param("why", draft.why().strip())
                .param("layer", Objects.requireNonNull(draft.layer()).name())
                .param("sector", draft.sector())
                .param("conclusion", draft.conclusion());
    }

    void move(UUID id, Place place) {
        of("""
                update scan_tip set layer = :layer, sector_id = :sector, version = version + 1
                where id = :id and association_id = :association and removed_at is null
                """, id)
                .param("layer", place.layer().name())
                .param("sector", place.sector())
                .update();
    }

    /** @param by whoever takes it away; null brings it back */
    void remove(UUID id, @Nullable UUID by) {
        of("""
                update scan_tip set removed_by = :by, removed_at = :now, version = version + 1
                where id = :id and association_id = :association
                """, id).param("by", by).param("now", by == null ? null : now()).update();
    }

    void star(UUID id, UUID person) {
        of("""
                insert into scan_tip_star (association_id, tip_id, account_id) values (:association, :id, :person)
                on conflict do nothing
                """, id).param("person", person).update();
    }

    void unstar(UUID id, UUID person) {
        of("""
                delete from scan_tip_star
                where association_id = :association and tip_id = :id and account_id = :person
                """, id).param("person", person).update();
    }

    /** @param by null if it is not wanted any more */
    void choose(UUID id, @Nullable UUID by) {
        of("""
                update scan_tip set chosen_by = :by, chosen_at = :now
                where id = :id and association_id = :association and removed_at is null and reported_in is null
                    and (chosen_by is null) <> (cast(:by as uuid) is null)
                """, id).param("by", by).param("now", by == null ? null : now()).update();
    }

    void comment(UUID tip, String text, UUID by) {
        of("""
                insert into scan_tip_comment (id, association_id, tip_id, text, written_by, written_at)
                values (:id, :association, :tip, :text, :by, :now)
                """, UUID.randomUUID())
                .param("tip", tip)
                .param("text", text)
                .param("by", by)
                .param("now", now())
                .update();
    }

    Optional<UUID> writerOf(UUID comment) {
        return of("""
                        select written_by from scan_tip_comment
                        where id = :id and association_id = :association and removed_at is null
                        """, comment).query(UUID.class).optional();
    }

    void removeComment(UUID comment) {
        of("update scan_tip_comment set removed_at = :now where id = :id and association_id = :association", comment)
                .param("now", now())
                .update();
    }
}
