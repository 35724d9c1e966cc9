package se.arshjulet.form;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of published forms. It mixes what the product ships with what is an association's own, so each query says whose. */
@Repository
class FormVersions {

    private final JdbcClient database;
    private final Clock clock;

    FormVersions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param associationId null for a shipped form, which everyone may use */
    record Stored(@Nullable UUID associationId, String definition) {}

    List<FormCatalog.PublishedForm> newest(UUID associationId) {
        return database.sql("""
                        select id, form_key, version_number, title from (
                          select distinct on (association_id, form_key) id, form_key, version_number, title
                          from form_version
                          where (association_id is null or association_id = :association) and chosen_by_hand
                          order by association_id, form_key, version_number desc) newest
                        order by title, form_key
                        """)
                .param("association", associationId)
                .query((row, number) -> new FormCatalog.PublishedForm(
                        row.getObject("id", UUID.class),
                        row.getString("form_key"),
                        row.getInt("version_number"),
                        row.getString("title")))
                .list();
    }

    Optional<Stored> find(UUID id, UUID associationId) {
        return database.sql("""
                        select association_id, definition from form_version
                        where id = :id and (association_id is null or association_id = :association)
                        """)
                .param("id", id)
                .param("association", associationId)
                .query((row, number) ->
                        new Stored(row.getObject("association_id", UUID.class), row.getString("definition")))
                .optional();
    }

    /** A version of an association's own form. */
    record Numbered(UUID id, int number, String definition) {}

    /** Until the transaction ends nobody else publishes the form in this association. */
    void lock(UUID associationId, String key) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "form " + associationId + " " + key)
                .query((row, number) -> true)
                .single();
    }

    Optional<Numbered> latest(UUID associationId, String key) {
        return database.sql("""
                        select id, version_number, definition from form_version
                        where association_id = :association and form_key = :key
                        order by version_number desc limit 1
                        """)
                .param("association", associationId)
                .param("key", key)
                .query((row, number) -> new Numbered(
                        row.getObject("id", UUID.class), row.getInt("version_number"), row.getString("definition")))
                .optional();
    }

    /** @return the version's id */
    UUID publishOwn(UUID associationId, FormDefinition form) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into form_version
                          (id, association_id, form_key, version_number, title, definition, published_at, chosen_by_hand)
                        values (:id, :association, :key, :version, :title, :definition::jsonb, :now, false)
                        """)
                .param("id", id)
                .param("association", associationId)
                .param("key", form.key())
                .param("version", form.version())
                .param("title", form.title())
                .param("definition", FormDefinitionReader.write(form))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** Publishes a form that the product ships, unless that version is there already: two nodes may start at once.
     * @return what is stored under the version now */
    String publishShipped(FormDefinition form) {
        database.sql("""
                        insert into form_version
                          (id, association_id, form_key, version_number, title, definition, published_at)
                        values (:id, null, :key, :version, :title, :definition::jsonb, :now)
                        on conflict (association_id, form_key, version_number) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("key", form.key())
                .param("version", form.version())
                .param("title", form.title())
                .param("definition", FormDefinitionReader.write(form))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return database.sql("""
                        select definition from form_version
                        where association_id is null and form_key = :key and version_number = :version
                        """)
                .param("key", form.key())
                .param("version", form.version())
                .query(String.class)
                .single();
    }
}
