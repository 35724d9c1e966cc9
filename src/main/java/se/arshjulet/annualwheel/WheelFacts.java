package se.arshjulet.annualwheel;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.PeriodFacts;
import se.arshjulet.base.TenantContext;

/** What was done of the year's plan, and what comes: for reports. What an activity started is told by whoever it belongs to. */
@Component
class WheelFacts implements PeriodFacts {

    /** A meeting's own words, if they are a line. */
    private static final int LINE = 200;

    private static final String PLANNED = """
            select o.id, a.title, a.kind, o.due_on, '' as note, w.year
            from wheel_occurrence o
            join wheel_activity a on a.id = o.activity_id and a.association_id = o.association_id
            join annual_wheel w on w.id = a.wheel_id and w.association_id = a.association_id
            where o.association_id = :association and o.state = 'PLANNED'
              and a.removed_at is null and a.starts ->> 'kind' <> 'STATUS_REPORT'
              and o.due_on between :first and :last
            order by o.due_on, a.title, o.id""";

    private final JdbcClient jdbc;
    private final DateWords dates;

    WheelFacts(JdbcClient jdbc, DateWords dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    @Override
    public String source() {
        return "annualwheel";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> past(Span span) {
        return found(span, """
                        select o.id, a.title, a.kind, o.due_on, o.note, w.year
                        from wheel_occurrence o
                        join wheel_activity a on a.id = o.activity_id and a.association_id = o.association_id
                        join annual_wheel w on w.id = a.wheel_id and w.association_id = a.association_id
                        where o.association_id = :association and o.state = 'DONE' and o.subject_id is null
                          and a.removed_at is null and a.kind <> 'REPORT' and o.due_on between :first and :last
                        order by o.due_on, a.title, o.id""", "done:", this::done);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> coming(Span span) {
        return found(span, PLANNED, "planned:", this::planned);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> late(Span span) {
        return found(span, PLANNED, "planned:", this::overdue);
    }

    private List<Fact> found(Span span, String sql, String key, Words words) {
        return jdbc.sql(sql)
                .param("association", TenantContext.require())
                .param("first", Date.valueOf(span.first()))
                .param("last", Date.valueOf(span.last()))
                .query((row, number) -> new Fact(
                        key + row.getString("id"),
                        Whose.ASSOCIATION,
                        words.of(new Time(
                                row.getString("title"),
                                ActivityKind.valueOf(row.getString("kind")) == ActivityKind.MEETING,
                                dates.dayAndYear(row.getObject("due_on", LocalDate.class)),
                                row.getString("note").strip())),
                        "/arshjul/" + row.getInt("year"),
                        true,
                        false))
                .list();
    }

    private String done(Time time) {
        boolean told = !time.note().isEmpty()
                && time.note().length() <= LINE
                && !time.note().contains("\n");
        return "%s%s.%s"
                .formatted(time.title(), time.meeting() ? " " + time.day() : ", klart", told ? " " + time.note() : "");
    }

    private String planned(Time time) {
        return time.meeting()
                ? "%s %s.".formatted(time.title(), time.day())
                : "%s, senast %s.".formatted(time.title(), time.day());
    }

    private String overdue(Time time) {
        return time.meeting()
                ? "%s var planerat till %s och är inte avslutat.".formatted(time.title(), time.day())
                : "Försenat: %s, skulle ha varit klart %s.".formatted(time.title(), time.day());
    }

    /** @param day in words
     * @param note what came out of it; empty unless it is over */
    private record Time(String title, boolean meeting, String day, String note) {}

    private interface Words {
        String of(Time time);
    }
}
