package se.arshjulet.statistics;

import java.io.IOException;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/**
 * The measures as they stand when the year is put away, with their figures until then; what the map said of them is in its
 * publications. They are whole: an archive is no publication, and nothing is suppressed in it.
 */
@Component
class ArchivedMeasures implements ArchiveSource {

    private final ArchiveTables tables;

    ArchivedMeasures(ArchiveTables tables) {
        this.tables = tables;
    }

    @Override
    public String folder() {
        return "statistik";
    }

    @Override
    public String words() {
        return """
                Förbundets statistikmått med definition, källa och förankring, tidsseriebrotten, och värdena till och med året.
                Små tal är inte undertryckta här. Ett tomt värde saknas och är inte noll.""";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "matt", """
                select id, name as "mått", definition, unit as enhet, kind as slag, threshold as "gräns", source as "källa",
                  origin as ursprung, kpi as nyckeltal, anchored_on as "förankrad", anchored_by as "förankrad med"
                from measure where association_id = :association order by name, id
                """);
        tables.write(year, out, "tidsseriebrott", """
                select measure_id as "mått (id)", year as "år", why as "varför" from measure_break
                where association_id = :association order by measure_id, year
                """);
        tables.write(year, out, "varden", """
                select measure_id as "mått (id)", year as "år", place_code as kod, place_name as kommun, sex as "kön",
                  category as kategori, value as "värde", note as "anmärkning" from measure_value
                where association_id = :association and year <= :year
                order by measure_id, year, place_key, category, sex
                """);
    }
}
