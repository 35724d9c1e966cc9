package se.arshjulet.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;

/** Files as rows. */
@Service
@Transactional
class StoredFileShelf implements StoredFiles {

    private static final String FACTS = "id, name, media_type, byte_size, sha256, uploaded_by, uploaded_at";

    private static final RowMapper<StoredFile> FACT = (row, number) -> new StoredFile(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getString("media_type"),
            row.getLong("byte_size"),
            row.getString("sha256"),
            row.getObject("uploaded_by", UUID.class),
            row.getTimestamp("uploaded_at").toInstant());

    private final JdbcClient jdbc;
    private final FileInspection inspection;
    private final Clock clock;

    StoredFileShelf(JdbcClient jdbc, FileInspection inspection, Clock clock) {
        this.jdbc = jdbc;
        this.inspection = inspection;
        this.clock = clock;
    }

    @Override
    public StoredFile keep(UploadedFile file, FileLimits limits, @Nullable UUID uploadedBy) {
        UploadedFile inspected = inspection.require(file, limits);
        StoredFile stored = new StoredFile(
                UUID.randomUUID(),
                inspected.name(),
                inspected.mediaType(),
                inspected.content().length,
                sha256(inspected.content()),
                uploadedBy,
                clock.instant());
        jdbc.sql("""
                        insert into stored_file (id, association_id, name, media_type, byte_size, sha256, content,
                            uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        stored.id(),
                        TenantContext.require(),
                        stored.name(),
                        stored.mediaType(),
                        stored.size(),
                        stored.sha256(),
                        inspected.content(),
                        uploadedBy,
                        Timestamp.from(stored.uploadedAt()))
                .update();
        return stored;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UploadedFile> open(UUID id) {
        return jdbc.sql("select name, media_type, content from stored_file where association_id = ? and id = ?")
                .params(TenantContext.require(), id)
                .query((row, number) ->
                        new UploadedFile(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredFile> facts(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select " + FACTS
                                + " from stored_file where association_id = :association and id in (:ids) order by id")
                        .param("association", TenantContext.require())
                        .param("ids", ids)
                        .query(FACT)
                        .list();
    }

    @Override
    public void remove(UUID id) {
        jdbc.sql("delete from stored_file where association_id = ? and id = ?")
                .params(TenantContext.require(), id)
                .update();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
