package se.arshjulet.interview;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveTables;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;
import se.arshjulet.association.Members;

/**
 * That interviews were held and what there is of them, and no word of what was said: an archive is never changed, and what was said
 * may be erased or taken back. Neither names nor functions, which with a member's name often are as good as one.
 */
@Component
class ArchivedInterviews implements ArchiveSource {

    private final ArchiveTables tables;
    private final Members members;
    private final JdbcClient jdbc;

    ArchivedInterviews(ArchiveTables tables, Members members, JdbcClient jdbc) {
        this.tables = tables;
        this.members = members;
        this.jdbc = jdbc;
    }

    @Override
    public String folder() {
        return "intervjuer";
    }

    @Override
    public String words() {
        return """
                Årets intervjuomgångar: vilka som tillfrågades under pseudonym, hur det gick, och vilka texter och inspelningar
                som finns, med kontrollsumma. Det som sades finns inte med, och inte heller vem pseudonymen är: det kan gallras
                eller tas tillbaka, och ett arkiv ändras aldrig. Skäl är skrivna för hand.
                gallrat.csv är det som gallrades under året, och gallringsbeslut.csv besluten.""";
    }

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        tables.write(year, out, "omgangar", """
                select id as "id", name as "omgång", starts_on as "börjar", ends_on as "slutar", state as "läge",
                  information as "det som nyckelpersonerna fick veta", guide_id as "intervjuguide (formulärversion)",
                  keep_until as "sparas till och med"
                from interview_round where association_id = :association and year = :year order by starts_on, id""");
        interviews(year, out);
        tables.write(year, out, "texter", """
                select t.id as "id", t.interview_id as "intervju (id)", t.kind as "slag", t.title as "rubrik",
                  t.code_points as "tecken", t.sha256 as "sha256", t.added_at as "sparad", t.added_by as "@av",
                  t.frozen_at as "kodning började", t.keep_until as "sparas till och med", t.erased_at as "gallrad",
                  t.erasure_decision as "beslut (id)"
                from interview_text t
                join interview i on i.id = t.interview_id and i.association_id = t.association_id
                join interview_round r on r.id = i.round_id and r.association_id = t.association_id
                where t.association_id = :association and r.year = :year order by t.added_at, t.id""");
        tables.write(year, out, "inspelningar", """
                select v.id as "id", v.interview_id as "intervju (id)", v.number as "nummer", v.kind as "slag",
                  v.byte_size as "byte", v.sha256 as "sha256", v.added_at as "sparad", v.added_by as "@av",
                  v.keep_until as "sparas till och med", v.erased_at as "gallrad", v.erasure_decision as "beslut (id)"
                from interview_recording v
                join interview i on i.id = v.interview_id and i.association_id = v.association_id
                join interview_round r on r.id = i.round_id and r.association_id = v.association_id
                where v.association_id = :association and r.year = :year order by v.added_at, v.id""");
        tables.write(year, out, "gallringsbeslut", """
                select id as "id", decided_on as "beslutat", decided_by as "av", reason as "varför", recorded_at as "infört",
                  recorded_by as "@infört av"
                from erasure_decision
                where association_id = :association and recorded_at >= :from and recorded_at < :until
                order by recorded_at, id""");
        tables.write(year, out, "gallrat", """
                select d.id as "beslut (id)", g.what as "vad", g.id as "id", g.sha256 as "sha256"
                from erasure_decision d
                join (select erasure_decision as decision, association_id, 'text' as what, id, sha256 from interview_text
                      union all
                      select erasure_decision, association_id, 'inspelning', id, sha256 from interview_recording
                      union all
                      select identity_erasure, association_id, 'namn', id, '' from key_informant) g
                  on g.decision = d.id and g.association_id = d.association_id
                where d.association_id = :association and d.recorded_at >= :from and d.recorded_at < :until
                order by d.recorded_at, d.id, g.what, g.id""");
    }

    private record Row(
            UUID id,
            UUID roundId,
            UUID informantId,
            int number,
            @Nullable UUID memberId,
            boolean withdrawn,
            String state,
            @Nullable Instant heldAt,
            @Nullable Integer minutes,
            String notHeldReason,
            @Nullable String confirmation) {}

    /** Where consent is taken back the member is left out too. */
    private void interviews(ArchiveYear year, ArchiveWriter out) throws IOException {
        List<Row> rows = jdbc.sql("""
                        select i.id, i.round_id, i.informant_id, k.number,
                          case when k.consent_withdrawn_at is null then k.member_id end as member_id,
                          k.consent_withdrawn_at is not null as withdrawn, i.state, i.held_at, i.minutes, i.not_held_reason,
                          i.confirmation
                        from interview i
                        join interview_round r on r.id = i.round_id and r.association_id = i.association_id
                        join key_informant k on k.id = i.informant_id and k.association_id = i.association_id
                        where i.association_id = :association and r.year = :year order by r.starts_on, r.id, k.number, i.id""")
                .param("association", year.associationId())
                .param("year", year.year())
                .query(Row.class)
                .list();
        Map<UUID, String> names = members.names(
                rows.stream().flatMap(row -> Stream.ofNullable(row.memberId())).collect(Collectors.toSet()));
        List<String> columns = List.of(
                "id",
                "omgång (id)",
                "nyckelperson (id)",
                "pseudonym",
                "medlem",
                "samtycke",
                "läge",
                "hölls",
                "minuter",
                "varför den inte hölls",
                "anteckningarna");
        try (ArchiveWriter.Table table = out.table("intervjuer", columns)) {
            for (Row row : rows) {
                table.row(Arrays.asList(
                        row.id(),
                        row.roundId(),
                        row.informantId(),
                        Informants.pseudonymOf(row.number()),
                        row.memberId() == null ? "" : names.getOrDefault(row.memberId(), ""),
                        row.withdrawn() ? "tillbakataget" : "gäller",
                        row.state(),
                        row.heldAt(),
                        row.minutes(),
                        row.notHeldReason(),
                        row.confirmation()));
            }
        }
    }
}
