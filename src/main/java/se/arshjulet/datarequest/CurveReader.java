package se.arshjulet.datarequest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;

/** How much had come by which day, for a year and the one before: one statement, at most some hundred rows. */
@Component
class CurveReader {

    /** With fewer than so many of those who had come to the last day the line would rise by whom it leaves out. */
    private static final double STILL_COMPARABLE = 0.9;

    private static final String COUNTS = """
            select r.reference_year,
                least(greatest(coalesce(sent.late, ?), ?), ?) as sent_on,
                least(?::date - coalesce(a.due_when_sent, a.due_on), ?) as reached,
                count(*) as requests
            from assignment a
            join request_round r on r.id = a.round_id and r.association_id = a.association_id
            cross join lateral (select (a.first_sent_at at time zone ?)::date - a.due_when_sent as late) sent
            where a.association_id = ? and r.reference_year in (?, ?)
            """ + TimelinessReader.ASKED + " group by 1, 2, 3";

    /** Requests of a year that were sent in the same day and have come to the same day, told from the last one.
     * @param sentOn  after the end for what has not been sent in, or later than the curve goes */
    private record Count(int year, int sentOn, int reached, int requests) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;

    CurveReader(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** This year's and the former's. */
    List<Curve> curves(int year) {
        int never = Curve.LAST + 1;
        List<Count> counts = jdbc.query(
                COUNTS,
                (row, number) -> new Count(
                        row.getInt("reference_year"),
                        row.getInt("sent_on"),
                        row.getInt("reached"),
                        row.getInt("requests")),
                never,
                Curve.FIRST,
                never,
                LocalDate.now(clock),
                Curve.LAST,
                clock.getZone().getId(),
                TenantContext.require(),
                year,
                year - 1);
        return List.of(curve(year, counts), curve(year - 1, counts));
    }

    private static Curve curve(int year, List<Count> counts) {
        List<Count> itsOwn =
                counts.stream().filter(count -> count.year() == year).toList();
        List<Curve.Point> points = new ArrayList<>();
        int atTheLast = 0;
        for (int day = Curve.FIRST; day <= Curve.LAST; day++) {
            int asked = 0;
            int answered = 0;
            for (Count count : itsOwn) {
                if (count.reached() >= day) {
                    asked += count.requests();
                    answered += count.sentOn() <= day ? count.requests() : 0;
                }
            }
            atTheLast = day == 0 ? asked : atTheLast;
            if (asked > 0 && (day <= 0 || asked >= atTheLast * STILL_COMPARABLE)) {
                points.add(new Curve.Point(day, answered, asked));
            }
        }
        return new Curve(year, points);
    }
}
