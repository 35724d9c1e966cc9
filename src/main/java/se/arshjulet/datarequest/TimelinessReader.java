package se.arshjulet.datarequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.Timeliness.Cell;
import se.arshjulet.datarequest.Timeliness.MemberLine;
import se.arshjulet.datarequest.Timeliness.Members;
import se.arshjulet.datarequest.Timeliness.Module;
import se.arshjulet.datarequest.Timeliness.RoundLine;

/** How members answer, with two statements however many they are: who they are in order, and how those shown stand. */
@Component
class TimelinessReader {

    /** What was asked: neither planned, nor withdrawn before it was answered. */
    static final String ASKED =
            " and (a.first_sent_at is not null or a.state in ('OPEN', 'RETURNED', 'SUBMITTED', 'APPROVED'))";

    /** So many years, with the one looked at, make a habit. */
    private static final int YEARS = 5;

    private static final String REQUESTS = """
            from assignment a
            join request_round r on r.id = a.round_id and r.association_id = a.association_id
            cross join lateral (select case when a.first_sent_at is null then ?::date - a.due_on
                else (a.first_sent_at at time zone ?)::date - a.due_when_sent end as days) late
            where a.association_id = ?
            """ + ASKED;

    private static final String BY_HABIT = """
            with habit as (
              select a.membership_id, max(a.member_name) as name,
                count(*) filter (where a.first_sent_at is not null or late.days > 0) as judged,
                count(*) filter (where late.days > 0) as late,
                coalesce(avg(late.days) filter (where late.days > 0), 0) as mean
            """ + REQUESTS + """
               and r.reference_year between ? and ?
              group by a.membership_id
              having bool_or(r.reference_year >= ?)
            )
            select *, count(*) over () as members from habit
            order by case when judged >= ? and late * 2 >= judged then late::numeric / judged end desc nulls last,
              case when judged >= ? and late * 2 >= judged then mean end desc nulls last, name, membership_id
            offset ? limit ?
            """;

    private static final String COUNTS = """
                count(*) filter (where a.first_sent_at is not null and late.days <= 0) as in_time,
                count(*) filter (where a.first_sent_at is not null and late.days > 0) as late,
                count(*) filter (where a.first_sent_at is null and late.days > 0) as overdue,
                count(*) filter (where a.first_sent_at is null and late.days <= 0) as waiting,
                max(late.days) filter (where a.first_sent_at is not null) as days_late,
                max(late.days) filter (where a.first_sent_at is null) as days_overdue,
                sum(a.done_count) as done, sum(a.total_count) as total
            """;

    private static final String STANDINGS = """
            select a.membership_id, r.form_key, r.reference_year,
            """ + COUNTS + REQUESTS + """
             and r.reference_year in (?, ?) and a.membership_id = any (?)
            group by a.membership_id, r.form_key, r.reference_year
            """;

    private static final String BY_ROUND = """
            select r.id, r.title, r.form_title, r.due_on,
            """ + COUNTS + REQUESTS + """
             and r.reference_year = ?
            group by r.id, r.title, r.form_title, r.due_on
            order by r.due_on desc, r.title, r.id
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    TimelinessReader(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Integer> years() {
        return jdbc.queryForList("""
                select distinct reference_year from request_round
                where association_id = ? and started_at is not null order by reference_year desc
                """, Integer.class, TenantContext.require());
    }

    List<Module> modules(int year) {
        return jdbc.query(
                """
                select form_key, form_title from (
                  select distinct on (form_key) form_key, form_title from request_round
                  where association_id = ? and started_at is not null and reference_year in (?, ?)
                  order by form_key, created_at desc
                ) latest order by form_title, form_key
                """,
                (row, number) -> new Module(row.getString("form_key"), row.getString("form_title")),
                TenantContext.require(),
                year,
                year - 1);
    }

    List<RoundLine> rounds(int year) {
        return jdbc.query(
                BY_ROUND,
                (row, number) -> new RoundLine(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("form_title"),
                        row.getObject("due_on", LocalDate.class),
                        standing(row)),
                LocalDate.now(clock),
                clock.getZone().getId(),
                TenantContext.require(),
                year);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        int overdue = row.getInt("overdue");
        return new Standing(
                row.getInt("in_time"),
                row.getInt("late"),
                overdue,
                row.getInt("waiting"),
                Math.max(0, row.getInt(overdue > 0 ? "days_overdue" : "days_late")),
                row.getInt("done"),
                row.getInt("total"));
    }

    Members members(int year, int offset, int limit) {
        int[] total = {0};
        List<MemberLine> lines = jdbc.query(
                BY_HABIT,
                (row, number) -> {
                    total[0] = row.getInt("members");
                    return new MemberLine(
                            row.getObject("membership_id", UUID.class),
                            row.getString("name"),
                            new Punctuality(row.getInt("judged"), row.getInt("late"), Math.round(row.getFloat("mean"))),
                            new HashMap<>());
                },
                LocalDate.now(clock),
                clock.getZone().getId(),
                TenantContext.require(),
                year - YEARS + 1,
                year,
                year - 1,
                Punctuality.FEWEST,
                Punctuality.FEWEST,
                offset,
                limit);
        Map<UUID, MemberLine> byMember = new HashMap<>();
        lines.forEach(line -> byMember.put(line.memberId(), line));
        addStandings(year, byMember);
        return new Members(lines, total[0]);
    }

    private void addStandings(int year, Map<UUID, MemberLine> lines) {
        Collection<UUID> members = lines.keySet();
        jdbc.query(
                STANDINGS,
                row -> {
                    Standing standing = standing(row);
                    MemberLine line = lines.get(row.getObject("membership_id", UUID.class));
                    if (line != null) {
                        line.standings()
                                .put(new Cell(row.getString("form_key"), row.getInt("reference_year")), standing);
                    }
                },
                LocalDate.now(clock),
                clock.getZone().getId(),
                TenantContext.require(),
                year,
                year - 1,
                members.toArray(UUID[]::new));
    }
}
