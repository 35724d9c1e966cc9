package se.arshjulet.statusreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** What editions are called and where they are read, for those who list what is about them. */
@Component
public class ReportTitles {

    private final JdbcClient jdbc;

    ReportTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param address from the root of the site */
    public record Title(String title, String address) {}

    /** Unknown ids are left out. */
    public Map<UUID, Title> of(Collection<UUID> reportIds) {
        return jdbc
                .sql(
                        "select id, month, edition from status_report where association_id = :association and id in (:ids)")
                .param("association", TenantContext.require())
                .param("ids", reportIds)
                .query((row, number) -> {
                    YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
                    int edition = row.getInt("edition");
                    String title = ReportWords.title(month) + (edition == 1 ? "" : ", utgåva " + edition);
                    return Map.entry(row.getObject("id", UUID.class), new Title(title, "/" + address(month)));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Below the base address: "statusrapporter/2021-12". */
    static String address(YearMonth month) {
        return "statusrapporter/" + month;
    }
}
