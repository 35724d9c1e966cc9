package se.arshjulet.conclusion;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.annualwheel.OpenMatters;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.YearSpan;

/** The follow-ups that somebody who closes a year has to know of. */
@Component
class FollowUpsUnderWay implements OpenMatters {

    private final JdbcClient jdbc;

    FollowUpsUnderWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenMatter> of(YearSpan year) {
        return jdbc.sql("""
                        select year, state from follow_up
                        where association_id = ? and started_at >= ? and started_at < ?
                          and state not in ('DECIDED', 'WITHDRAWN')
                        order by year""")
                .params(
                        TenantContext.require(),
                        java.sql.Timestamp.from(year.from()),
                        java.sql.Timestamp.from(year.until()))
                .query((row, number) -> matter(row.getInt("year"), FollowUps.State.valueOf(row.getString("state"))))
                .list();
    }

    private static OpenMatter matter(int year, FollowUps.State state) {
        return new OpenMatter(
                OpenMatters.Kind.FOLLOW_UP,
                "Uppföljningen av konklusionerna " + year,
                standing(state),
                "För den till styrelsens ställningstagande, eller återkalla den.",
                "Frågorna till medlemmarna avslutas. Uppföljningen i övrigt fortsätter.",
                "/konklusioner/uppfoljning/" + year);
    }

    private static String standing(FollowUps.State state) {
        return switch (state) {
            case GATHERING -> "Medlemmarna svarar";
            case PROPOSING -> "Väntar på samordnarens förslag";
            case COMMENTING -> "Ligger hos Beredningsgruppen";
            case DECIDING -> "Väntar på styrelsen";
            case DECIDED, WITHDRAWN -> throw new IllegalArgumentException("It is over");
        };
    }
}
