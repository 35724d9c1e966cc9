package se.arshjulet.trend;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.trend.TrendCards.Draft;

/** The current association's trendkort as they are written. */
@Repository
class TrendTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    TrendTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a change needs to know of the card as it is.
     * @param version counts the changes of its words */
    record Held(String title, int version, boolean living) {}

    /** Until the transaction ends nobody else changes the card. */
    Optional<Held> hold(UUID id) {
        return jdbc.sql("""
                        select title, version, retired_at is null as living from trend_card
                        where id = :id and association_id = :association for update
                        """)
                .param("id", id)
                .param("association", TenantContext.require())
                .query((row, number) ->
                        new Held(row.getString("title"), row.getInt("version"), row.getBoolean("living")))
                .optional();
    }

    void add(UUID id, Draft draft, UUID by) {
        jdbc.sql("""
                        insert into trend_card (id, association_id, title, happening, consequence, affected, sector_id,
                            created_by, created_at)
                        values (:id, :association, :title, :happening, :consequence, :affected, :sector, :by, :now)
                        """)
                .param("id", id)
                .param("association", TenantContext.require())
                .param("title", draft.title().strip())
                .param("happening", draft.happening().strip())
                .param("consequence", draft.consequence().strip())
                .param("affected", draft.affected().strip())
                .param("sector", draft.sectorId())
                .param("by", by)
                .param("now", now())
                .update();
        touch(id, draft.conclusions());
    }

    void change(UUID id, Draft draft) {
        jdbc.sql("""
                        update trend_card set title = :title, happening = :happening, consequence = :consequence,
                            affected = :affected, sector_id = :sector, version = version + 1
                        where id = :id and association_id = :association
                        """)
                .param("id", id)
                .param("association", TenantContext.require())
                .param("title", draft.title().strip())
                .param("happening", draft.happening().strip())
                .param("consequence", draft.consequence().strip())
                .param("affected", draft.affected().strip())
                .param("sector", draft.sectorId())
                .update();
        jdbc.sql("delete from trend_card_conclusion where card_id = :id and association_id = :association")
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
        touch(id, draft.conclusions());
    }

    private void touch(UUID id, Collection<Integer> conclusions) {
        conclusions.forEach(number -> jdbc.sql("""
                        insert into trend_card_conclusion (association_id, card_id, number)
                        values (:association, :id, :number)
                        """)
                .param("association", TenantContext.require())
                .param("id", id)
                .param("number", number)
                .update());
    }

    void retire(UUID id, String because) {
        jdbc.sql("""
                        update trend_card set retired_at = :now, retired_because = :because
                        where id = :id and association_id = :association
                        """)
                .param("now", now())
                .param("because", because.strip())
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
    }

    void bringBack(UUID id) {
        jdbc.sql("""
                        update trend_card set retired_at = null, retired_because = ''
                        where id = :id and association_id = :association
                        """)
                .param("id", id)
                .param("association", TenantContext.require())
                .update();
    }

    /** Ties it, or says anew what it shows. */
    void tie(UUID id, UUID tipId, String shows, UUID by) {
        jdbc.sql("""
                        insert into trend_evidence (association_id, card_id, tip_id, shows, tied_by, tied_at)
                        values (:association, :id, :tip, :shows, :by, :now)
                        on conflict (card_id, tip_id) do update set shows = excluded.shows
                        """)
                .param("association", TenantContext.require())
                .param("id", id)
                .param("tip", tipId)
                .param("shows", shows.strip())
                .param("by", by)
                .param("now", now())
                .update();
    }

    boolean untie(UUID id, UUID tipId) {
        return jdbc.sql("""
                        delete from trend_evidence
                        where card_id = :id and tip_id = :tip and association_id = :association
                        """)
                        .param("id", id)
                        .param("tip", tipId)
                        .param("association", TenantContext.require())
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
