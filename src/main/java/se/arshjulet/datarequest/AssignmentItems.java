package se.arshjulet.datarequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.arshjulet.account.People;
import se.arshjulet.account.Person;
import se.arshjulet.base.TenantContext;
import se.arshjulet.task.Absence;
import se.arshjulet.task.Covers;

/** Assignments as lists show them: three statements however long the list, one for the rows, one for the people's names and one for who is away. */
@Component
class AssignmentItems {

    private static final String ASKING = """
             left join time_ask ask
                on ask.assignment_id = a.id and ask.association_id = a.association_id and ask.state = 'OPEN'
            """;

    private static final String SELECT = """
            select a.id, a.round_id, r.title, a.membership_id, a.member_name, a.representative_id, a.state, a.due_on, r.started_at,
                a.opened_at, a.last_saved_at, a.submitted_at, a.returned_at, a.approved_at, a.prepared_at, a.reminded_at,
                a.done_count, a.total_count, a.reopened_at = a.returned_at as reopened, r.reviewed, ask.id as ask_id, ask.asked_for, ask.reason as ask_reason, ask.asked_at
            from assignment a join request_round r on r.id = a.round_id and r.association_id = a.association_id
            """ + ASKING + " where a.association_id = ? ";

    private final Covers covers;
    private final JdbcTemplate jdbc;
    private final People people;

    AssignmentItems(Covers covers, JdbcTemplate jdbc, People people) {
        this.covers = covers;
        this.jdbc = jdbc;
        this.people = people;
    }

    List<Rounds.AssignmentItem> ofRound(
            UUID roundId, AssignmentFilter filter, AssignmentOrder order, LocalDate today, int offset, int limit) {
        List<Object> arguments = new ArrayList<>();
        String where = matching(roundId, filter, today, arguments);
        arguments.add(offset);
        arguments.add(limit);
        return items(where + " order by " + sorting(order) + " offset ? limit ?", arguments.toArray());
    }

    int count(UUID roundId, AssignmentFilter filter, LocalDate today) {
        List<Object> arguments = new ArrayList<>();
        String where = matching(roundId, filter, today, arguments);
        arguments.add(0, TenantContext.require());
        Integer count = jdbc.queryForObject(
                "select count(*) from assignment a" + ASKING + "where a.association_id = ?" + where,
                Integer.class,
                arguments.toArray());
        return count == null ? 0 : count;
    }

    private static String matching(UUID roundId, AssignmentFilter filter, LocalDate today, List<Object> arguments) {
        arguments.add(roundId);
        String where = " and a.round_id = ?";
        if (!filter.text().isBlank()) {
            arguments.add(filter.text().strip());
            where += " and position(lower(?) in lower(a.member_name)) > 0";
        }
        if (filter.show() == AssignmentFilter.Show.LATE) {
            arguments.add(today);
        }
        return where
                + switch (filter.show()) {
                    case ALL -> "";
                    case OPEN -> " and a.state in ('OPEN', 'RETURNED')";
                    case ASKS -> " and ask.id is not null";
                    case LATE -> " and a.state in ('OPEN', 'RETURNED') and a.due_on < ?";
                    case SUBMITTED -> " and a.state = 'SUBMITTED'";
                    case RETURNED -> " and a.state = 'RETURNED'";
                    case APPROVED -> " and a.state = 'APPROVED'";
                    case WITHDRAWN -> " and a.state = 'WITHDRAWN'";
                };
    }

    private static String sorting(AssignmentOrder order) {
        String by =
                switch (order.by()) {
                    case MEMBER -> "a.member_name";
                    case STATE ->
                        "array_position(array['RETURNED', 'OPEN', 'SUBMITTED', 'PLANNED', 'APPROVED',"
                                + " 'WITHDRAWN'], a.state)";
                    case DUE -> "a.due_on";
                    case OPENED -> "a.opened_at";
                    case SAVED -> "a.last_saved_at";
                    case SUBMITTED -> "a.submitted_at";
                    case RETURNED -> "a.returned_at";
                    case APPROVED -> "a.approved_at";
                };
        return by + (order.descending() ? " desc" : "") + " nulls last, a.member_name, a.representative_id, a.id";
    }

    /** Who asks for more time first, since somebody waits for an answer; then late, the latest before the less late; then returned and silent, or never opened; then waiting for the coordinator.
     * @param resting of what is sent in, what others have time to look at still */
    List<Rounds.AssignmentItem> stuck(
            LocalDate today, Instant silentSince, Instant unseenSince, Set<UUID> resting, int limit) {
        return items(
                """
                 and a.state in ('OPEN', 'RETURNED', 'SUBMITTED')
                 and (ask.id is not null or a.state in ('OPEN', 'RETURNED') and a.due_on < ?
                   or a.state = 'RETURNED' and a.returned_at < ?
                        and (a.last_saved_at is null or a.last_saved_at < a.returned_at)
                   or a.state = 'OPEN' and a.opened_at is null and a.prepared_at is null and r.started_at < ?
                   or a.state = 'SUBMITTED' and a.id <> all(?::uuid[]))
                order by case when ask.id is not null then 0 when a.state = 'SUBMITTED' then 3 when a.due_on < ? then 1 else 2 end,
                    case when a.state = 'SUBMITTED' then null else a.due_on end,
                    a.submitted_at, a.member_name, a.id
                limit ?
                """, today, Times.at(silentSince), Times.at(unseenSince), resting.toArray(UUID[]::new), today, limit);
    }

    List<Rounds.AssignmentItem> late(LocalDate today) {
        return items(
                " and a.state in ('OPEN', 'RETURNED') and a.due_on < ? order by a.due_on, a.member_name, a.id", today);
    }

    /** Everybody who waits to hear whether she gets more time, who has waited longest first. */
    List<Rounds.AssignmentItem> asking() {
        return items(" and ask.id is not null order by ask.asked_at, a.id");
    }

    List<Rounds.AssignmentItem> underWay() {
        return items(
                " and r.state in ('STARTING', 'RUNNING') order by r.started_at, r.id, a.member_name, a.representative_id, a.id");
    }

    private List<Rounds.AssignmentItem> items(String where, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(TenantContext.require()));
        all.addAll(List.of(arguments));
        List<Rounds.AssignmentItem> nameless = jdbc.query(SELECT + where, (row, number) -> item(row), all.toArray());
        return named(nameless);
    }

    private List<Rounds.AssignmentItem> named(Collection<Rounds.AssignmentItem> nameless) {
        Set<UUID> ids = new HashSet<>();
        nameless.forEach(item -> ids.add(item.representativeId()));
        Map<UUID, Person> persons = ids.isEmpty() ? new HashMap<>() : people.persons(ids);
        Map<UUID, Absence> away = covers.of(ids);
        return nameless.stream()
                .map(item -> withName(item, persons.get(item.representativeId()), away.get(item.representativeId())))
                .toList();
    }

    private static Rounds.AssignmentItem withName(
            Rounds.AssignmentItem item, @Nullable Person person, @Nullable Absence absence) {
        return new Rounds.AssignmentItem(
                item.id(),
                item.roundId(),
                item.roundTitle(),
                item.memberId(),
                item.memberName(),
                item.representativeId(),
                person == null ? "" : person.name(),
                item.state(),
                item.dueOn(),
                item.sentAt(),
                item.openedAt(),
                item.lastSavedAt(),
                item.submittedAt(),
                item.returnedAt(),
                item.approvedAt(),
                item.preparedAt(),
                item.remindedAt(),
                item.done(),
                item.total(),
                item.asked(),
                item.reopened(),
                item.reviewed(),
                absence);
    }

    private static Rounds.AssignmentItem item(ResultSet row) throws SQLException {
        return new Rounds.AssignmentItem(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getString("title"),
                row.getObject("membership_id", UUID.class),
                row.getString("member_name"),
                row.getObject("representative_id", UUID.class),
                "",
                AssignmentState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                Times.instantOrNull(row, "started_at"),
                Times.instantOrNull(row, "opened_at"),
                Times.instantOrNull(row, "last_saved_at"),
                Times.instantOrNull(row, "submitted_at"),
                Times.instantOrNull(row, "returned_at"),
                Times.instantOrNull(row, "approved_at"),
                Times.instantOrNull(row, "prepared_at"),
                Times.instantOrNull(row, "reminded_at"),
                row.getInt("done_count"),
                row.getInt("total_count"),
                asked(row),
                row.getBoolean("reopened"),
                row.getBoolean("reviewed"),
                null);
    }

    private static Rounds.@Nullable Asked asked(ResultSet row) throws SQLException {
        UUID id = row.getObject("ask_id", UUID.class);
        return id == null
                ? null
                : new Rounds.Asked(
                        id,
                        row.getObject("asked_for", LocalDate.class),
                        row.getString("ask_reason"),
                        Times.instant(row, "asked_at"));
    }
}
