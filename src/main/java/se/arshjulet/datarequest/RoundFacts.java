package se.arshjulet.datarequest;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.PeriodFacts;
import se.arshjulet.base.TenantContext;

/** What was asked of the members, who answered and who was late: for reports. */
@Component
class RoundFacts implements PeriodFacts {

    private final JdbcClient jdbc;
    private final DateWords dates;

    RoundFacts(JdbcClient jdbc, DateWords dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    @Override
    public String source() {
        return "datarequest";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> past(Span span) {
        List<Fact> facts = new ArrayList<>();
        for (Round round : rounds(span)) {
            String title = "”%s”".formatted(round.title());
            if (round.opened()) {
                say(
                        facts,
                        "opened",
                        round,
                        "Datauppdraget %s skickades till %s, med svar senast %s."
                                .formatted(title, members(round.asked()), dates.dayAndYear(round.dueOn())));
            }
            if (!round.answered().isEmpty()) {
                say(
                        facts,
                        "answered",
                        round,
                        "%d av %d medlemmar svarade på %s: %s."
                                .formatted(round.answered().size(), round.asked(), title, list(round.answered())));
            }
            if (round.approved() > 0) {
                say(facts, "approved", round, "%s på %s godkändes.".formatted(round.approved() + " svar", title));
            }
            if (!round.late().isEmpty()) {
                say(
                        facts,
                        "late",
                        round,
                        "Svar på %s saknades när tiden var ute från %s: %s."
                                .formatted(title, members(round.late().size()), list(round.late())));
            }
        }
        return facts;
    }

    private static void say(List<Fact> facts, String what, Round round, String sentence) {
        facts.add(new Fact(
                what + ":" + round.id(),
                Whose.PARTIES,
                sentence,
                "/datauppdrag/" + round.id(),
                false,
                what.equals("answered")));
    }

    private static String members(int count) {
        return count == 1 ? "en medlem" : count + " medlemmar";
    }

    /** "a, b och c" */
    private static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " och " + names.get(last);
    }

    private record Round(
            UUID id,
            String title,
            LocalDate dueOn,
            boolean opened,
            int asked,
            List<String> answered,
            int approved,
            List<String> late) {}

    /** Those that something happened to. Who is late is late at the end of the span: her last day was in it. */
    private List<Round> rounds(Span span) {
        return jdbc.sql("""
                        select r.id, r.title, r.due_on, r.started_at >= :from as opened,
                          count(distinct a.member_name) as asked,
                          coalesce(array_agg(distinct a.member_name order by a.member_name)
                            filter (where a.submitted_at >= :from and a.submitted_at < :until), '{}') as answered,
                          count(distinct a.member_name) filter (where a.approved_at >= :from and a.approved_at < :until) as approved,
                          coalesce(array_agg(distinct a.member_name order by a.member_name)
                            filter (where a.due_on between :first and :last
                              and (a.submitted_at is null or a.submitted_at >= :until)), '{}') as late
                        from request_round r
                        join assignment a on a.round_id = r.id and a.association_id = r.association_id
                          and a.state not in ('PLANNED', 'WITHDRAWN')
                        where r.association_id = :association and r.state in ('STARTING', 'RUNNING', 'CLOSED')
                          and r.started_at < :until
                        group by r.id, r.title, r.due_on, r.started_at
                        order by r.started_at, r.id""")
                .param("association", TenantContext.require())
                .param("from", Timestamp.from(span.from()))
                .param("until", Timestamp.from(span.until()))
                .param("first", Date.valueOf(span.first()))
                .param("last", Date.valueOf(span.last()))
                .query((row, number) -> new Round(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("opened"),
                        row.getInt("asked"),
                        names(row.getArray("answered").getArray()),
                        row.getInt("approved"),
                        names(row.getArray("late").getArray())))
                .list();
    }

    private static List<String> names(Object array) {
        return Arrays.asList((String[]) array);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> coming(Span span) {
        return unfinished(span, "Medlemmarna svarar på ”%s” senast %s.");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> late(Span span) {
        return unfinished(span, "Försenat: svaren på ”%s” skulle ha kommit senast %s, och alla är inte klara.");
    }

    /** @param words with its title and its last day */
    private List<Fact> unfinished(Span span, String words) {
        return jdbc.sql("""
                        select id, title, due_on from request_round
                        where association_id = :association and state in ('STARTING', 'RUNNING')
                          and due_on between :first and :last
                        order by due_on, id""")
                .param("association", TenantContext.require())
                .param("first", Date.valueOf(span.first()))
                .param("last", Date.valueOf(span.last()))
                .query((row, number) -> new Fact(
                        "due:" + row.getString("id"),
                        Whose.PARTIES,
                        words.formatted(
                                row.getString("title"), dates.dayAndYear(row.getObject("due_on", LocalDate.class))),
                        "/datauppdrag/" + row.getString("id"),
                        false,
                        false))
                .list();
    }
}
