package se.arshjulet.trend;

import java.io.IOException;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** The year's trends and its omvärldsanalys. */
@Component
class ArchivedTrends implements ArchiveSource {

    private final ArchiveTables tables;

    ArchivedTrends(ArchiveTables tables) {
        this.tables = tables;
    }

    @Override
    public String folder() {
        return "trender";
    }

    @Override
    public String words() {
        return """
                Trendkorten som de är, vad de vilar på, hur de har bedömts till och med året,
                och årets omvärldsanalys med allt som den byggde på när den fastställdes.""";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "trendkort", """
                select c.id as "id", c.title as "trend", c.happening as "vad händer", c.consequence as "vad det betyder",
                  c.affected as "för vem", c.sector_id as "sektor (id)",
                  array(select n.number from trend_card_conclusion n
                        where n.association_id = c.association_id and n.card_id = c.id order by n.number) as "konklusioner",
                  c.created_by as "@skrivet av", c.created_at as "skrivet", c.retired_at as "undanlagt",
                  c.retired_because as "varför undanlagt"
                from trend_card c where c.association_id = :association and c.created_at < :until
                order by c.created_at, c.id""");
        tables.write(year, out, "bedomningar", """
                select a.card_id as "trend (id)", a.year as "år", a.likelihood as "sannolikhet (1-5)",
                  a.impact as "påverkan (1-5)", a.horizon as "när", a.reason as "varför", a.assessed_by as "@bedömd av",
                  a.assessed_at as "bedömd"
                from trend_assessment a where a.association_id = :association and a.year <= :year
                order by a.card_id, a.year""");
        tables.write(year, out, "underlag", """
                select e.card_id as "trend (id)", e.tip_id as "tips (id)", e.shows as "vad det visar",
                  e.tied_by as "@tillagt av", e.tied_at as "tillagt"
                from trend_evidence e where e.association_id = :association and e.tied_at < :until
                order by e.card_id, e.tied_at, e.tip_id""");
        tables.write(year, out, "omvarldsanalys", """
                select t.edition as "utgåva", t.because as "varför ny utgåva", t.introduction as "inledning",
                  t.essence as "det viktigaste", t.doing as "vad vi gör", t.matter as "underlag",
                  t.decided_by as "@fastställd av", t.decided_at as "fastställd"
                from trend_analysis t where t.association_id = :association and t.year = :year
                order by t.edition""");
    }
}
