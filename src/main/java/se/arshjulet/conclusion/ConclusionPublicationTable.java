package se.arshjulet.conclusion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.conclusion.ConclusionPublications.Content;

/** The table of publications: rows are added and read, never changed. Needs no tenant: every statement names the association. */
@Repository
class ConclusionPublicationTable {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ConclusionPublicationTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Which publication, without what it holds. */
    record Head(UUID id, UUID associationId, int number, Instant publishedAt) {}

    /** Until the transaction ends nobody else publishes in this association. */
    void lock(UUID associationId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("conclusion publication " + associationId)
                .query((row, number) -> true)
                .single();
    }

    void append(Head head, UUID publishedBy, String note, Content content) {
        jdbc.sql("""
                        insert into conclusion_publication
                          (id, association_id, number, published_at, published_by, note, content)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        head.id(),
                        head.associationId(),
                        head.number(),
                        head.publishedAt().atOffset(ZoneOffset.UTC),
                        publishedBy,
                        note,
                        write(content))
                .update();
    }

    Optional<Head> latest(UUID associationId) {
        return jdbc.sql("""
                        select id, association_id, number, published_at from conclusion_publication
                        where association_id = ? order by number desc limit 1
                        """)
                .param(associationId)
                .query(ConclusionPublicationTable::head)
                .optional();
    }

    /** The last of each of the associations; those that never published are left out. */
    List<Head> latest(Collection<UUID> associationIds) {
        return jdbc.sql("""
                        select distinct on (association_id) id, association_id, number, published_at
                        from conclusion_publication where association_id = any (?) order by association_id, number desc
                        """)
                .param(associationIds.toArray(UUID[]::new))
                .query(ConclusionPublicationTable::head)
                .list();
    }

    Content content(Head head) {
        return jdbc.sql("select content from conclusion_publication where association_id = ? and id = ?")
                .params(head.associationId(), head.id())
                .query((row, number) -> read(row.getString(1)))
                .single();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                row.getObject("association_id", UUID.class),
                row.getInt("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private String write(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Content read(String content) {
        try {
            return json.readValue(content, Content.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
