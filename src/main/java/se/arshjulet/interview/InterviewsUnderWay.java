package se.arshjulet.interview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.annualwheel.OpenMatters;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.YearSpan;

/** The interview rounds that somebody who closes a year has to know of. */
@Component
class InterviewsUnderWay implements OpenMatters {

    private final JdbcClient jdbc;
    private final Clock clock;

    InterviewsUnderWay(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenMatter> of(YearSpan year) {
        return jdbc.sql("""
                        select r.id, r.name, r.state,
                          count(i.id) filter (where i.state in ('INVITED', 'BOOKED')) as asked,
                          count(i.id) filter (where i.state = 'HELD') as held
                        from interview_round r left join interview i on i.round_id = r.id and i.association_id = r.association_id
                        where r.association_id = ? and r.state <> 'CLOSED' and r.year >= ? and r.year < ?
                        group by r.id, r.name, r.state order by r.name, r.id""")
                .params(TenantContext.require(), yearOf(year.from()), yearOf(year.until()))
                .query((row, number) -> new OpenMatter(
                        OpenMatters.Kind.INTERVIEW_ROUND,
                        String.valueOf(row.getString("name")),
                        standing(row.getInt("asked"), row.getInt("held")),
                        "Avsluta omgången, eller låt den gå vidare.",
                        "Ingenting: intervjuerna fortsätter som de är bokade.",
                        "/intervjuer/omgang/" + row.getString("id")))
                .list();
    }

    /** Whoever merges associations asks for all years at once. */
    private int yearOf(Instant moment) {
        return moment.atZone(clock.getZone()).getYear();
    }

    private static String standing(int asked, int held) {
        return "%d inbjudna eller bokade, %d hållna som inte är klara".formatted(asked, held);
    }
}
