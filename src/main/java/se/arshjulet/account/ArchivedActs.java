package se.arshjulet.account;

import java.io.IOException;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** What was done in the association in a year, and by whom. */
@Component
class ArchivedActs implements ArchiveSource {

    private final ArchiveTables tables;

    ArchivedActs(ArchiveTables tables) {
        this.tables = tables;
    }

    @Override
    public String folder() {
        return "beslut";
    }

    @Override
    public String words() {
        return "Allt som har gjorts under året, av vem och när, i tidsordning.";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "handelser", """
                select at as "när", account_id as "@vem", action as "slag", part_title as "i", detail as "vad",
                  subject as "gäller (id)"
                from audit_event
                where association_id = :association and at >= :from and at < :until
                order by at, id""");
    }
}
