package se.arshjulet.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.annualwheel.OpenMatters;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.YearSpan;

/** The reviews that somebody who closes a year has to know of. */
@Component
class ReviewsUnderWay implements OpenMatters {

    private final JdbcClient jdbc;

    ReviewsUnderWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenMatter> of(YearSpan year) {
        return jdbc.sql("""
                        select id, title, submitter_name, step_name, audience from review
                        where association_id = ? and state = 'OPEN' and opened_at >= ? and opened_at < ?
                        order by opened_at, id""")
                .params(
                        TenantContext.require(),
                        java.sql.Timestamp.from(year.from()),
                        java.sql.Timestamp.from(year.until()))
                .query((row, number) -> new OpenMatter(
                        OpenMatters.Kind.REVIEW,
                        row.getString("title"),
                        "%s, från %s".formatted(row.getString("step_name"), row.getString("submitter_name")),
                        row.getString("audience").equals("PREPARATORY_GROUP")
                                ? "Påminn gruppen, eller skriv in vad den beslutade."
                                : "Godkänn eller återsänd.",
                        "Är det ett svar i en omgång godkänns det inte. Annars fortsätter granskningen.",
                        "/granskning/" + row.getString("id")))
                .list();
    }
}
