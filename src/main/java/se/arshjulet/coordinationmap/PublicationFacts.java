package se.arshjulet.coordinationmap;

import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.PeriodFacts;
import se.arshjulet.base.TenantContext;

/** Which modules of the map were published: for reports. What a publication holds is not told, and so nothing that it hides. */
@Component
class PublicationFacts implements PeriodFacts {

    private final JdbcClient jdbc;
    private final DateWords dates;

    PublicationFacts(JdbcClient jdbc, DateWords dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    @Override
    public String source() {
        return "coordinationmap";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> past(Span span) {
        return jdbc.sql("""
                        select module, count(*) as times, max(published_at) as last, min(number) = 1 as first
                        from publication
                        where association_id = :association and published_at >= :from and published_at < :until
                        group by module order by max(published_at), module""")
                .param("association", TenantContext.require())
                .param("from", Timestamp.from(span.from()))
                .param("until", Timestamp.from(span.until()))
                .query((row, number) -> {
                    MapModule module = MapModule.valueOf(row.getString("module"));
                    String day = dates.dayAndYear(
                            dates.dayOf(row.getTimestamp("last").toInstant()));
                    int times = row.getInt("times");
                    String sentence = "Samordningskartans modul %s publicerades %s%s."
                            .formatted(
                                    module.title().toLowerCase(Locale.ROOT),
                                    row.getBoolean("first") ? "för första gången, " : "",
                                    times == 1 ? day : "%d gånger, senast %s".formatted(times, day));
                    return new Fact(
                            "published:" + module.name(),
                            Whose.ASSOCIATION,
                            sentence,
                            "/kartan/" + module.path(),
                            true,
                            true);
                })
                .list();
    }
}
