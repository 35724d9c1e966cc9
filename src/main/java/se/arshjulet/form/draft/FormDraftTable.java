package se.arshjulet.form.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.FormDefinitionReader;
import se.arshjulet.form.FormJson;

/** The table of drafts. */
@Repository
class FormDraftTable {

    private static final String SELECT = """
            select id, definition, based_on, revision, changed_by, changed_at from form_draft
            where association_id = :association
            """;

    private final JdbcClient database;
    private final Clock clock;

    FormDraftTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<FormDraft> all(UUID association) {
        return database.sql(SELECT + " order by changed_at desc, id")
                .param("association", association)
                .query(FormDraftTable::draft)
                .list();
    }

    Optional<FormDraft> find(UUID association, UUID id) {
        return one(SELECT + " and id = :id", association, id);
    }

    /** Until the transaction ends nobody else changes it. */
    Optional<FormDraft> lock(UUID association, UUID id) {
        return one(SELECT + " and id = :id for update", association, id);
    }

    private Optional<FormDraft> one(String query, UUID association, UUID id) {
        return database.sql(query)
                .param("association", association)
                .param("id", id)
                .query(FormDraftTable::draft)
                .optional();
    }

    Optional<Integer> revision(UUID association, UUID id) {
        return database.sql("select revision from form_draft where association_id = :association and id = :id")
                .param("association", association)
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    Optional<UUID> ofKey(UUID association, String key) {
        return database.sql("select id from form_draft where association_id = :association and form_key = :key")
                .param("association", association)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    boolean has(UUID association, String key) {
        return ofKey(association, key).isPresent();
    }

    /** @return false if there is a draft of the form already */
    boolean add(UUID association, UUID id, FormDefinition form, @Nullable UUID basedOn, UUID by) {
        return database.sql("""
                        insert into form_draft (id, association_id, form_key, based_on, definition, changed_by, changed_at)
                        values (:id, :association, :key, :based, :definition::jsonb, :by, :now)
                        on conflict (association_id, form_key) do nothing
                        """)
                        .param("id", id)
                        .param("association", association)
                        .param("key", form.key())
                        .param("based", basedOn)
                        .param("definition", FormJson.write(form))
                        .param("by", by)
                        .param("now", Timestamp.from(now()))
                        .update()
                == 1;
    }

    FormDraft put(UUID association, FormDraft before, FormDefinition form, UUID by) {
        FormDraft draft = new FormDraft(before.id(), form, before.basedOn(), before.revision() + 1, by, now());
        database.sql("""
                        update form_draft set definition = :definition::jsonb, revision = :revision, changed_by = :by,
                          changed_at = :now
                        where association_id = :association and id = :id
                        """)
                .param("definition", FormJson.write(form))
                .param("revision", draft.revision())
                .param("by", by)
                .param("now", Timestamp.from(draft.changedAt()))
                .param("association", association)
                .param("id", draft.id())
                .update();
        return draft;
    }

    void remove(UUID association, UUID id) {
        database.sql("delete from form_draft where association_id = :association and id = :id")
                .param("association", association)
                .param("id", id)
                .update();
    }

    /** As finely as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static FormDraft draft(ResultSet row, int number) throws SQLException {
        return new FormDraft(
                row.getObject("id", UUID.class),
                FormDefinitionReader.readPublished(row.getString("definition"), row.getString("id")),
                row.getObject("based_on", UUID.class),
                row.getInt("revision"),
                row.getObject("changed_by", UUID.class),
                row.getTimestamp("changed_at").toInstant());
    }
}
