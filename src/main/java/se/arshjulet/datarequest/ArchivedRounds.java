package se.arshjulet.datarequest;

import java.io.IOException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** The rounds that were started in a year, with the answers; and of earlier ones what was still in force. */
@Component
class ArchivedRounds implements ArchiveSource {

    private final ArchiveTables tables;
    private final ArchivedAssignment assignment;
    private final EarlierInForce earlier;
    private final JdbcClient jdbc;

    ArchivedRounds(ArchiveTables tables, ArchivedAssignment assignment, EarlierInForce earlier, JdbcClient jdbc) {
        this.tables = tables;
        this.assignment = assignment;
        this.earlier = earlier;
        this.jdbc = jdbc;
    }

    @Override
    public String folder() {
        return "svar";
    }

    @Override
    public String words() {
        return """
                En mapp för varje omgång och i den en för varje medlem: svaren som de var varje gång de lämnades över
                (01-inskickat, 02-godkant …), uppladdade filer, granskning, röster och samtal.
                omgangar.csv och uppdrag.csv är förteckningar. tidigare/ har svar från tidigare år som fortfarande gällde.
                Filer som slutar på .data.json är svaren så som de lagrades.""";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "omgangar", """
                select id as "id", title as "omgång", form_title as "formulär", form_version_id as "formulärversion (id)",
                  reference_year as "avser år", due_on as "sista dag", reminder_days as "påminnelser (dagar före)",
                  covering_text as "följebrev", state as "läge", created_by as "@planerad av", created_at as "planerad",
                  started_at as "startad"
                from request_round
                where association_id = :association and started_at >= :from and started_at < :until
                order by started_at, id""");
        tables.write(year, out, "uppdrag", """
                select a.id as "id", r.title as "omgång", a.round_id as "omgång (id)", a.member_name as "medlem",
                  a.membership_id as "medlem (id)", a.representative_id as "@representant", a.state as "läge",
                  a.due_on as "sista dag", a.first_sent_at as "inskickat första gången", a.submitted_at as "inskickat",
                  a.returned_at as "återsänt", a.approved_at as "godkänt", a.prepared_by as "@ifyllt av",
                  a.source as "källa", a.reopened_at as "öppnat igen", a.reopened_by as "@öppnat igen av",
                  a.reopen_reason as "varför öppnat"
                from assignment a join request_round r on r.id = a.round_id and r.association_id = a.association_id
                where a.association_id = :association and r.started_at >= :from and r.started_at < :until
                order by r.started_at, r.id, a.member_name, a.id""");
        for (Written one : assignments(year)) {
            String folder =
                    ArchiveWriter.name(one.round(), one.roundId()) + "/" + ArchiveWriter.name(one.member(), one.id());
            assignment.write(year, one.id(), out.in(folder));
        }
        earlier.write(year, out.in("tidigare"));
    }

    private record Written(UUID id, String member, UUID roundId, String round) {}

    private List<Written> assignments(ArchiveYear year) {
        return jdbc.sql("""
                        select a.id, a.member_name, a.round_id, r.title
                        from assignment a join request_round r on r.id = a.round_id and r.association_id = a.association_id
                        where a.association_id = :association and r.started_at >= :from and r.started_at < :until
                        order by r.started_at, r.id, a.member_name, a.id""")
                .params(Map.of(
                        "association", year.associationId(),
                        "from", Timestamp.from(year.span().from()),
                        "until", Timestamp.from(year.span().until())))
                .query((row, number) -> new Written(
                        row.getObject("id", UUID.class),
                        row.getString("member_name"),
                        row.getObject("round_id", UUID.class),
                        row.getString("title")))
                .list();
    }
}
