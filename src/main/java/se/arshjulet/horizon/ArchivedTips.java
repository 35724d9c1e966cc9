package se.arshjulet.horizon;

import java.io.IOException;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** The year's tips, and what was said of them. Stars are each person's own and not kept. */
@Component
class ArchivedTips implements ArchiveSource {

    private final ArchiveTables tables;

    ArchivedTips(ArchiveTables tables) {
        this.tables = tables;
    }

    @Override
    public String folder() {
        return "omvarld";
    }

    @Override
    public String words() {
        return """
                Årets tips från omvärlden med lager, sektor och varför de är viktiga, vilken statusrapport som tog med dem,
                kommentarerna till dem, sektorerna som de är, och källorna som följs. Sidorna som tipsen leder till finns inte med.""";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "tips", """
                select t.id as "id", t.kind as "slag", t.title as "titel", t.address as "adress", t.minutes as "minuter",
                  t.why as "varför", t.layer as "lager", s.name as "sektor", t.conclusion as "konklusion",
                  t.added_by as "@av", t.added_at as "när", t.chosen_by as "@till statusrapport av",
                  t.reported_in as "i statusrapporten för månaden som börjar", t.removed_by as "@borttaget av",
                  t.removed_at as "borttaget"
                from scan_tip t join horizon_sector s on s.id = t.sector_id and s.association_id = t.association_id
                where t.association_id = :association and t.added_at >= :from and t.added_at < :until
                order by t.added_at, t.id""");
        tables.write(year, out, "kommentarer", """
                select id as "id", tip_id as "tips (id)", text as "text", written_by as "@av", written_at as "när",
                  removed_at as "borttagen"
                from scan_tip_comment
                where association_id = :association and written_at >= :from and written_at < :until
                order by written_at, id""");
        tables.write(year, out, "sektorer", """
                select id as "id", name as "sektor", ordinal as "ordning" from horizon_sector
                where association_id = :association order by ordinal, id""");
        tables.write(year, out, "kallor", """
                select id as "id", title as "källa", address as "adress", added_by as "@av", added_at as "när"
                from scan_source where association_id = :association and added_at < :until order by added_at, id""");
    }
}
