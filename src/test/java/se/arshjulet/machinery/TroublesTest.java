package se.arshjulet.machinery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.machinery.Troubles.Trouble;

/** What the engine could not do is told where the thing itself is seen. */
@IntegrationTest
class TroublesTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private BrokenSteps broken;

    @Autowired
    private Troubles troubles;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private List<UUID> assignments;

    @BeforeEach
    void aRoundWithAReminder() {
        world = worlds.create(5);
        UUID round = requests.started(world, requests.plan(world, "Modulen", 30, 14));
        assignments = world.members().stream()
                .map(member -> requests.assignment(world, round, member).id())
                .toList();
    }

    private Map<UUID, Trouble> of(List<UUID> things) {
        return TenantContext.call(world.id(), () -> troubles.of(things));
    }

    private void theDayOfTheReminderComes() {
        requests.moveToMorningOf(requests.today().plusDays(16));
    }

    @Test
    void aReminderThatFailsIsToldWithWhatDidNotHappenAndWhenItIsTriedAgain() {
        UUID id = assignments.get(0);
        broken.theReminderOf(id);
        theDayOfTheReminderComes();
        await().until(() -> of(assignments).size() == 1);
        Trouble trouble = of(assignments).get(id);
        assertThat(trouble.what()).isEqualTo("Påminnelsen kunde inte skickas.");
        assertThat(trouble.step()).isEqualTo("Påminn eller meddela försening");
        assertThat(trouble.cause()).isEqualTo(Cause.UNKNOWN);
        assertThat(trouble.takenBy()).isNull();
        assertThat(trouble.tries()).isEqualTo(1);
        assertThat(Duration.between(trouble.since(), trouble.nextTry()).toMinutes())
                .isBetween(0L, 1L);
    }

    @Test
    void itIsTriedAgainAndTheCountGrowsUntilItSucceedsAndThenNothingIsLeft() {
        UUID id = assignments.get(0);
        broken.theReminderOf(id);
        theDayOfTheReminderComes();
        await().until(() -> of(assignments).size() == 1);
        Trouble first = of(assignments).get(id);
        clock.move(Duration.ofMinutes(2));
        await().until(() -> of(assignments).get(id).tries() == 2);
        assertThat(of(assignments).get(id).since()).isEqualTo(first.since());
        broken.mended(id);
        clock.move(Duration.ofMinutes(10));
        await().until(() -> of(assignments).isEmpty());
        assertThat(requests.mailsAbout(world, "REMINDER")).isEqualTo(5);
    }

    @Test
    void whoeverWorksInAnotherAssociationHearsNothingOfIt() {
        broken.theReminderOf(assignments.get(0));
        theDayOfTheReminderComes();
        await().until(() -> of(assignments).size() == 1);
        TestWorld other = worlds.create();
        assertThat(TenantContext.call(other.id(), () -> troubles.of(assignments)))
                .isEmpty();
    }

    @Test
    void theStatementsDoNotGrowWithTheTroubles() {
        broken.theReminderOf(assignments.get(0));
        theDayOfTheReminderComes();
        await().until(() -> of(assignments).size() == 1);
        int forOne = SqlCount.of(() -> of(assignments));
        UUID round = requests.started(world, requests.plan(world, "Modulen en gång till", 30, 14));
        List<UUID> more = world.members().stream()
                .map((Member member) ->
                        requests.assignment(world, round, member).id())
                .toList();
        more.forEach(broken::theReminderOf);
        theDayOfTheReminderComes();
        List<UUID> all = Stream.concat(assignments.stream(), more.stream()).toList();
        await().until(() -> of(all).size() == 6);
        assertThat(SqlCount.of(() -> of(all))).isEqualTo(forOne).isLessThanOrEqualTo(2);
    }
}
