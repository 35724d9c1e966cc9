package se.arshjulet.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.coding.CodeMatrix.Count;
import se.arshjulet.coding.CodeMatrix.Dimension;
import se.arshjulet.coding.CodeMatrix.Row;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Codebook.Draft;
import se.arshjulet.coding.Codebook.Use;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;

/** Contact over Remiss and Möten, in two members' interviews of two years: wherever a code is counted it is counted the same. */
@IntegrationTest
class CodeMatrixTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Coding coding;

    @Autowired
    private Codebook codebook;

    @Autowired
    private CodeMatrix matrix;

    @Autowired
    private CodedUnits coded;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private Coded story;
    private UUID contact;
    private UUID meeting;
    private UUID remiss;
    private UUID first;
    private UUID unfinished;

    @BeforeEach
    void twoYears() {
        world = worlds.create();
        story = new Coded(coding, codebook);
        Interviewed interviewed = new Interviewed(rounds, informants, texts, clock);
        contact = story.code(world, "Kontakt");
        meeting = as(() -> codebook.add(new Draft("Möten", contact, "", "", "", "", null)));
        remiss = as(() -> codebook.add(new Draft("Remiss", contact, "", "", "", "", null)));
        first = interviewed.text(world, world.members().get(0), "Eva Ek", 2025, "Vi skickar remisser. Och vi möts.");
        UUID later = interviewed.text(world, world.members().get(1), "Bo Ek", 2026, "Vi möts. Vi möts ofta.");
        unfinished = interviewed.text(world, world.members().get(1), "Ann Ek", 2026, "Vi ringer.");
        story.unit(world, world.coordinator(), first, "Vi skickar remisser.", remiss, meeting);
        story.unit(world, world.coordinator(), first, "Och vi möts.", meeting);
        story.unit(world, world.coordinator(), later, "Vi möts.", meeting);
        story.unit(world, world.coordinator(), later, "Vi möts ofta.", contact);
        story.unit(world, world.coordinator(), unfinished, "Vi ringer.", remiss);
        story.done(world, world.coordinator(), first);
        story.done(world, world.coordinator(), later);
    }

    @Test
    void aCodeCountsWhatStandsUnderItAndAQuoteWithTwoOfThemOnce() {
        CodeMatrix.Table byYear = as(() -> matrix.by(Dimension.YEAR));
        assertThat(byYear.columns()).extracting(CodeMatrix.Column::label).containsExactly("2025", "2026");
        assertThat(byYear.texts()).containsExactly(1, 2);
        assertThat(byYear.rows())
                .extracting(row -> row.code().name(), Row::sum, Row::counts, Row::all)
                .containsExactly(
                        tuple("Kontakt", true, List.of(new Count(2, 1), new Count(2, 1)), new Count(4, 2)),
                        tuple("Möten", false, List.of(new Count(2, 1), new Count(1, 1)), new Count(3, 2)),
                        tuple("Remiss", false, List.of(new Count(1, 1), Count.NONE), new Count(1, 1)));
        assertThat(as(() -> matrix.by(Dimension.MEMBER)).columns()).hasSize(2);
    }

    @Test
    void theCodebookTheMatrixAndTheSearchSayTheSame() {
        assertThat(as(() -> codebook.uses()).get(remiss)).isEqualTo(new Use(1, 1));
        assertThat(as(() -> codebook.uses()).get(contact)).isEqualTo(new Use(4, 1));
        for (Row row : as(() -> matrix.by(Dimension.MEMBER)).rows()) {
            UUID code = row.code().id();
            Set<UUID> meant = row.sum() ? Set.of(contact, meeting, remiss) : Set.of(code);
            assertThat(as(() -> codebook.uses()).get(code).quotes())
                    .as(row.code().name())
                    .isEqualTo(row.all().units())
                    .isEqualTo(as(() -> coded.count(new Filter("", meant, Set.of(), null, null))));
        }
        world.as(
                world.coordinator(),
                () -> coding.withdraw(
                        as(() -> coding.open(first))
                                .orElseThrow()
                                .units()
                                .get(0)
                                .id(),
                        "Missförstånd"));
        assertThat(as(() -> codebook.uses()).get(contact)).isEqualTo(new Use(3, 1));
    }

    @Test
    void whatAnotherHasMarkedAndIsNotDoneWithIsCountedForNobodyElse() {
        var bo = world.person("Bo Björk", "bo", se.arshjulet.account.Role.COORDINATOR);
        assertThat(world.as(bo, () -> codebook.uses()).get(remiss)).isEqualTo(new Use(1, 0));
    }

    @Test
    void whatNobodyHasUsedIsNotThere() {
        UUID unused = story.code(world, "Tystnad");
        assertThat(as(() -> codebook.uses())).doesNotContainKey(unused);
        assertThat(as(() -> matrix.by(Dimension.YEAR)).rows())
                .filteredOn(row -> row.code().id().equals(unused))
                .extracting(Row::all)
                .containsExactly(Count.NONE);
        assertThat(as(() -> codebook.living())).extracting(CodeItem::name).contains("Tystnad");
    }

    private <T> T as(Supplier<T> work) {
        return world.as(world.coordinator(), work);
    }
}
