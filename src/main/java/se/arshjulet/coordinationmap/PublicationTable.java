package se.arshjulet.coordinationmap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of publications: rows are added and read, never changed. */
@Repository
class PublicationTable {

    private static final String NOT_TAKEN_BACK = """
             not exists (
                select from publication_withdrawal
                where publication_id = p.id and association_id = p.association_id)
            """;

    private static final JavaType WITHHELD =
            TypeFactory.defaultInstance().constructMapType(Map.class, String.class, Long.class);

    private static final JavaType PROVENANCE =
            TypeFactory.defaultInstance().constructCollectionType(List.class, Provenance.class);

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PublicationTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Which publication, without what it holds. */
    record Head(UUID id, UUID associationId, MapModule module, int number, Instant publishedAt) {}

    /** Until the transaction ends nobody else publishes the module in this association. */
    void lock(UUID associationId, MapModule module) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("publication " + associationId + " " + module)
                .query((row, number) -> true)
                .single();
    }

    void append(Head head, UUID publishedBy, String note, GuardedContent<?> guarded) {
        jdbc.sql("""
                        insert into publication
                          (id, association_id, module, number, published_at, published_by, note, content, withheld, provenance)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb)
                        """)
                .params(
                        head.id(),
                        head.associationId(),
                        head.module().name(),
                        head.number(),
                        head.publishedAt().atOffset(ZoneOffset.UTC),
                        publishedBy,
                        note,
                        write(guarded.content()),
                        write(guarded.withheld()),
                        write(guarded.provenance()))
                .update();
    }

    /** The one that is shown: the latest that has not been taken back. */
    Optional<Head> latest(UUID associationId, MapModule module) {
        return jdbc.sql("""
                        select id, association_id, module, number, published_at from publication p
                        where association_id = ? and module = ? and
                        """ + NOT_TAKEN_BACK + " order by number desc limit 1")
                .params(associationId, module.name())
                .query(PublicationTable::head)
                .optional();
    }

    /** The one that was shown at the time, of those that have not been taken back since. */
    Optional<Head> shownAt(UUID associationId, MapModule module, Instant at) {
        return jdbc.sql("""
                        select id, association_id, module, number, published_at from publication p
                        where association_id = ? and module = ? and published_at <= ? and
                        """ + NOT_TAKEN_BACK + " order by number desc limit 1")
                .params(associationId, module.name(), at.atOffset(ZoneOffset.UTC))
                .query(PublicationTable::head)
                .optional();
    }

    /** The one with the number, unless it has been taken back. */
    Optional<Head> numbered(UUID associationId, MapModule module, int number) {
        return jdbc.sql("""
                        select id, association_id, module, number, published_at from publication p
                        where association_id = ? and module = ? and number = ? and
                        """ + NOT_TAKEN_BACK)
                .params(associationId, module.name(), number)
                .query(PublicationTable::head)
                .optional();
    }

    /** The last one that speaks of the thing, by its key, and has not been taken back. */
    Optional<Head> lastWith(UUID associationId, MapModule module, UUID thing) {
        return jdbc.sql("""
                        select id, association_id, module, number, published_at from publication p
                        where association_id = ? and module = ? and position(? in content::text) > 0 and
                        """ + NOT_TAKEN_BACK + " order by number desc limit 1")
                .params(associationId, module.name(), thing.toString())
                .query(PublicationTable::head)
                .optional();
    }

    /** Which publications of a module there are: changes whenever one is added or taken back.
     * @param shown the number of the one that is shown; null if none is */
    record Series(@Nullable Integer shown, int publications, int takenBack) {

        boolean isShown(int number) {
            return shown != null && shown == number;
        }
    }

    Series series(UUID associationId, MapModule module) {
        return jdbc.sql("""
                        select max(number) filter (where w.publication_id is null) as shown,
                            count(*) as publications, count(w.publication_id) as taken_back
                        from publication p left join publication_withdrawal w
                            on w.publication_id = p.id and w.association_id = p.association_id
                        where p.association_id = ? and p.module = ?
                        """)
                .params(associationId, module.name())
                .query((row, number) -> new Series(
                        row.getObject("shown", Integer.class), row.getInt("publications"), row.getInt("taken_back")))
                .single();
    }

    /** How many there have been, those that were taken back among them. */
    int lastNumber(UUID associationId, MapModule module) {
        return jdbc.sql("select coalesce(max(number), 0) from publication where association_id = ? and module = ?")
                .params(associationId, module.name())
                .query(Integer.class)
                .single();
    }

    /** All, the last one first. */
    List<Edition> editions(UUID associationId, MapModule module) {
        return jdbc.sql("""
                        select p.id, p.number, p.published_at, p.note, w.taken_back_at, w.reason
                        from publication p left join publication_withdrawal w
                            on w.publication_id = p.id and w.association_id = p.association_id
                        where p.association_id = ? and p.module = ? order by p.number desc
                        """)
                .params(associationId, module.name())
                .query((row, number) -> edition(row))
                .list();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        OffsetDateTime takenBack = row.getObject("taken_back_at", OffsetDateTime.class);
        return new Edition(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                takenBack == null ? null : takenBack.toInstant(),
                row.getString("reason"));
    }

    void takeBack(Head head, UUID by, Instant at, String reason) {
        jdbc.sql("""
                        insert into publication_withdrawal
                          (publication_id, association_id, taken_back_at, taken_back_by, reason)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(head.id(), head.associationId(), at.atOffset(ZoneOffset.UTC), by, reason)
                .update();
    }

    /** The latest publication of each module in each of the associations. */
    List<Head> latest(Collection<UUID> associationIds) {
        return jdbc.sql("""
                        select distinct on (association_id, module) id, association_id, module, number, published_at
                        from publication p where association_id = any (?) and
                        """ + NOT_TAKEN_BACK + " order by association_id, module, number desc")
                .param(associationIds.toArray(UUID[]::new))
                .query(PublicationTable::head)
                .list();
    }

    /** Those that came between the moments, and of each module the one that stood at the first; in their order. */
    List<Head> standing(UUID associationId, Instant from, Instant until) {
        return jdbc.sql("""
                        select id, association_id, module, number, published_at from publication p
                        where association_id = ? and published_at < ? and (published_at >= ? or number = (
                            select max(number) from publication
                            where association_id = p.association_id and module = p.module and published_at < ?))
                        order by module, number
                        """)
                .params(
                        associationId,
                        until.atOffset(ZoneOffset.UTC),
                        from.atOffset(ZoneOffset.UTC),
                        from.atOffset(ZoneOffset.UTC))
                .query(PublicationTable::head)
                .list();
    }

    <C extends MapContent> C content(Head head, Class<C> type) {
        return jdbc.sql("select content from publication where association_id = ? and id = ?")
                .params(head.associationId(), head.id())
                .query((row, number) -> read(row.getString(1), type))
                .single();
    }

    /** A publication with what it withheld.
     * @param withheld the true counts, by their cells' keys */
    record Disclosed<C extends MapContent>(C content, Map<String, Long> withheld) {}

    /** Every publication of the module, the first one first. */
    <C extends MapContent> List<Disclosed<C>> disclosed(UUID associationId, MapModule module, Class<C> type) {
        return jdbc.sql("""
                        select content, withheld from publication where association_id = ? and module = ?
                        order by number
                        """)
                .params(associationId, module.name())
                .query((row, number) -> new Disclosed<>(
                        read(row.getString("content"), type), read(row.getString("withheld"), WITHHELD)))
                .list();
    }

    List<Provenance> provenance(Head head) {
        return jdbc.sql("select provenance from publication where association_id = ? and id = ?")
                .params(head.associationId(), head.id())
                .query((row, number) -> this.<List<Provenance>>read(row.getString(1), PROVENANCE))
                .single();
    }

    /** A thing as a publication had it, by its key or the way that it is a part of; without when it was said. */
    record Former(int number, Instant publishedAt, String json) {}

    /** How the thing has stood, the last publication first; publications that were taken back or did not have it are left out. */
    List<Former> formerly(UUID associationId, MapModule module, UUID thing) {
        return jdbc.sql("""
                        select number, published_at, it.json from publication p, lateral (
                            select jsonb_path_query_array(
                                content, '$.*[*] ? (@.key == $key || @.way == $key)',
                                jsonb_build_object('key', ?::text))::text as json) it
                        where association_id = ? and module = ? and it.json <> '[]' and
                        """ + NOT_TAKEN_BACK + " order by number desc")
                .params(thing.toString(), associationId, module.name())
                .query((row, number) -> new Former(
                        row.getInt("number"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getString("json").replaceAll("\"updated\": ?\"[^\"]*\"", "")))
                .list();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                row.getObject("association_id", UUID.class),
                MapModule.valueOf(Objects.requireNonNull(row.getString("module"))),
                row.getInt("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <C> C read(String content, Class<C> type) {
        return read(content, json.constructType(type));
    }

    private <C> C read(String content, JavaType type) {
        try {
            return json.readValue(content, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
