package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;

/** What a measure says to whoever leans on it: as the public is told it, up to a year, and as it was told then. */
@IntegrationTest
class MeasuresOnMapTest {

    private static final Instant FIRST = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-09-01T08:00:00Z");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private DisclosureGuard guard;

    @Autowired
    private StatisticsModule module;

    @Autowired
    private MeasuresOnMap measures;

    private TestWorld world;
    private Member town;
    private int published;

    @BeforeEach
    void twoPublications() {
        world = worlds.create();
        town = world.member("Ängby kommun");
        publish(FIRST, 80);
        publish(SECOND, 90);
    }

    @Test
    void theNewestFiguresAreToldWithTheirChange() {
        MeasureTold told = told(2026, null);
        assertThat(told.year()).isEqualTo(2025);
        assertThat(told.figures()).isEqualTo("90 personer");
        assertThat(told.change()).isEqualTo("Det är 19 fler än 2024.");
        assertThat(told.measure().module()).isEqualTo(MapModule.STATISTICS.path());
    }

    @Test
    void whatCameAfterTheYearIsLeftOut() {
        assertThat(told(2024, null).figures()).isEqualTo("71 personer");
        assertThat(told(2023, null).year()).isNull();
        assertThat(told(2023, null).figures()).isEmpty();
    }

    @Test
    void whatWasDecidedThenIsReadAsTheMapStoodThen() {
        assertThat(told(2026, SECOND.minusSeconds(1)).figures()).isEqualTo("80 personer");
        assertThat(told(2026, SECOND).figures()).isEqualTo("90 personer");
        assertThat(ask(measure(), 2026, FIRST.minusSeconds(1))).isEmpty();
    }

    @Test
    void whatDoesNotStandOnTheMapSaysNothing() {
        assertThat(ask(UUID.randomUUID(), 2026, null)).isEmpty();
        assertThat(measures.all(worlds.create().id())).isEmpty();
    }

    private UUID measure() {
        return measures.all(world.id()).get(0).id();
    }

    private MeasureTold told(int year, Instant asOf) {
        return ask(measure(), year, asOf).get(measure());
    }

    private Map<UUID, MeasureTold> ask(UUID measure, int year, Instant asOf) {
        return measures.told(world.id(), List.of(measure), year, asOf);
    }

    private void publish(Instant at, int all) {
        StatisticsMap content = new StatisticsMapBuilder(world.members(), world.association())
                .build(
                        List.of(
                                new SampleStatistics(town, 2024)
                                        .counts("participants", "all", 30, 41)
                                        .approved(),
                                new SampleStatistics(town, 2025)
                                        .counts("participants", "all", 30, all - 30)
                                        .approved()),
                        List.of());
        table.append(
                new PublicationTable.Head(UUID.randomUUID(), world.id(), MapModule.STATISTICS, ++published, at),
                world.coordinator().id(),
                "",
                guard.guard(world.id(), module, content));
    }
}
