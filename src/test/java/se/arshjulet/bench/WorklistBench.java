package se.arshjulet.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.ManyMembers;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.datarequest.AssignmentFilter;
import se.arshjulet.datarequest.AssignmentOrder;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.review.Reviews;
import se.arshjulet.task.Tasks;

/**
 * What a coordinator's overview, worklist, review queue and matrix cost in an association with five years of rounds behind
 * it: 100,000 assignments, 5,000 of them under way. Says the 95th percentile and how many statements each takes.
 */
@Tag("bench")
@IntegrationTest
class WorklistBench {

    private static final int MEMBERS = 1000;
    private static final int YEARS = 5;
    private static final int UNDER_WAY = 5;
    private static final int STUCK_SHOWN = 13;
    private static final int PAGE = 50;
    private static final int TIMES = 200;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private ManyMembers manyMembers;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private UUID first;

    @Test
    void worklist() {
        int assignments = Integer.getInteger("bench.n", 100_000);
        prepare(assignments / MEMBERS);
        Map<String, Supplier<?>> lists = new LinkedHashMap<>();
        lists.put("worklist, what is stuck", () -> rounds.stuck(requests.today(), STUCK_SHOWN));
        lists.put("overview, all under way", rounds::underWay);
        lists.put("overview, rounds under way", rounds::roundsUnderWay);
        lists.put("own tasks", () -> tasks.openOf(world.coordinator().id()));
        lists.put("rounds, a page", () -> rounds.list(0, PAGE));
        lists.put("matrix, a page", () -> page(AssignmentFilter.EVERYTHING));
        lists.put("matrix, count", () -> rounds.countAssignments(first, AssignmentFilter.EVERYTHING));
        lists.put("review queue", () -> reviews.queue(0, PAGE));
        lists.forEach(this::measure);
        measure("overview, the whole page", () -> lists.entrySet().stream()
                .limit(4)
                .map(list -> list.getValue().get())
                .toList());
    }

    private Object page(AssignmentFilter filter) {
        return rounds.assignments(first, filter, AssignmentOrder.BY_MEMBER, PAGE, PAGE);
    }

    private void measure(String name, Supplier<?> list) {
        int statements = world.as(world.coordinator(), () -> SqlCount.of(list));
        double[] millis = new double[TIMES];
        for (int i = -TIMES / 4; i < TIMES; i++) {
            long start = System.nanoTime();
            world.as(world.coordinator(), list);
            millis[Math.max(i, 0)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-26s p50 %6.1f ms, p95 %6.1f ms, %d statement(s) (aim: p95 <= 150 ms, the same number always)%n",
                name, millis[TIMES / 2], millis[TIMES * 95 / 100], statements);
    }

    /** Rounds at even intervals through the years; the last ones are under way. */
    private void prepare(int roundCount) {
        world = worlds.create();
        first = requests.started(
                world, requests.plan(world, "Den första", 30, world.members().subList(0, 1)));
        manyMembers.addTo(world, MEMBERS);
        jdbc.update(
                """
                insert into request_round (id, association_id, title, form_version_id, form_key, form_title, reference_year,
                    due_on, reminder_days, covering_text, state, reviewed, review_plan, created_by, created_at, started_at,
                    version)
                select gen_random_uuid(), r.association_id, 'Omgång ' || i, r.form_version_id, r.form_key, r.form_title,
                    r.reference_year - ((? - i) * ? / ?), r.due_on - (? - i) * 365 * ? / ?, r.reminder_days, '',
                    case when i > ? - ? then 'RUNNING' else 'CLOSED' end, true, r.review_plan, r.created_by,
                    r.created_at - (? - i) * interval '18 days', r.created_at - (? - i) * interval '18 days', 0
                from request_round r, generate_series(1, ?) i where r.id = ?
                """,
                roundCount,
                YEARS,
                roundCount,
                roundCount,
                YEARS,
                roundCount,
                roundCount,
                UNDER_WAY,
                roundCount,
                roundCount,
                roundCount,
                first);
        jdbc.update("""
                insert into assignment (id, association_id, round_id, membership_id, member_name, representative_id, state,
                    due_on, opened_at, last_saved_at, submitted_at, approved_at, done_count, total_count, version)
                select gen_random_uuid(), r.association_id, r.id, p.membership_id, 'Medlem ' || p.number, p.account_id,
                    case when r.state = 'CLOSED' then 'APPROVED'
                        else (array['OPEN', 'OPEN', 'SUBMITTED', 'APPROVED', 'RETURNED'])[1 + p.number % 5] end,
                    r.due_on - (p.number % 40)::integer, r.started_at, r.started_at + interval '5 days',
                    r.started_at + interval '6 days', r.started_at + interval '7 days', 3, 20, 0
                from request_round r
                cross join (select membership_id, account_id, row_number() over (order by membership_id) as number
                    from representative where association_id = ?) p
                where r.association_id = ? and r.id <> ?
                """, world.id(), world.id(), first);
        jdbc.update("""
                insert into review (id, association_id, subject_kind, subject_id, title, submitter_name, step, steps,
                    step_name, audience, needed, state, opened_at, decided_at, version)
                select gen_random_uuid(), a.association_id, 'DATA_REQUEST', a.id, 'Modulen', a.member_name, 0, 1,
                    'Granskning', 'ANYONE', 1, case when a.state = 'SUBMITTED' then 'OPEN' else 'APPROVED' end,
                    a.submitted_at, case when a.state = 'SUBMITTED' then null else a.approved_at end, 0
                from assignment a where a.association_id = ? and a.state in ('SUBMITTED', 'APPROVED')
                """, world.id());
        first = jdbc.queryForObject(
                "select id from request_round where association_id = ? and title = 'Omgång ' || ?",
                UUID.class,
                world.id(),
                roundCount);
        jdbc.execute("analyze");
        System.out.printf(
                "%d assignments in %d rounds, %d under way%n",
                jdbc.queryForObject(
                        "select count(*) from assignment where association_id = ?", Integer.class, world.id()),
                roundCount,
                UNDER_WAY);
    }
}
