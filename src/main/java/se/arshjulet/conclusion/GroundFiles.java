package se.arshjulet.conclusion;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.file.UploadedFile;

/** The files of grounds, whole. */
@Component
class GroundFiles {

    private final JdbcClient jdbc;

    GroundFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of what was there. The ground must be in the database already. */
    void put(UUID groundId, UploadedFile file) {
        jdbc.sql("""
                        insert into ground_file (ground_id, association_id, name, media_type, size, content)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (ground_id) do update
                        set name = excluded.name, media_type = excluded.media_type, size = excluded.size,
                            content = excluded.content
                        where ground_file.association_id = excluded.association_id""")
                .params(
                        groundId,
                        TenantContext.require(),
                        file.name(),
                        file.mediaType(),
                        (long) file.content().length,
                        file.content())
                .update();
    }

    /** Not that of a ground that is removed. */
    Optional<UploadedFile> find(UUID groundId) {
        return jdbc.sql("""
                        select f.name, f.media_type, f.content
                        from ground_file f join conclusion_ground g on g.id = f.ground_id
                        where f.association_id = ? and f.ground_id = ? and g.removed_at is null""")
                .params(TenantContext.require(), groundId)
                .query((row, number) ->
                        new UploadedFile(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }
}
