package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.conclusion.Conclusions.Life;
import se.arshjulet.conclusion.Conclusions.VersionItem;
import se.arshjulet.conclusion.Conclusions.Wording;
import se.arshjulet.conclusion.PlannedActions.ActionItem;
import se.arshjulet.interview.MappingArea;

/** A real association's seven konklusioner of 2019, as its operational plan of 2020 words and answers them. */
@IntegrationTest
class SampleConclusionsTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2020, 1, 1);
    private static final Map<String, MappingArea> AREAS = Map.of(
            "målgrupp", MappingArea.TARGET_GROUP,
            "insatser", MappingArea.INTERVENTION,
            "arbetssätt", MappingArea.WORKING_METHOD,
            "samverkan", MappingArea.COLLABORATION,
            "kommunikation", MappingArea.COMMUNICATION);

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private PlannedActions actions;

    private TestWorld world;

    @BeforeEach
    void theyAreWrittenThroughTheServices() {
        world = worlds.create();
        world.as(world.coordinator(), () -> {
            rows("konklusioner.csv").forEach(this::write);
            rows("konklusion-atgarder.csv").forEach(this::plan);
        });
    }

    @Test
    void theFirstThirdAndSeventhAreRewordedAndTheOthersKept() {
        for (List<String> row : rows("konklusioner.csv")) {
            int number = Integer.parseInt(row.get(0));
            Life life = world.as(world.coordinator(), () -> conclusions.find(number))
                    .orElseThrow();
            VersionItem first = life.versions().get(0);
            VersionItem second = life.latest();
            assertThat(life.versions()).hasSize(2);
            assertThat(first.wording()).isEqualTo(row.get(1));
            assertThat(first.change()).isEqualTo(VersionChange.NEW);
            assertThat(first.from()).isEmpty();
            assertThat(second.wording()).isEqualTo(row.get(2));
            assertThat(second.change())
                    .isEqualTo(Set.of(1, 3, 7).contains(number) ? VersionChange.REWORDED : VersionChange.KEPT);
            assertThat(second.from()).containsExactly(number);
            assertThat(second.areas()).isEqualTo(areas(row.get(3)));
            assertThat(life.line().since()).isEqualTo(FIRST);
        }
    }

    @Test
    void thePlansActionsAnswerToThem() {
        List<Conclusions.Line> lines = world.as(world.coordinator(), conclusions::list);
        assertThat(lines).extracting(Conclusions.Line::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(lines.get(0).actions())
                .extracting(ActionItem::title)
                .containsExactly(
                        "Följeforskning med lärosäten",
                        "Kartläggning och omvärldsanalys: Samordningskartan tydliggör vilka resurser som finns");
        assertThat(lines.get(1).actions())
                .extracting(ActionItem::title)
                .containsExactly("Följeforskning med lärosäten");
        assertThat(world.as(world.coordinator(), actions::list))
                .hasSize(5)
                .allSatisfy(action -> assertThat(action.planYear()).isEqualTo(2020));
    }

    private void write(List<String> row) {
        int number = conclusions.write(
                new Wording(row.get(1), "", areas(row.get(3)), FIRST, "Analys 2019"), VersionChange.NEW, Set.of());
        assertThat(number).isEqualTo(Integer.parseInt(row.get(0)));
        conclusions.revise(
                number,
                new Wording(row.get(2), "", areas(row.get(3)), SECOND, "Verksamhetsplan 2020"),
                row.get(1).equals(row.get(2)) ? VersionChange.KEPT : VersionChange.REWORDED);
    }

    private void plan(List<String> row) {
        actions.add(new PlannedActions.Draft(
                Integer.parseInt(row.get(0)),
                row.get(1),
                "",
                "",
                row.get(3),
                null,
                null,
                ActionState.PLANNED,
                "",
                Stream.of(row.get(2).split(",")).map(Integer::valueOf).collect(Collectors.toSet())));
    }

    private static Set<MappingArea> areas(String words) {
        return Stream.of(words.split(",")).map(AREAS::get).collect(Collectors.toSet());
    }

    private static List<List<String>> rows(String file) {
        try {
            return new ClassPathResource("demo/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";")))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
