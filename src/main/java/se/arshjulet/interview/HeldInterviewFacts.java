package se.arshjulet.interview;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.PeriodFacts;
import se.arshjulet.base.TenantContext;

/** How many interviews were held: for reports. Who was interviewed, and at which member, is not told. */
@Component
class HeldInterviewFacts implements PeriodFacts {

    private final JdbcClient jdbc;

    HeldInterviewFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String source() {
        return "interview";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> past(Span span) {
        return counted(span, """
                        select r.id, r.name, count(*) as number from interview i
                        join interview_round r on r.id = i.round_id and r.association_id = i.association_id
                        where i.association_id = :association and i.state in ('HELD', 'CONFIRMED')
                          and i.held_at >= :from and i.held_at < :until
                        group by r.id, r.name order by r.name, r.id""", "held", "hölls", true);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> coming(Span span) {
        return counted(span, """
                        select r.id, r.name, count(*) as number from interview i
                        join interview_round r on r.id = i.round_id and r.association_id = i.association_id
                        where i.association_id = :association and i.state = 'BOOKED'
                          and i.starts_at >= :from and i.starts_at < :until
                        group by r.id, r.name order by r.name, r.id""", "booked", "är bokade", false);
    }

    private List<Fact> counted(Span span, String sql, String what, String done, boolean notable) {
        return jdbc.sql(sql)
                .param("association", TenantContext.require())
                .param("from", Timestamp.from(span.from()))
                .param("until", Timestamp.from(span.until()))
                .query((row, number) -> new Fact(
                        what + ":" + row.getString("id"),
                        Whose.ASSOCIATION,
                        sentence(row.getInt("number"), done, row.getString("name")),
                        "/intervjuer/omgang/" + row.getString("id"),
                        false,
                        notable))
                .list();
    }

    private static String sentence(int count, String done, String round) {
        return count == 1
                ? "En intervju %s i ”%s”.".formatted(done.replace("bokade", "bokad"), round)
                : "%d intervjuer %s i ”%s”.".formatted(count, done, round);
    }
}
