package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.conclusion.FollowUps.ChosenMeasure;
import se.arshjulet.conclusion.Grounds.MapReference;
import se.arshjulet.conclusion.Grounds.Stance;
import se.arshjulet.coordinationmap.MapModule;

/** Which measures stand at a konklusion in its follow-up. What they say is {@link se.arshjulet.coordinationmap.MeasuresOnMap}'s. */
@IntegrationTest
class FollowUpEvidenceTest {

    private static final int YEAR = 2026;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private FollowedUp story;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Grounds grounds;

    private TestWorld world;

    @BeforeEach
    void aFollowUpOfTwo() {
        world = worlds.create(1);
        story.conclusions(world, "Begränsade resurser", "Bristande samsyn");
        story.started(world, story.plan(world, YEAR));
    }

    @Test
    void aMeasureIsWeighedAtTheConclusionThatItWasChosenFor() {
        UUID against = add(1, "Köer", new MapReference(MapModule.STATISTICS.path(), UUID.randomUUID()));
        assertThat(chosen(0))
                .containsExactly(new ChosenMeasure(against, Stance.CONTRADICTS, "Köer", "Blir kortare", null));
        assertThat(chosen(1)).isEmpty();
    }

    @Test
    void otherGroundsAreNoMeasures() {
        add(1, "En enhet", new MapReference(MapModule.ORGANISATION.path(), UUID.randomUUID()));
        add(1, "En rapport", null);
        assertThat(chosen(0)).isEmpty();
    }

    @Test
    void whatIsTakenAwayCanBeBroughtBack() {
        UUID ground = add(1, "Köer", new MapReference(MapModule.STATISTICS.path(), UUID.randomUUID()));
        world.as(world.coordinator(), () -> grounds.remove(ground));
        assertThat(chosen(0)).isEmpty();
        world.as(world.coordinator(), () -> grounds.bringBack(ground));
        assertThat(chosen(0)).hasSize(1);
    }

    @Test
    void whatTheBoardHadBeforeItStandsWhateverIsChosenAfterwards() {
        UUID before = add(1, "Köer", new MapReference(MapModule.STATISTICS.path(), UUID.randomUUID()));
        story.allAnswered(world, ConclusionStatus.BETTER);
        story.proposed(world, YEAR, ConclusionStatus.BETTER, "Kortare köer");
        story.toBoard(world, YEAR);
        story.decided(world, world.coordinator(), YEAR, "§ 12", false);

        add(1, "Något annat", new MapReference(MapModule.STATISTICS.path(), UUID.randomUUID()));
        world.as(world.coordinator(), () -> grounds.remove(before));
        assertThat(chosen(0)).extracting(ChosenMeasure::title).containsExactly("Köer");
    }

    private UUID add(int conclusion, String title, @Nullable MapReference on) {
        return world.as(
                world.coordinator(),
                () -> grounds.add(
                        conclusion,
                        new Grounds.Draft(
                                on == null ? Grounds.Kind.REPORT : Grounds.Kind.MAP,
                                Stance.CONTRADICTS,
                                title,
                                "Blir kortare",
                                "",
                                on,
                                false),
                        null));
    }

    private List<ChosenMeasure> chosen(int item) {
        return world.as(world.coordinator(), () -> followUps.find(YEAR).orElseThrow())
                .items()
                .get(item)
                .chosen();
    }
}
