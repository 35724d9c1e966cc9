package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;

/** A launch goes on by itself, also if the node that began it dies. */
@IntegrationTest
class LaunchTest {

    private static final int ASSIGNMENTS = 120;

    @Autowired
    private LargeRounds largeRounds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private LaunchBatch batch;

    @Autowired
    private Launcher launcher;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private UUID roundId;

    @BeforeEach
    void aRoundOfManyThatANodeHasBegunToLaunch() {
        world = largeRounds.world(ASSIGNMENTS);
        Rounds.Plan plan = largeRounds.plan(world, "Stor omgång", 30, 7);
        roundId = world.as(world.coordinator(), () -> rounds.plan(plan));
        // As a node leaves it that dies after its first step: started, held, fifty out.
        jdbc.update(
                """
                update request_round set state = 'STARTING', started_at = ?, launch_lease_until = ?
                where association_id = ? and id = ?
                """,
                Timestamp.from(clock.instant()),
                Timestamp.from(clock.instant().plus(LaunchBatch.LEASE)),
                world.id(),
                roundId);
        assertThat(next()).isEqualTo(LaunchBatch.Outcome.MORE);
    }

    @Test
    void howFarItHasComeIsSeenWhileItGoesOn() {
        Rounds.RoundItem round = requests.round(world, roundId);
        assertThat(round.state()).isEqualTo(RoundState.STARTING);
        assertThat(round.open()).isEqualTo(LaunchBatch.SIZE);
        assertThat(round.planned()).isEqualTo(ASSIGNMENTS - LaunchBatch.SIZE);
    }

    @Test
    void noOtherNodeTakesWhatIsHeld() {
        assertThat(abandoned()).doesNotContain(roundId);
        assertThat(TenantContext.call(world.id(), () -> batch.claim(roundId))).isFalse();
    }

    @Test
    void whenTheLeaseHasPassedAnotherGoesOnWhereItStoppedAndNothingIsDoneTwice() {
        clock.move(LaunchBatch.LEASE.plus(Duration.ofSeconds(1)));
        launcher.takeOver();
        requests.awaitLaunched(world, roundId);
        assertThat(requests.round(world, roundId).open()).isEqualTo(ASSIGNMENTS);
        assertThat(requests.mailsAbout(world, "REQUEST")).isEqualTo(ASSIGNMENTS);
        assertThat(count("select count(*) from task where association_id = ?", world.id()))
                .isEqualTo(ASSIGNMENTS);
        assertThat(count(
                        "select count(distinct business_key_) from act_ru_execution where tenant_id_ = ? and parent_id_ is null",
                        world.id().toString()))
                .isEqualTo(ASSIGNMENTS);
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneGetsIt() {
        clock.move(LaunchBatch.LEASE.plus(Duration.ofSeconds(1)));
        assertThat(TenantContext.call(world.id(), () -> batch.claim(roundId))).isTrue();
        assertThat(TenantContext.call(world.id(), () -> batch.claim(roundId))).isFalse();
    }

    @Test
    void withdrawnMeanwhileItStops() {
        world.as(world.coordinator(), () -> rounds.withdraw(roundId, "Fel år"));
        assertThat(next()).isEqualTo(LaunchBatch.Outcome.OVER);
        Rounds.RoundItem round = requests.round(world, roundId);
        assertThat(round.withdrawn()).isEqualTo(ASSIGNMENTS);
        assertThat(requests.mailsAbout(world, "WITHDRAWN")).isEqualTo(LaunchBatch.SIZE);
        assertThat(count(
                        "select count(*) from act_ru_execution where tenant_id_ = ?",
                        world.id().toString()))
                .isZero();
    }

    private LaunchBatch.Outcome next() {
        return TenantContext.call(world.id(), () -> batch.next(roundId));
    }

    private List<UUID> abandoned() {
        return TenantContext.call(world.id(), batch::abandoned);
    }

    private int count(String sql, Object argument) {
        return jdbc.queryForObject(sql, Integer.class, argument);
    }
}
