package se.arshjulet.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;

/** The attachments' rows. The dispatcher reads one by the association of the mail that it goes with. */
@Component
class JdbcMailAttachments implements MailAttachments, AttachmentReader {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcMailAttachments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID keep(String name, String mediaType, byte[] content) {
        if (content.length > LARGEST) {
            throw new IllegalArgumentException("%s is larger than a mail takes: %d".formatted(name, content.length));
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into mail_attachment (id, association_id, name, media_type, content, created_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, TenantContext.require(), name, mediaType, content, Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    @Override
    public Optional<Attached> find(UUID association, UUID attachment) {
        return jdbc.sql("select name, media_type, content from mail_attachment where association_id = ? and id = ?")
                .params(association, attachment)
                .query((row, number) ->
                        new Attached(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }
}
