package se.arshjulet.flow;

import java.io.IOException;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** The reconciliations that were opened or ended in a year. They are whole: nothing is suppressed in an archive. */
@Component
class ArchivedReconciliations implements ArchiveSource {

    private static final String OF_YEAR = """
             and (r.opened_at >= :from and r.opened_at < :until or r.closed_at >= :from and r.closed_at < :until)
            """;

    private final ArchiveTables tables;

    ArchivedReconciliations(ArchiveTables tables) {
        this.tables = tables;
    }

    @Override
    public String folder() {
        return "avstamningar";
    }

    @Override
    public String words() {
        return """
                Flöden som två parter uppgav olika antal för: vad var och en uppgav, vad som sades och hur det slutade.
                Små tal är inte undertryckta här.""";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "avstamningar", """
                select r.id as "id", r.year as "år", r.from_party as "från", r.to_party as "till", r.state as "läge",
                  r.opened_at as "öppnad", r.due_on as "senast", r.closed_at as "avslutad", r.closed_by as "@avslutad av",
                  r.close_reason as "skäl", r.reopen_reason as "öppnades igen för att", r.agreed_women as "överens om kvinnor", r.agreed_men as "överens om män"
                from flow_reconciliation r where r.association_id = :association""" + OF_YEAR + " order by r.opened_at, r.id");
        tables.write(year, out, "uppgivet", """
                select w.reconciliation_id as "avstämning (id)", w.member_name as "medlem", w.side as "sida",
                  w.figures as "antal"
                from flow_word w
                join flow_reconciliation r on r.id = w.reconciliation_id and r.association_id = w.association_id
                where w.association_id = :association""" + OF_YEAR + " order by r.opened_at, r.id, w.side desc, w.place");
        tables.write(year, out, "sagt", """
                select m.reconciliation_id as "avstämning (id)", m.number as "nummer", w.member_name as "medlem",
                  m.women as "föreslår kvinnor", m.men as "föreslår män", m.explanation as "förklaring",
                  m.by_account as "@av", m.at as "när"
                from flow_move m
                join flow_reconciliation r on r.id = m.reconciliation_id and r.association_id = m.association_id
                left join flow_word w on w.reconciliation_id = m.reconciliation_id
                  and w.membership_id = m.membership_id and w.association_id = m.association_id
                where m.association_id = :association""" + OF_YEAR + " order by r.opened_at, r.id, m.number");
    }
}
