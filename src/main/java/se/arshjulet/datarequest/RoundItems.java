package se.arshjulet.datarequest;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** Rounds as lists show them, with how many assignments stand where: one statement. */
@Component
class RoundItems {

    /** Counted for the rounds that are shown, and no others. */
    private static final String SELECT = """
            select r.id, r.title, r.form_version_id, r.form_title, r.reference_year, r.due_on, r.reminder_days,
                r.covering_text, r.state, r.started_at, counts.*
            from request_round r cross join lateral (
                select count(*) filter (where a.state = 'PLANNED') as planned,
                    count(*) filter (where a.state = 'OPEN') as open,
                    count(*) filter (where a.state in ('OPEN', 'RETURNED') and a.due_on < ?) as late,
                    count(*) filter (where a.state = 'SUBMITTED') as submitted,
                    count(*) filter (where a.state = 'RETURNED') as returned,
                    count(*) filter (where a.state = 'APPROVED') as approved,
                    count(*) filter (where a.state = 'WITHDRAWN') as withdrawn,
                    count(*) filter (
                        where a.state in ('PLANNED', 'OPEN', 'RETURNED') and a.due_on <> r.due_on) as own_days,
                    count(ask.id) as asking
                from assignment a left join time_ask ask
                    on ask.assignment_id = a.id and ask.association_id = a.association_id and ask.state = 'OPEN'
                where a.association_id = r.association_id and a.round_id = r.id) counts
            where r.association_id = ?
            """;

    private final JdbcTemplate jdbc;

    RoundItems(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rounds.RoundItem> find(UUID roundId, LocalDate today) {
        return jdbc
                .query(SELECT + " and r.id = ?", (row, number) -> item(row), today, TenantContext.require(), roundId)
                .stream()
                .findFirst();
    }

    List<Rounds.RoundItem> list(LocalDate today, int offset, int limit) {
        return jdbc.query(
                SELECT + " order by r.created_at desc, r.id offset ? limit ?",
                (row, number) -> item(row),
                today,
                TenantContext.require(),
                offset,
                limit);
    }

    List<Rounds.RoundItem> underWay(LocalDate today) {
        return jdbc.query(
                SELECT + " and r.state in ('STARTING', 'RUNNING') order by r.created_at desc, r.id",
                (row, number) -> item(row),
                today,
                TenantContext.require());
    }

    private static Rounds.RoundItem item(ResultSet row) throws SQLException {
        return new Rounds.RoundItem(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("form_version_id", UUID.class),
                row.getString("form_title"),
                row.getInt("reference_year"),
                row.getObject("due_on", LocalDate.class),
                integers(row.getArray("reminder_days")),
                row.getString("covering_text"),
                RoundState.valueOf(row.getString("state")),
                Times.instantOrNull(row, "started_at"),
                row.getInt("planned"),
                row.getInt("open"),
                row.getInt("late"),
                row.getInt("submitted"),
                row.getInt("returned"),
                row.getInt("approved"),
                row.getInt("withdrawn"),
                row.getInt("own_days"),
                row.getInt("asking"));
    }

    private static List<Integer> integers(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }
}
