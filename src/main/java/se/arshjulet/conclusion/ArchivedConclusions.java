package se.arshjulet.conclusion;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** Konklusionerna as they are, with what they rest on and what is done about them. */
@Component
class ArchivedConclusions implements ArchiveSource {

    private final ArchiveTables tables;
    private final ArchivedFollowUps followUps;
    private final JdbcClient jdbc;

    ArchivedConclusions(ArchiveTables tables, ArchivedFollowUps followUps, JdbcClient jdbc) {
        this.tables = tables;
        this.followUps = followUps;
        this.jdbc = jdbc;
    }

    @Override
    public String folder() {
        return "konklusioner";
    }

    @Override
    public String words() {
        return """
                Konklusionerna i alla lydelser, underlag, åtgärder, årets uppföljning med förslag, kommentarer och
                styrelsens ställningstagande, och vad som publicerades. forslag.csv är årets förslag till konklusioner.
                belagg.csv är de citat ur intervjuer som talar för och emot, utan citaten själva: de kan gallras eller tas tillbaka.""";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "konklusioner", """
                select c.number as "nr", v.ordinal as "lydelse", v.wording as "konklusion", v.explanation as "förklaring",
                  v.areas as "områden", v.valid_from as "gäller från", v.source as "källa", v.change as "ändring",
                  c.ended_on as "upphörde", c.ending as "hur", c.ended_because as "varför", v.id as "lydelse (id)"
                from conclusion_version v
                join conclusion c on c.id = v.conclusion_id and c.association_id = v.association_id
                where v.association_id = :association
                order by c.number, v.ordinal""");
        tables.write(year, out, "ursprung", """
                select version_id as "lydelse (id)", from_version_id as "kommer ur (id)" from conclusion_origin
                where association_id = :association order by version_id, from_version_id""");
        tables.write(year, out, "underlag", """
                select g.id as "id", c.number as "konklusion", g.kind as "slag", g.stance as "för eller emot",
                  g.title as "rubrik", g.text as "text", g.source as "källa", g.shown_publicly as "visas offentligt",
                  g.written_by as "@skrevs av", g.written_at as "skrevs", f.name as "fil"
                from conclusion_ground g
                join conclusion c on c.id = g.conclusion_id and c.association_id = g.association_id
                left join ground_file f on f.ground_id = g.id and f.association_id = g.association_id
                where g.association_id = :association and g.removed_at is null
                order by c.number, g.written_at, g.id""");
        tables.write(year, out, "belagg", """
                select e.id as "id", c.number as "konklusion", e.draft_id as "förslag (id)", e.unit_id as "citat (id)",
                  e.stance as "för eller emot", e.why as "varför", e.informant_id as "nyckelperson (id)", e.area as "område",
                  e.year as "sagt år", e.written_by as "@skrevs av", e.written_at as "skrevs", e.removed_at as "borttaget",
                  e.lost_at as "föll bort", e.lost_because as "föll bort för att", e.settled_at as "prövat",
                  e.settled_by as "@prövat av"
                from conclusion_evidence e
                left join conclusion c on c.id = e.conclusion_id and c.association_id = e.association_id
                where e.association_id = :association and e.written_at < :until
                order by e.written_at, e.id""");
        tables.write(year, out, "forslag", """
                select id as "id", wording as "konklusion", explanation as "förklaring", areas as "områden", change as "ändring",
                  origins as "kommer ur (nr)", state as "läge", responsible as "@ansvarig", begun_at as "påbörjades",
                  review_due_on as "förankras senast", board_meets_on as "styrelsen sammanträder",
                  referred_back as "återremitterades för att", decided_on as "beslutades", minute_reference as "protokoll",
                  ended_because as "slutade för att", number as "blev konklusion"
                from conclusion_draft
                where association_id = :association and begun_at < :until and (begun_at >= :from or decided_on >= :from
                  or state not in ('ADOPTED', 'DECLINED', 'WITHDRAWN'))
                order by begun_at, id""");
        tables.write(year, out, "atgarder", """
                select a.id as "id", a.plan_year as "verksamhetsplan", a.title as "åtgärd", a.description as "beskrivning",
                  a.owner as "ägare", a.decision as "beslut", a.decided_on as "beslutad", a.due_on as "klar senast",
                  a.state as "läge", a.outcome as "vad det blev",
                  array(select c.number from planned_action_conclusion p
                    join conclusion c on c.id = p.conclusion_id and c.association_id = p.association_id
                    where p.action_id = a.id and p.association_id = a.association_id order by c.number) as "konklusioner"
                from planned_action a where a.association_id = :association and a.removed_at is null
                order by a.plan_year, a.title, a.id""");
        tables.write(year, out, "publiceringar", """
                select number as "utgåva", published_at as "när", published_by as "@av", note as "anmärkning",
                  content as "innehåll"
                from conclusion_publication
                where association_id = :association and published_at < :until and (published_at >= :from or number = (
                  select max(number) from conclusion_publication
                  where association_id = :association and published_at < :from))
                order by number""");
        followUps.write(year, out);
        files(year, out.in("filer"));
    }

    private void files(ArchiveYear year, ArchiveWriter out) throws IOException {
        List<UUID> grounds =
                jdbc.sql("""
                        select f.ground_id from ground_file f
                        join conclusion_ground g on g.id = f.ground_id and g.association_id = f.association_id
                        where f.association_id = ? and g.removed_at is null order by f.ground_id""").param(year.associationId()).query(UUID.class).list();
        for (UUID ground : grounds) {
            GroundFile file = jdbc.sql(
                            "select name, content from ground_file where association_id = ? and ground_id = ?")
                    .params(year.associationId(), ground)
                    .query((row, number) -> new GroundFile(row.getString("name"), row.getBytes("content")))
                    .single();
            try (OutputStream to = out.file(ArchiveWriter.fileName(file.name(), ground))) {
                to.write(file.content());
            }
        }
    }

    private record GroundFile(String name, byte[] content) {}
}
