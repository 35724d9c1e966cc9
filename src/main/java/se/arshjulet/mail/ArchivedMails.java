package se.arshjulet.mail;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** Every mail of a year: a list, and each as it read. A personal link is nothing but the words that it was one. Of a mail to somebody
 * undisclosed there is no more than that it went: her name may be erased, and an archive is never changed. */
@Component
class ArchivedMails implements ArchiveSource {

    private static final int AT_A_TIME = 200;
    private static final DateTimeFormatter FILE = DateTimeFormatter.ofPattern("yyyy-MM/yyyy-MM-dd-HHmmss");

    private final ArchiveTables tables;
    private final JdbcClient jdbc;
    private final ZoneId zone;

    ArchivedMails(ArchiveTables tables, JdbcClient jdbc, Clock clock) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.zone = clock.getZone();
    }

    @Override
    public String folder() {
        return "mejl";
    }

    @Override
    public String words() {
        return "Alla mejl som skickades: mejl.csv är listan, och varje mejl finns som en textfil under sin månad."
                + " Av mejl till nyckelpersoner finns bara att de skickades.";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "mejl", """
                select id as "id", created_at as "skapat", sent_at as "skickat",
                  case when undisclosed then 'Visas inte' else to_name end as "till",
                  case when undisclosed then '' else to_address end as "adress",
                  subject as "ämne", kind as "slag", state as "läge", subject_id as "gäller (id)",
                  resend_of as "skickat om av (id)"
                from outbox_mail
                where association_id = :association and created_at >= :from and created_at < :until
                order by created_at, id""");
        UUID last = new UUID(0, 0);
        Instant from = year.span().from();
        for (List<Text> next; !(next = next(year, from, last)).isEmpty(); ) {
            for (Text mail : next) {
                out.text(FILE.format(mail.at().atZone(zone)) + "-" + mail.id() + ".txt", mail.words());
                from = mail.at();
                last = mail.id();
            }
        }
    }

    private record Text(UUID id, Instant at, String words) {}

    private List<Text> next(ArchiveYear year, Instant from, UUID after) {
        return jdbc.sql(
                        "select id, created_at, from_name, subject, case when undisclosed then '' else text_body end as text_body, why, "
                                + ToldRecipient.COLUMNS + """
                         from outbox_mail
                        where association_id = :association and (created_at, id) > (:from, :after) and created_at < :until
                        order by created_at, id limit :most""")
                .param("association", year.associationId())
                .param("from", Timestamp.from(from))
                .param("after", after)
                .param("until", Timestamp.from(year.span().until()))
                .param("most", AT_A_TIME)
                .query((row, number) -> new Text(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("created_at").toInstant(),
                        "Från: %s\nTill: %s <%s>\nÄmne: %s\n\n%s\n"
                                .formatted(
                                        row.getString("from_name"),
                                        row.getString("told_name"),
                                        row.getString("told_address"),
                                        row.getString("subject"),
                                        JdbcOutboxLog.withoutLinks(row.getString("text_body")))))
                .list();
    }
}
