package se.arshjulet.appendix;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.appendix.Appendices.Drawing;
import se.arshjulet.appendix.Appendices.State;
import se.arshjulet.base.TenantContext;
import se.arshjulet.document.DocumentFormat;

/** Drawn files as rows, a megabyte a part: a backup has them, both nodes share them, and none lies whole in memory. */
@Repository
class DrawingShelf {

    private static final String SELECT = """
            select id, year, edition_id, format, state, asked_at, steps, steps_done, made_at, file_name, byte_size
            from appendix_drawing where association_id = :association
            """;

    private final JdbcClient jdbc;

    DrawingShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(Content content, @Nullable UUID edition, DocumentFormat format, UUID by, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into appendix_drawing (id, association_id, year, edition_id, format, state, content, asked_by, asked_at)
                        values (:id, :association, :year, :edition, :format, 'WAITING', :content::jsonb, :by, :at)""")
                .param("id", id)
                .param("association", TenantContext.require())
                .param("year", content.year())
                .param("edition", edition)
                .param("format", format.name())
                .param("content", ContentJson.write(content))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
        return id;
    }

    Optional<UUID> waitingDraft(int year, DocumentFormat format) {
        return jdbc.sql("""
                        select id from appendix_drawing where association_id = :association and year = :year
                          and format = :format and edition_id is null and state = 'WAITING' order by asked_at desc limit 1""")
                .param("association", TenantContext.require())
                .param("year", year)
                .param("format", format.name())
                .query(UUID.class)
                .optional();
    }

    /** Editions' all; of drafts' the newest of each format. */
    List<Drawing> of(int year) {
        return jdbc.sql(SELECT + """
                         and year = :year and (edition_id is not null or id in (
                          select distinct on (format) id from appendix_drawing
                          where association_id = :association and year = :year and edition_id is null
                          order by format, asked_at desc, id))
                        order by asked_at, array_position(array['PDF', 'WORD', 'HTML', 'MARKDOWN'], format), id""")
                .param("association", TenantContext.require())
                .param("year", year)
                .query(DrawingShelf::drawing)
                .list();
    }

    Optional<Drawing> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("association", TenantContext.require())
                .param("id", id)
                .query(DrawingShelf::drawing)
                .optional();
    }

    Content content(UUID id) {
        return ContentJson.read(
                jdbc.sql("select content from appendix_drawing where association_id = :association and id = :id")
                        .param("association", TenantContext.require())
                        .param("id", id)
                        .query(String.class)
                        .single());
    }

    /** @return whether it had failed and waits again */
    boolean again(UUID id) {
        return jdbc.sql("""
                        update appendix_drawing set state = 'WAITING', lease_until = null, steps = 0, steps_done = 0
                        where association_id = :association and id = :id and state = 'FAILED'""")
                        .param("association", TenantContext.require())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Those that nobody is drawing. */
    List<UUID> abandoned() {
        return jdbc.sql("""
                        select id from appendix_drawing where association_id = :association and state = 'WAITING'
                          and (lease_until is null or lease_until < now()) order by asked_at, id""")
                .param("association", TenantContext.require())
                .query(UUID.class)
                .list();
    }

    /** By the database's clock, which all nodes share.
     * @return false if somebody else draws it, or it is drawn */
    boolean claim(UUID id) {
        return jdbc.sql("""
                        update appendix_drawing set lease_until = now() + interval '15 minutes', steps = 0, steps_done = 0
                        where association_id = :association and id = :id and state = 'WAITING'
                          and (lease_until is null or lease_until < now())""")
                        .param("association", TenantContext.require())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Seen by others at once, whatever the caller's transaction is about. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(UUID id, int done, int steps) {
        jdbc.sql("""
                        update appendix_drawing set steps = :steps, steps_done = :done,
                          lease_until = now() + interval '15 minutes'
                        where association_id = :association and id = :id and state = 'WAITING'""")
                .param("association", TenantContext.require())
                .param("id", id)
                .param("steps", steps)
                .param("done", done)
                .update();
    }

    /** Older drafts of the same kind go. */
    @Transactional
    void ready(Drawing drawing, String fileName, long size, String sha256, Instant at) {
        jdbc.sql("""
                        update appendix_drawing set state = 'READY', steps_done = steps, made_at = :at, file_name = :name,
                          byte_size = :size, sha256 = :sum, lease_until = null
                        where association_id = :association and id = :id""")
                .param("association", TenantContext.require())
                .param("id", drawing.id())
                .param("at", Timestamp.from(at))
                .param("name", fileName)
                .param("size", size)
                .param("sum", sha256)
                .update();
        if (drawing.editionId() == null) {
            jdbc.sql("""
                            delete from appendix_drawing where association_id = :association and year = :year
                              and format = :format and edition_id is null and id <> :id and state <> 'WAITING'""")
                    .param("association", TenantContext.require())
                    .param("year", drawing.year())
                    .param("format", drawing.format().name())
                    .param("id", drawing.id())
                    .update();
        }
    }

    @Transactional
    void failed(UUID id) {
        removeParts(id);
        jdbc.sql("""
                        update appendix_drawing set state = 'FAILED', lease_until = null
                        where association_id = :association and id = :id and state = 'WAITING'""")
                .param("association", TenantContext.require())
                .param("id", id)
                .update();
    }

    void removeParts(UUID id) {
        jdbc.sql("delete from appendix_drawing_part where association_id = :association and drawing_id = :id")
                .param("association", TenantContext.require())
                .param("id", id)
                .update();
    }

    void addPart(UUID id, int number, byte[] content) {
        jdbc.sql("""
                        insert into appendix_drawing_part (drawing_id, association_id, number, content)
                        values (:id, :association, :number, :content)""")
                .param("id", id)
                .param("association", TenantContext.require())
                .param("number", number)
                .param("content", content)
                .update();
    }

    /** A part at a time, so that a slow reader holds no connection. */
    void read(UUID id, OutputStream to) throws IOException {
        for (int number = 0; ; number++) {
            Optional<byte[]> part = jdbc.sql("""
                            select content from appendix_drawing_part
                            where association_id = :association and drawing_id = :id and number = :number""")
                    .param("association", TenantContext.require())
                    .param("id", id)
                    .param("number", number)
                    .query((row, n) -> row.getBytes(1))
                    .optional();
            if (part.isEmpty()) {
                return;
            }
            to.write(part.get());
        }
    }

    private static Drawing drawing(ResultSet row, int number) throws SQLException {
        Timestamp made = row.getTimestamp("made_at");
        return new Drawing(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getObject("edition_id", UUID.class),
                DocumentFormat.valueOf(row.getString("format")),
                State.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                row.getInt("steps"),
                row.getInt("steps_done"),
                made == null ? null : made.toInstant(),
                row.getString("file_name"),
                row.getLong("byte_size"));
    }
}
