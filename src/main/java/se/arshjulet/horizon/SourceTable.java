package se.arshjulet.horizon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.base.TenantContext;
import se.arshjulet.horizon.Sources.Source;
import se.arshjulet.openweb.OpenWeb.Marks;

/** The current association's sources as rows. */
@Repository
class SourceTable {

    /** While one reads it nobody else does; if that one is killed, another may after this. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    SourceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec here(String sql) {
        return jdbc.sql(sql).param("association", TenantContext.require());
    }

    private OffsetDateTime after(Duration time) {
        return OffsetDateTime.ofInstant(clock.instant().plus(time), ZoneOffset.UTC);
    }

    List<Source> all() {
        return here("""
                        select s.id, s.title, s.address, s.read_at, s.failing_since, s.failing_because,
                            (select count(*) from scan_source_item i where i.association_id = s.association_id
                                and i.source_id = s.id and i.settled_at is null) as waiting
                        from scan_source s where s.association_id = :association order by s.title, s.id
                        """)
                .query((row, number) -> new Source(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("address"),
                        instant(row, "read_at"),
                        instant(row, "failing_since"),
                        row.getString("failing_because"),
                        row.getInt("waiting")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    /** @return whether it is new */
    boolean add(UUID id, String title, TipTable.Address address, UUID by) {
        return here("""
                        insert into scan_source (id, association_id, title, address, address_key, next_at, added_by, added_at)
                        values (:id, :association, :title, :address, :key, :now, :by, :now)
                        on conflict (association_id, address_key) do nothing
                        """)
                        .param("id", id)
                        .param("title", title)
                        .param("address", address.address())
                        .param("key", address.key())
                        .param("by", by)
                        .param("now", after(Duration.ZERO))
                        .update()
                == 1;
    }

    void remove(UUID id) {
        here("delete from scan_source where id = :id and association_id = :association")
                .param("id", id)
                .update();
    }

    /** What is needed to read it. */
    record Taken(UUID id, String title, String address, Marks marks, int failures) {}

    /** One that it is time for, and is nobody else's to read meanwhile. */
    Optional<Taken> takeDue() {
        return here("""
                        update scan_source set next_at = :lease where association_id = :association and id = (
                            select id from scan_source where association_id = :association and next_at <= :now
                            order by next_at limit 1 for update skip locked)
                        returning id, title, address, etag, last_modified, failures
                        """)
                .param("lease", after(LEASE))
                .param("now", after(Duration.ZERO))
                .query((row, number) -> taken(row))
                .optional();
    }

    /** A certain one, unless it was read or tried so lately. */
    Optional<Taken> take(UUID id, Duration lately) {
        return here("""
                        update scan_source set next_at = :lease where association_id = :association and id = :id
                            and (read_at is null or read_at < :lately or failures > 0)
                        returning id, title, address, etag, last_modified, failures
                        """)
                .param("lease", after(LEASE))
                .param("lately", after(lately.negated()))
                .param("id", id)
                .query((row, number) -> taken(row))
                .optional();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("address"),
                new Marks(row.getString("etag"), row.getString("last_modified")),
                row.getInt("failures"));
    }

    void succeeded(UUID id, String title, Marks marks, Duration next) {
        here("""
                        update scan_source set title = :title, etag = :etag, last_modified = :modified, read_at = :now,
                            next_at = :next, failing_since = null, failing_because = '', failures = 0
                        where id = :id and association_id = :association
                        """)
                .param("title", title)
                .param("etag", marks.etag())
                .param("modified", marks.lastModified())
                .param("now", after(Duration.ZERO))
                .param("next", after(next))
                .param("id", id)
                .update();
    }

    void failed(UUID id, String because, Duration next) {
        here("""
                        update scan_source set failing_since = coalesce(failing_since, :now), failing_because = :because,
                            failures = failures + 1, next_at = :next
                        where id = :id and association_id = :association
                        """)
                .param("because", because)
                .param("now", after(Duration.ZERO))
                .param("next", after(next))
                .param("id", id)
                .update();
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
