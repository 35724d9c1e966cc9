package se.arshjulet.horizon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;

/** Reads tips for other modules, and notes which report has them. */
@Service
@Transactional(readOnly = true)
class ScanTipReader implements ScanTips {

    private static final String TIPS = """
            select t.id, t.kind, t.title, t.address, t.minutes, t.why, t.layer, t.sector_id, s.name as sector, t.conclusion,
                t.added_by, t.added_on, t.chosen_at is not null and t.reported_in is null as for_report, t.reported_in
            from scan_tip t join horizon_sector s on s.id = t.sector_id and s.association_id = t.association_id
            where t.association_id = :association and t.removed_at is null
            """;

    private final JdbcClient jdbc;

    ScanTipReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ScanTip> chosenForReport() {
        return jdbc.sql(TIPS + " and t.chosen_at is not null and t.reported_in is null order by t.chosen_at, t.id")
                .param("association", TenantContext.require())
                .query(ScanTipReader::tip)
                .list();
    }

    @Override
    @Transactional
    public void reported(Collection<UUID> ids, YearMonth month) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update scan_tip set reported_in = :month
                        where association_id = :association and id in (:ids) and reported_in is null and removed_at is null
                        """)
                .param("month", month.atDay(1))
                .param("association", TenantContext.require())
                .param("ids", ids)
                .update();
    }

    @Override
    public Optional<ScanTip> find(UUID id) {
        return all(List.of(id)).stream().findFirst();
    }

    @Override
    public List<ScanTip> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(TIPS + " and t.id in (:ids) order by t.added_at, t.id")
                .param("association", TenantContext.require())
                .param("ids", ids)
                .query(ScanTipReader::tip)
                .list();
    }

    @Override
    public List<ScanTip> between(LocalDate from, LocalDate to) {
        return jdbc.sql(TIPS + " and t.added_on between :from and :to order by t.added_at, t.id")
                .param("association", TenantContext.require())
                .param("from", from)
                .param("to", to)
                .query(ScanTipReader::tip)
                .list();
    }

    static ScanTip tip(ResultSet row, int number) throws SQLException {
        String address = row.getString("address");
        LocalDate reported = row.getObject("reported_in", LocalDate.class);
        return new ScanTip(
                row.getObject("id", UUID.class),
                TipKind.valueOf(row.getString("kind")),
                row.getString("title"),
                address.isEmpty() ? null : address,
                row.getObject("minutes", Integer.class),
                row.getString("why"),
                HorizonLayer.valueOf(row.getString("layer")),
                row.getObject("sector_id", UUID.class),
                row.getString("sector"),
                row.getObject("conclusion", Integer.class),
                row.getObject("added_by", UUID.class),
                row.getObject("added_on", LocalDate.class),
                row.getBoolean("for_report"),
                reported == null ? null : YearMonth.from(reported));
    }
}
