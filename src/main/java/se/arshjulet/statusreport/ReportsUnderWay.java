package se.arshjulet.statusreport;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.annualwheel.OpenMatters;
import se.arshjulet.base.TenantContext;
import se.arshjulet.base.YearSpan;
import se.arshjulet.statusreport.StatusReports.State;

/** The reports of a year that are not sent, for whoever closes it. */
@Component
class ReportsUnderWay implements OpenMatters {

    private final JdbcClient jdbc;

    ReportsUnderWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenMatter> of(YearSpan year) {
        return jdbc.sql("""
                        select month, state from status_report
                        where association_id = ? and month between ? and ? and state in ('WRITING', 'REVIEWING', 'READY')
                        order by month""")
                .params(
                        TenantContext.require(),
                        Date.valueOf(LocalDate.of(year.year(), 1, 1)),
                        Date.valueOf(LocalDate.of(year.year(), 12, 1)))
                .query((row, number) -> {
                    YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
                    return new OpenMatter(
                            OpenMatters.Kind.STATUS_REPORT,
                            ReportWords.title(month),
                            standing(State.valueOf(row.getString("state"))),
                            "Skicka rapporten, eller ge upp den.",
                            "Ingenting: rapporten kan skickas ändå, men kommer inte med i arkivet.",
                            "/" + ReportTitles.address(month));
                })
                .list();
    }

    private static String standing(State state) {
        return switch (state) {
            case WRITING -> "Skrivs";
            case REVIEWING -> "Granskas";
            case READY -> "Granskad, inte skickad";
            case SENT, WITHDRAWN -> throw new IllegalArgumentException("It is over");
        };
    }
}
