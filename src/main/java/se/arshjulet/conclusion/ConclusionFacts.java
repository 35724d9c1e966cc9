package se.arshjulet.conclusion;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.PeriodFacts;
import se.arshjulet.base.TenantContext;
import se.arshjulet.opendata.SwedishText;

/** What came of the konklusioner, and which åtgärder are planned: for reports. */
@Component
class ConclusionFacts implements PeriodFacts {

    private final JdbcClient jdbc;
    private final DateWords dates;

    ConclusionFacts(JdbcClient jdbc, DateWords dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    @Override
    public String source() {
        return "conclusion";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> past(Span span) {
        List<Fact> facts = new ArrayList<>();
        // One that has not been sent is its coordinator's own.
        facts.addAll(found(
                span,
                """
                select id, wording from conclusion_draft
                where association_id = :association and begun_at >= :from and begun_at < :until
                  and review_due_on is not null and state <> 'WITHDRAWN'
                order by begun_at, id""",
                row -> fact(
                        "proposed:" + row.getString("id"),
                        "Ett förslag till konklusion lämnades till Beredningsgruppen: ”%s”."
                                .formatted(row.getString("wording")),
                        "/konklusioner/forslag/" + row.getString("id"),
                        false)));
        facts.addAll(found(
                span,
                """
                select id, wording, number, decided_on from conclusion_draft
                where association_id = :association and state = 'ADOPTED' and decided_on between :first and :last
                order by decided_on, number""",
                row -> fact(
                        "adopted:" + row.getString("id"),
                        "Styrelsen antog konklusion %d %s: ”%s”."
                                .formatted(row.getInt("number"), day(row, "decided_on"), row.getString("wording")),
                        "/konklusioner/" + row.getInt("number"),
                        true)));
        facts.addAll(found(
                span,
                """
                select id, year, answers_due_on from follow_up
                where association_id = :association and state <> 'WITHDRAWN' and started_at >= :from and started_at < :until
                order by year""",
                row -> fact(
                        "followUp:" + row.getString("id"),
                        "Uppföljningen av konklusionerna %d började: medlemmarna svarar senast %s."
                                .formatted(row.getInt("year"), day(row, "answers_due_on")),
                        "/konklusioner/uppfoljning/" + row.getInt("year"),
                        false)));
        facts.addAll(found(
                span,
                """
                select f.id, f.year, f.decided_on, count(i.id) as items,
                  count(*) filter (where i.decided_status = 'BETTER') as better,
                  count(*) filter (where i.decided_status = 'WORSE') as worse
                from follow_up f join follow_up_item i on i.follow_up_id = f.id and i.association_id = f.association_id
                where f.association_id = :association and f.state = 'DECIDED' and f.decided_on between :first and :last
                group by f.id, f.year, f.decided_on order by f.decided_on""",
                row -> fact(
                        "decided:" + row.getString("id"),
                        "Styrelsen fastställde uppföljningen av konklusionerna %d %s: %s, varav %d bättre och %d sämre."
                                .formatted(
                                        row.getInt("year"),
                                        day(row, "decided_on"),
                                        SwedishText.count(row.getInt("items"), "konklusion", "konklusioner"),
                                        row.getInt("better"),
                                        row.getInt("worse")),
                        "/konklusioner/uppfoljning/" + row.getInt("year"),
                        true)));
        return facts;
    }

    private String day(ResultSet row, String column) throws SQLException {
        return dates.dayAndYear(row.getObject(column, LocalDate.class));
    }

    private static Fact fact(String key, String sentence, String address, boolean notable) {
        return new Fact(key, Whose.ASSOCIATION, sentence, address, true, notable);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> coming(Span span) {
        return actions(span, "Åtgärd: %s, senast %s%s.");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> late(Span span) {
        return actions(span, "Försenad åtgärd: %s, skulle ha varit klar %s%s.");
    }

    /** @param words with its title, its day and what it answers to */
    private List<Fact> actions(Span span, String words) {
        return found(
                span,
                """
                select a.id, a.title, a.due_on,
                  array(select c.number from planned_action_conclusion pc
                        join conclusion c on c.id = pc.conclusion_id and c.association_id = pc.association_id
                        where pc.action_id = a.id and pc.association_id = a.association_id order by c.number) as numbers
                from planned_action a
                where a.association_id = :association and a.removed_at is null and a.state in ('PLANNED', 'UNDER_WAY')
                  and a.due_on between :first and :last
                order by a.due_on, a.title, a.id""",
                row -> fact(
                        "action:" + row.getString("id"),
                        words.formatted(row.getString("title"), day(row, "due_on"), answersTo(row)),
                        "/konklusioner",
                        false));
    }

    /** "svarar upp mot konklusion 1 och 7", as verksamhetsplaner have it. */
    private static String answersTo(ResultSet row) throws SQLException {
        List<String> numbers = Arrays.stream((Integer[]) row.getArray("numbers").getArray())
                .map(String::valueOf)
                .toList();
        return numbers.isEmpty() ? "" : ", svarar upp mot konklusion " + SwedishText.list(numbers);
    }

    private List<Fact> found(Span span, String sql, Told told) {
        return jdbc.sql(sql)
                .param("association", TenantContext.require())
                .param("from", Timestamp.from(span.from()))
                .param("until", Timestamp.from(span.until()))
                .param("first", Date.valueOf(span.first()))
                .param("last", Date.valueOf(span.last()))
                .query((row, number) -> told.of(row))
                .list();
    }

    private interface Told {
        Fact of(ResultSet row) throws SQLException;
    }
}
