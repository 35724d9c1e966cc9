package se.arshjulet.conclusion;

import java.io.IOException;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** The follow-ups of a year: its own, and those that were begun or decided in it. */
@Component
class ArchivedFollowUps {

    private static final String OF_YEAR = """
             and (f.year = :year or f.started_at >= :from and f.started_at < :until
               or f.registered_at >= :from and f.registered_at < :until)
            """;

    private final ArchiveTables tables;

    ArchivedFollowUps(ArchiveTables tables) {
        this.tables = tables;
    }

    void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "uppfoljningar", """
                select f.id as "id", f.year as "år", f.state as "läge", f.started_by as "@startad av",
                  f.started_at as "startad", f.answers_due_on as "svar senast", f.proposal_due_on as "förslag senast",
                  f.comments_due_on as "kommentarer senast", f.board_meets_on as "styrelsen möts",
                  f.decided_on as "beslutad", f.minute_reference as "paragraf", f.registered_by as "@inskriven av",
                  f.registered_at as "inskriven", f.referred_because as "återremiss", f.round_id as "omgång (id)"
                from follow_up f where f.association_id = :association""" + OF_YEAR + " order by f.year, f.id");
        tables.write(year, out, "stallningstaganden", """
                select f.year as "uppföljning", c.number as "konklusion", v.wording as "lydelse",
                  i.proposed_status as "föreslagen status", i.proposed_grounds as "förslagets grunder",
                  i.decided_status as "beslutad status", i.decided_grounds as "beslutets grunder", i.id as "id"
                from follow_up_item i
                join follow_up f on f.id = i.follow_up_id and f.association_id = i.association_id
                join conclusion c on c.id = i.conclusion_id and c.association_id = i.association_id
                join conclusion_version v on v.id = i.version_id and v.association_id = i.association_id
                where i.association_id = :association""" + OF_YEAR + " order by f.year, c.number, i.id");
        tables.write(
                year,
                out,
                "kommentarer",
                """
                select f.year as "uppföljning", c.number as "konklusion", k.written_by as "@vem", k.saved_at as "när",
                  k.text as "text"
                from follow_up_comment k
                join follow_up_step s on s.id = k.step_id and s.association_id = k.association_id
                join follow_up f on f.id = s.follow_up_id and f.association_id = s.association_id
                left join follow_up_item i on i.id = k.item_id and i.association_id = k.association_id
                left join conclusion c on c.id = i.conclusion_id and c.association_id = i.association_id
                where k.association_id = :association and k.text <> ''""" + OF_YEAR + " order by f.year, k.saved_at, k.step_id, k.item_id, k.written_by");
        tables.write(year, out, "steg", """
                select f.year as "uppföljning", s.kind as "steg", s.due_on as "senast", s.opened_at as "öppnades",
                  s.closed_at as "avslutades", s.closed_by as "@avslutades av"
                from follow_up_step s join follow_up f on f.id = s.follow_up_id and f.association_id = s.association_id
                where s.association_id = :association""" + OF_YEAR + " order by f.year, s.opened_at, s.id");
    }
}
