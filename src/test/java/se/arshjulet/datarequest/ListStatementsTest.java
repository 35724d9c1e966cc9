package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.ManyMembers;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;

/** Lists send as many statements for a thousand rows as for ten. */
@IntegrationTest
class ListStatementsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private ManyMembers manyMembers;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private ApprovedAnswers answers;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private UUID roundId;

    @BeforeEach
    void aRoundUnderWay() {
        world = worlds.create();
        roundId = requests.started(
                world, requests.plan(world, "Liten", 30, world.members().subList(0, 1)));
        manyMembers.addTo(world, 1000);
    }

    @Test
    void listsDoNotAskAgainForEachRow() {
        addAssignments(10);
        Map<String, Integer> forTen = statements();
        addAssignments(990);
        assertThat(world.as(world.coordinator(), () -> rounds.assignments(roundId, 0, 2000)))
                .hasSize(1001);
        assertThat(statements()).isEqualTo(forTen);
    }

    private Map<String, Integer> statements() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        count(counts, "assignments", () -> rounds.assignments(roundId, 0, 2000));
        count(counts, "stuck", () -> rounds.stuck(requests.today(), 2000));
        count(counts, "underWay", rounds::underWay);
        count(counts, "list", () -> rounds.list(0, 2000));
        count(counts, "find", () -> rounds.find(roundId));
        count(counts, "notYetApproved", () -> answers.notYetApproved("organisation"));
        return counts;
    }

    private void count(Map<String, Integer> counts, String list, Supplier<?> work) {
        counts.put(list, world.as(world.coordinator(), () -> SqlCount.of(work)));
    }

    /** Late ones that somebody has begun to answer: every list has them. */
    private void addAssignments(int count) {
        jdbc.update("""
                insert into assignment (id, association_id, round_id, membership_id, member_name, representative_id,
                    state, due_on, last_saved_at, version)
                select gen_random_uuid(), r.association_id, ?, r.membership_id, 'Medlem', r.account_id,
                    'OPEN', date '2020-01-01', now(), 0
                from representative r
                where r.association_id = ? and not exists (
                    select from assignment a where a.association_id = r.association_id and a.membership_id = r.membership_id)
                limit ?
                """, roundId, world.id(), count);
    }
}
