package se.arshjulet.bench;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.LargeRounds;
import se.arshjulet.datarequest.Timeliness;

/** What it costs to see how the members answer: five years, ten rounds a year, as many members as make 100,000 assignments. */
@Tag("bench")
@IntegrationTest
class TimelinessBench {

    private static final int MEMBERS = 2000;
    private static final int SHOWN = 40;
    private static final int TIMES = 60;

    @Autowired
    private LargeRounds largeRounds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Timeliness timeliness;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void page() {
        TestWorld world = largeRounds.world(MEMBERS);
        int year = requests.today().getYear();
        fill(world, year);
        double[] milliseconds = new double[TIMES];
        for (int i = -10; i < TIMES; i++) {
            Stopwatch watch = new Stopwatch();
            world.as(world.coordinator(), () -> {
                timeliness.years();
                timeliness.year(year);
                timeliness.rounds(year);
                timeliness.members(year, 0, SHOWN);
            });
            if (i >= 0) {
                milliseconds[i] = watch.seconds() * 1000;
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "how members answer, %d assignments: p50 %.0f ms, p95 %.0f ms (aim: p95 <= 150 ms)%n",
                count(world), milliseconds[TIMES / 2], milliseconds[TIMES * 95 / 100]);
    }

    private int count(TestWorld world) {
        return jdbc.queryForObject(
                "select count(*) from assignment where association_id = ?", Integer.class, world.id());
    }

    private void fill(TestWorld world, int year) {
        UUID form = requests.organisationForm(world);
        jdbc.update("""
                insert into request_round (id, association_id, title, form_version_id, form_key, form_title, reference_year,
                    due_on, reminder_days, state, created_by, created_at, started_at, version, review_plan)
                select gen_random_uuid(), ?, 'Modul ' || m, ?, 'module' || m, 'Modul ' || m, y, make_date(y, m, 15), '{3}',
                    'RUNNING', ?, now(), make_date(y, m, 1), 0, '{"steps": [], "publish": false}'
                from generate_series(? - 4, ?) y, generate_series(1, 10) m
                """, world.id(), form, world.coordinator().id(), year, year);
        jdbc.update("""
                insert into assignment (id, association_id, round_id, membership_id, member_name, representative_id, state,
                    due_on, opened_at, submitted_at, first_sent_at, due_when_sent, done_count, total_count, version)
                select gen_random_uuid(), r.association_id, r.id, p.membership_id, 'Medlem ' || p.membership_id, p.account_id,
                    case when sent then 'APPROVED' else 'OPEN' end, r.due_on, r.started_at,
                    case when sent then at end, case when sent then at end, case when sent then r.due_on end, 20, 25, 0
                from request_round r join representative p on p.association_id = r.association_id
                cross join lateral (select random() < 0.95 as sent, r.due_on + (random() * 40 - 30) * interval '1 day' as at) s
                where r.association_id = ?
                """, world.id());
        // As it would be known of tables that have filled up over years.
        jdbc.execute("analyze assignment, request_round");
    }
}
