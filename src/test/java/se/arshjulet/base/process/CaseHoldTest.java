package se.arshjulet.base.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.DataRequests;

/** Whoever acts at the moment when the executor is at the same case is not refused for it. */
@IntegrationTest
class CaseHoldTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void answersAreTakenInAtTheMomentWhenTheReminderIsTakenUp() {
        TestWorld world = worlds.create(1);
        Member member = world.members().get(0);
        UUID round = requests.started(world, requests.plan(world, "Modulen", 30, 14));
        UUID assignment = requests.assignment(world, round, member).id();

        CompletableFuture<Void> sending = transaction.execute(executor -> {
            takeUpTimers(assignment);
            CompletableFuture<Void> act =
                    CompletableFuture.runAsync(() -> requests.submitted(world, assignment, member, "Klart"));
            Awaitility.await("she waits for the executor to be done")
                    .atMost(PATIENCE)
                    .pollInSameThread()
                    .until(this::somebodyWaits);
            return act;
        });
        sending.join();

        assertThat(requests.assignment(world, round, member).state()).isEqualTo(AssignmentState.SUBMITTED);
    }

    /** As the executor does before it works them: the rows get an owner and a new revision. */
    private void takeUpTimers(UUID subject) {
        int taken = jdbc.update("""
                update act_ru_job set rev_ = rev_ + 1, lock_owner_ = null
                where process_instance_id_ in (select id_ from act_ru_execution where business_key_ = ?)""", subject.toString());
        assertThat(taken).isPositive();
    }

    private boolean somebodyWaits() {
        return jdbc.queryForObject("select count(*) from pg_locks where not granted", Integer.class) > 0;
    }
}
