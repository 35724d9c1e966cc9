package se.arshjulet.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.FollowUps.Line;
import se.arshjulet.conclusion.FollowUps.State;
import se.arshjulet.datarequest.RoundAnswers;
import se.arshjulet.datarequest.RoundAnswers.Tally;

/** Follow-ups as a list shows them: two statements, however many. */
@Component
class FollowUpLines {

    private static final String SELECT = """
            select f.year, f.state, f.round_id, f.decided_on, f.minute_reference,
                case f.state when 'GATHERING' then f.answers_due_on else s.due_on end as due_on
            from follow_up f
            left join follow_up_step s
              on s.follow_up_id = f.id and s.association_id = f.association_id and s.closed_at is null
            where f.association_id = ? and f.state <> 'WITHDRAWN'
            order by f.year desc
            """;

    private final JdbcTemplate jdbc;
    private final RoundAnswers answers;

    FollowUpLines(JdbcTemplate jdbc, RoundAnswers answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    private record Row(
            int year,
            State state,
            @Nullable UUID roundId,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate decidedOn,
            @Nullable String minuteReference) {}

    /** Newest first, but for those withdrawn. */
    List<Line> all() {
        List<Row> rows = jdbc.query(
                SELECT,
                (row, number) -> new Row(
                        row.getInt("year"),
                        State.valueOf(row.getString("state")),
                        row.getObject("round_id", UUID.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("minute_reference")),
                TenantContext.require());
        Map<UUID, Tally> tallies = answers.tally(
                rows.stream().map(Row::roundId).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> line(row, tallies.getOrDefault(row.roundId(), new Tally(0, 0))))
                .toList();
    }

    private static Line line(Row row, Tally tally) {
        return new Line(
                row.year(),
                row.state(),
                row.dueOn(),
                tally.answered(),
                tally.asked(),
                row.decidedOn(),
                row.minuteReference());
    }

    Set<Integer> years() {
        return all().stream().map(Line::year).collect(Collectors.toSet());
    }
}
