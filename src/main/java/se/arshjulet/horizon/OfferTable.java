package se.arshjulet.horizon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.horizon.Sources.Offer;

/** What the current association's sources offer. */
@Repository
class OfferTable {

    /** Of a source that one has just begun to follow only the latest is news. */
    private static final int FIRST_OFFERED = 10;

    /** What nobody has looked at for so long nobody will. */
    private static final Duration GROWN_OLD = Duration.ofDays(60);

    /** A wave of the hand can be taken back until then. */
    private static final Duration REGRET = Duration.ofDays(1);

    private static final String OFFERS = """
            select i.id, i.title, i.address, i.published_on, s.title as source
            from scan_source_item i join scan_source s on s.id = i.source_id and s.association_id = i.association_id
            where i.association_id = :association
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OfferTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec here(String sql) {
        return jdbc.sql(sql).param("association", TenantContext.require());
    }

    private OffsetDateTime ago(Duration time) {
        return OffsetDateTime.ofInstant(clock.instant().minus(time), ZoneOffset.UTC);
    }

    List<Offer> waiting() {
        return here(OFFERS
                        + " and i.settled_at is null order by i.found_at desc, i.published_on desc nulls last, i.id limit 200")
                .query((row, number) -> offer(row))
                .list();
    }

    int count() {
        return here("select count(*) from scan_source_item where association_id = :association and settled_at is null")
                .query(Integer.class)
                .single();
    }

    Optional<Offer> find(UUID id) {
        return here(OFFERS + " and i.id = :id and i.title <> ''")
                .param("id", id)
                .query((row, number) -> offer(row))
                .optional();
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("address"),
                row.getString("source"),
                SourceTable.day(row, "published_on"));
    }

    void settle(UUID id) {
        here("""
                        update scan_source_item set settled_at = :now
                        where id = :id and association_id = :association and settled_at is null
                        """).param("id", id).param("now", ago(Duration.ZERO)).update();
    }

    void offerAgain(UUID id) {
        here("""
                        update scan_source_item set settled_at = null
                        where id = :id and association_id = :association and title <> ''
                        """).param("id", id).update();
    }

    /** What the feed has now: what is new is offered, and what it has had before is known again. */
    void see(UUID source, List<FeedItem> items) {
        boolean first =
                here("select not exists (select 1 from scan_source_item where association_id = :association and source_id = :source)")
                        .param("source", source)
                        .query(Boolean.class)
                        .single();
        OffsetDateTime now = ago(Duration.ZERO);
        for (int i = 0; i < items.size(); i++) {
            FeedItem item = items.get(i);
            boolean news = !first || i < FIRST_OFFERED;
            here("""
                            insert into scan_source_item (id, association_id, source_id, sign, title, address, published_on,
                                found_at, seen_at, settled_at)
                            values (:id, :association, :source, :sign, :title, :address, :published, :now, :now, :settled)
                            on conflict (source_id, sign) do update set seen_at = excluded.seen_at
                            """)
                    .param("id", UUID.randomUUID())
                    .param("source", source)
                    .param("sign", item.sign())
                    .param("title", news ? item.title() : "")
                    .param("address", news ? item.address() : "")
                    .param("published", item.publishedOn())
                    .param("now", now)
                    .param("settled", news ? null : now)
                    .update();
        }
        tidy(source, now);
    }

    /** What is known again only by its sign stays as long as the feed has it. */
    private void tidy(UUID source, OffsetDateTime read) {
        here("""
                        update scan_source_item set settled_at = coalesce(settled_at, :now), title = '', address = ''
                        where association_id = :association and source_id = :source and title <> ''
                            and (settled_at < :regret or settled_at is null and found_at < :old)
                        """)
                .param("source", source)
                .param("now", read)
                .param("regret", ago(REGRET))
                .param("old", ago(GROWN_OLD))
                .update();
        here("""
                        delete from scan_source_item where association_id = :association and source_id = :source
                            and seen_at < :read and title = ''
                        """).param("source", source).param("read", read).update();
    }
}
