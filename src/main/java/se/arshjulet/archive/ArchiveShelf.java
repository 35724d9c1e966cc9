package se.arshjulet.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.archive.Archives.Archive;
import se.arshjulet.archive.Archives.State;
import se.arshjulet.base.TenantContext;

/** Archives as rows, in the database so that a backup has them and two nodes share them. */
@Repository
class ArchiveShelf {

    private static final String SELECT = """
            select id, year, number, state, asked_by_name, asked_at, steps, steps_done, made_at, byte_size, sha256,
                file_count
            from year_archive where association_id = :association
            """;

    private final JdbcClient jdbc;

    ArchiveShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who ask at once get a number each. */
    UUID add(int year, UUID by, String byName, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "archive " + TenantContext.require() + " " + year)
                .query((row, number) -> true)
                .single();
        jdbc.sql("""
                        insert into year_archive (id, association_id, year, number, state, asked_by, asked_by_name, asked_at)
                        select :id, :association, :year, coalesce(max(number), 0) + 1, 'WAITING', :by, :name, :at
                        from year_archive where association_id = :association and year = :year""")
                .param("id", id)
                .param("association", TenantContext.require())
                .param("year", year)
                .param("by", by)
                .param("name", byName)
                .param("at", Timestamp.from(at))
                .update();
        return id;
    }

    List<Archive> of(int year) {
        return jdbc.sql(SELECT + " and year = :year order by number desc")
                .param("association", TenantContext.require())
                .param("year", year)
                .query(ArchiveShelf::archive)
                .list();
    }

    Optional<Archive> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("association", TenantContext.require())
                .param("id", id)
                .query(ArchiveShelf::archive)
                .optional();
    }

    /** Those that nobody is making. */
    List<UUID> abandoned() {
        return jdbc.sql("""
                        select id from year_archive where association_id = :association and state = 'WAITING'
                          and (lease_until is null or lease_until < now())
                        order by asked_at, id""")
                .param("association", TenantContext.require())
                .query(UUID.class)
                .list();
    }

    /** By the database's clock, which all nodes share.
     * @return false if somebody else makes it, or it is made */
    boolean claim(UUID id, int steps) {
        return jdbc.sql("""
                        update year_archive set lease_until = now() + interval '1 hour', steps = :steps, steps_done = 0
                        where association_id = :association and id = :id and state = 'WAITING'
                          and (lease_until is null or lease_until < now())""")
                        .param("association", TenantContext.require())
                        .param("id", id)
                        .param("steps", steps)
                        .update()
                == 1;
    }

    /** Seen by others at once, whatever the caller's transaction is about. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(UUID id, int done) {
        jdbc.sql("""
                        update year_archive set steps_done = :done, lease_until = now() + interval '1 hour'
                        where association_id = :association and id = :id and state = 'WAITING'""")
                .param("association", TenantContext.require())
                .param("id", id)
                .param("done", done)
                .update();
    }

    void ready(UUID id, Instant at, long size, String sha256, int files) {
        jdbc.sql("""
                        update year_archive set state = 'READY', steps_done = steps, made_at = :at, byte_size = :size,
                          sha256 = :sum, file_count = :files, lease_until = null
                        where association_id = :association and id = :id""")
                .param("association", TenantContext.require())
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("size", size)
                .param("sum", sha256)
                .param("files", files)
                .update();
    }

    void failed(UUID id) {
        removeParts(id);
        jdbc.sql("""
                        update year_archive set state = 'FAILED', lease_until = null
                        where association_id = :association and id = :id and state = 'WAITING'""")
                .param("association", TenantContext.require())
                .param("id", id)
                .update();
    }

    void removeParts(UUID id) {
        jdbc.sql("delete from year_archive_part where association_id = :association and archive_id = :id")
                .param("association", TenantContext.require())
                .param("id", id)
                .update();
    }

    void addPart(UUID id, int number, byte[] content) {
        jdbc.sql("""
                        insert into year_archive_part (archive_id, association_id, number, content)
                        values (:id, :association, :number, :content)""")
                .param("id", id)
                .param("association", TenantContext.require())
                .param("number", number)
                .param("content", content)
                .update();
    }

    void read(UUID id, OutputStream to) throws IOException {
        for (int number = 0; ; number++) {
            Optional<byte[]> part = jdbc.sql("""
                            select content from year_archive_part
                            where association_id = :association and archive_id = :id and number = :number""")
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

    private static Archive archive(ResultSet row, int number) throws SQLException {
        Timestamp made = row.getTimestamp("made_at");
        return new Archive(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                row.getString("asked_by_name"),
                row.getTimestamp("asked_at").toInstant(),
                row.getInt("steps"),
                row.getInt("steps_done"),
                made == null ? null : made.toInstant(),
                row.getLong("byte_size"),
                Objects.requireNonNullElse(row.getString("sha256"), ""),
                row.getInt("file_count"));
    }
}
