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

    /** An association's own form stands in the place of a shipped one with the same key. */
    private static final String CURRENT = """
            select distinct on (form_key) id, form_key, version_number, title
            from form_version
            where (association_id is null or association_id = :association) and chosen_by_hand
            order by form_key, association_id nulls last, version_number desc
            """;

    List<FormCatalog.PublishedForm> newest(UUID associationId) {
        return database.sql("select id, form_key, version_number, title from (" + CURRENT + ") current"
                        + " order by title, form_key")
                .param("association", associationId)
                .query((row, number) -> new FormCatalog.PublishedForm(
                        row.getObject("id", UUID.class),
                        row.getString("form_key"),
                        row.getInt("version_number"),
                        row.getString("title")))
                .list();
    }

    List<OwnForms.Version> all(UUID associationId) {
        return database.sql("select v.id, v.form_key, v.version_number, v.title, v.association_id is null as shipped,"
                        + " v.published_at, v.published_by, c.id is not null as current"
                        + " from form_version v left join (" + CURRENT + ") c on c.id = v.id"
                        + " where (v.association_id is null or v.association_id = :association) and v.chosen_by_hand"
                        + " order by v.title, v.form_key, v.version_number desc, v.association_id nulls last")
                .param("association", associationId)
                .query((row, number) -> new OwnForms.Version(
                        row.getObject("id", UUID.class),
                        row.getString("form_key"),
                        row.getInt("version_number"),
                        row.getString("title"),
                        row.getBoolean("shipped"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getObject("published_by", UUID.class),
                        row.getBoolean("current")))
                .list();
    }

    /** The newest version of the key, of the association's own and of the shipped. */
    Optional<String> newestOf(UUID associationId, String key) {
        return database.sql("""
                        select definition from form_version
                        where (association_id is null or association_id = :association) and form_key = :key
                          and chosen_by_hand
                        order by version_number desc, association_id nulls last limit 1
                        """)
                .param("association", associationId)
                .param("key", key)
                .query(String.class)
                .optional();
    }

    /** That version of the key; the association's own if both have one. */
    Optional<String> numbered(UUID associationId, String key, int number) {
        return database.sql("""
                        select definition from form_version
                        where (association_id is null or association_id = :association) and form_key = :key
                          and version_number = :number and chosen_by_hand
                        order by association_id nulls last limit 1
                        """)
                .param("association", associationId)
                .param("key", key)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    /** The version of the same key that came before, of the association's own and of the shipped. */
    Optional<String> before(UUID id, UUID associationId) {
        return database.sql("""
                        select b.definition from form_version v join form_version b
                          on b.form_key = v.form_key and b.version_number < v.version_number and b.chosen_by_hand
                            and (b.association_id is null or b.association_id = v.association_id)
                        where v.id = :id and (v.association_id is null or v.association_id = :association)
                        order by b.version_number desc, b.association_id nulls last limit 1
                        """)
                .param("id", id)
                .param("association", associationId)
                .query(String.class)
                .optional();
    }

    boolean isAskedByTheProduct(UUID associationId, String key) {
        return database.sql("""
                        select exists (select 1 from form_version
                        where association_id = :association and form_key = :key and not chosen_by_hand)
                        """)
                .param("association", associationId)
                .param("key", key)
                .query(Boolean.class)
                .single();
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

    /** What a part of the product asks by itself, and nobody chooses.
     * @return the version's id */
    UUID publishOwn(UUID associationId, FormDefinition form) {
        return publish(associationId, form, false, null);
    }

    /** @return the version's id */
    UUID publishByHand(UUID associationId, FormDefinition form, UUID by) {
        return publish(associationId, form, true, by);
    }

    private UUID publish(UUID associationId, FormDefinition form, boolean chosenByHand, @Nullable UUID by) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into form_version
                          (id, association_id, form_key, version_number, title, definition, published_at,
                           chosen_by_hand, published_by)
                        values (:id, :association, :key, :version, :title, :definition::jsonb, :now, :chosen, :by)
                        """)
                .param("id", id)
                .param("association", associationId)
                .param("key", form.key())
                .param("version", form.version())
                .param("title", form.title())
                .param("definition", FormJson.write(form))
                .param("now", Timestamp.from(clock.instant()))
                .param("chosen", chosenByHand)
                .param("by", by)
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
                .param("definition", FormJson.write(form))
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
