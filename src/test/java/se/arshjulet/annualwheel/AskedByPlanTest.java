package se.arshjulet.annualwheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.DataRequestStarter;

/** What asks a member's representative is in her year, whoever in the plan it belongs to. */
@IntegrationTest
class AskedByPlanTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private AskedByPlan asked;

    @Autowired
    private Clock clock;

    @Test
    void whoIsToAnswerHasItInHerYearAndOthersHaveNot() {
        TestWorld world = worlds.create(2);
        Member asks = world.members().get(0);
        Member other = world.members().get(1);
        int year = LocalDate.now(clock).getYear() + 1;
        world.as(world.coordinator(), () -> wheels.begin(year));
        UUID toOne = add(
                world, year, "En", Map.of(DataRequestStarter.MEMBERS, asks.id().toString()));
        UUID toAll = add(world, year, "Alla", Map.of());

        assertThat(world.as(world.representative(asks), () -> asked.of(year))).containsExactlyInAnyOrder(toOne, toAll);
        assertThat(world.as(world.representative(other), () -> asked.of(year))).containsExactly(toAll);
        assertThat(world.as(world.coordinator(), () -> asked.of(year))).isEmpty();
        assertThat(world.as(world.coordinator(), () -> asked.of(year + 1))).isEmpty();
    }

    private UUID add(TestWorld world, int year, String title, Map<String, String> settings) {
        return world.as(
                world.coordinator(),
                () -> wheels.add(
                        year,
                        new Draft(
                                        title,
                                        ActivityKind.DATA_REQUEST,
                                        List.of("Kansliet"),
                                        null,
                                        "",
                                        new DateRule.Once(2, 2, new DayInMonth.LastWorkingDay()),
                                        null,
                                        Set.of())
                                .starting(new ActivityStart(DataRequestStarter.KIND, settings), List.of(7))));
    }
}
