package se.arshjulet.annualwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.base.MovableClock;
import se.arshjulet.datarequest.DataRequestStarter;

/** Two coordinators act on the same year in the same moment, one of them on a request that is under way. */
@IntegrationTest
class TwoCoordinatorsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DrivenYears years;

    @Autowired
    private YearEnd end;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private TestPerson first;
    private TestPerson second;
    private int year;
    private UUID request;

    @BeforeEach
    void aRequestUnderWay() {
        world = worlds.create();
        first = world.coordinator();
        second = world.person("Andra Samordnaren", "andra", Role.COORDINATOR);
        year = LocalDate.now(clock).getYear() + 1;
        world.as(first, () -> wheels.begin(year));
        UUID requests = world.as(
                first,
                () -> wheels.add(
                        year,
                        draft("Organisationsmodulen", 2)
                                .starting(
                                        new ActivityStart(
                                                DataRequestStarter.KIND,
                                                Map.of(DataRequestStarter.FORM, "organisation")),
                                        List.of(7))));
        world.as(first, () -> years.start(year));
        clock.move(Duration.between(
                clock.instant(),
                LocalDate.of(year, 2, 12).atTime(LocalTime.NOON).atZone(clock.getZone())));
        Awaitility.await("the request is under way")
                .atMost(PATIENCE)
                .until(() -> time(requests).subjectId() != null
                        && jdbc.queryForObject(
                                        "select count(*) from request_round where association_id = ? and state = 'RUNNING'",
                                        Integer.class,
                                        world.id())
                                == 1);
        request = time(requests).id();
    }

    private static Draft draft(String title, int month) {
        return new Draft(
                title,
                ActivityKind.DATA_REQUEST,
                List.of("Kansliet"),
                null,
                "",
                new DateRule.Once(month, month, new DayInMonth.LastWorkingDay()),
                null,
                Set.of());
    }

    private Occurrence time(UUID activityId) {
        return world.as(first, () -> wheels.find(year)).orElseThrow().occurrences().stream()
                .filter(one -> one.activityId().equals(activityId))
                .findFirst()
                .orElseThrow();
    }

    /** The first skips the request and is held up where she comes to its time; meanwhile the second begins. */
    private void meanwhile(Runnable act) {
        CompletableFuture<Void> skipping = new CompletableFuture<>();
        CompletableFuture<Void> acting = new CompletableFuture<>();
        transaction.executeWithoutResult(status -> {
            jdbc.queryForList("select id from wheel_occurrence where id = ? for update", request);
            skipping.completeAsync(() -> {
                world.as(first, () -> years.skip(request, "Behövs inte"));
                return null;
            });
            awaitWaiting(1);
            acting.completeAsync(() -> {
                world.as(second, act);
                return null;
            });
            awaitWaiting(2);
        });
        assertThat(skipping).succeedsWithin(PATIENCE);
        assertThat(acting).succeedsWithin(PATIENCE);
    }

    private void awaitWaiting(int many) {
        Awaitility.await(many + " wait for a lock")
                .atMost(PATIENCE)
                .pollInterval(20, TimeUnit.MILLISECONDS)
                .until(() ->
                        jdbc.queryForObject("select count(distinct pid) from pg_locks where not granted", Integer.class)
                                >= many);
    }

    @Test
    void oneSkipsARequestWhileAnotherClosesTheYear() {
        meanwhile(() -> end.close(year, "Vi slutar här"));
        assertThat(world.as(first, () -> end.find(year)).orElseThrow().closed()).isNotNull();
        assertThat(state(request)).isEqualTo("SKIPPED");
    }

    @Test
    void oneSkipsARequestWhileAnotherMovesItsDay() {
        meanwhile(() -> assertThatThrownBy(() -> wheels.move(request, LocalDate.of(year, 3, 15)))
                .isInstanceOf(InvalidWheelException.class)
                .hasMessage("Den är redan avslutad eller borttagen. Ladda om sidan och se vad som gäller."));
        assertThat(state(request)).isEqualTo("SKIPPED");
    }

    private String state(UUID occurrenceId) {
        return jdbc.queryForObject(
                "select state from wheel_occurrence where id = ? and association_id = ?",
                String.class,
                occurrenceId,
                world.id());
    }
}
