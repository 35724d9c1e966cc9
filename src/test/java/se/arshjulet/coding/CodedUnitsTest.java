package se.arshjulet.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.coding.Coding.Description;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;
import se.arshjulet.interview.MappingArea;

/** What is agreed, found again. */
@IntegrationTest
class CodedUnitsTest {

    private static final String SAID = """
            Intervjuare: Hur går det 😀?
            N1: Vi på Råslätt skickar remisser hela tiden. De kommer tillbaka. Ingen äger frågan 👩‍👩‍👧.
            """;
    private static final String SENDS = "Vi på Råslätt skickar remisser hela tiden.";
    private static final String NOBODY = "Ingen äger frågan 👩‍👩‍👧.";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Coding coding;

    @Autowired
    private Codebook codebook;

    @Autowired
    private CodedUnits coded;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private TestPerson karin;
    private TestPerson bo;
    private Coded story;
    private UUID text;
    private UUID remiss;
    private UUID owner;

    @BeforeEach
    void aText() {
        world = worlds.create();
        karin = world.coordinator();
        bo = world.person("Bo Björk", "bo", Role.COORDINATOR);
        story = new Coded(coding, codebook);
        text = new Interviewed(rounds, informants, texts, clock)
                .text(world, world.members().get(0), "Eva Ek", 2026, SAID);
        remiss = story.code(world, "Remiss");
        owner = story.code(world, "Ägarskap");
    }

    @Test
    void agreedUnitsAreFoundByWordsCodeAreaMemberAndYear() {
        Unit unit = story.unit(world, karin, text, SENDS, remiss);
        does(karin, () -> coding.describe(unit.id(), new Description("Går 100 % runt", "", MappingArea.COLLABORATION)));
        story.unit(world, karin, text, NOBODY, owner);
        story.done(world, karin, text);
        UUID member = world.members().get(0).id();
        assertThat(found(new Filter("RÅSLÄTT", Set.of(), Set.of(), null, null))).containsExactly(SENDS);
        assertThat(found(new Filter("100 %", Set.of(), Set.of(), null, null))).containsExactly(SENDS);
        assertThat(found(new Filter("1%r", Set.of(), Set.of(), null, null))).isEmpty();
        assertThat(found(new Filter("", Set.of(owner), Set.of(), null, null))).containsExactly(NOBODY);
        assertThat(found(new Filter("", Set.of(owner, remiss), Set.of(), member, 2026)))
                .hasSize(2);
        assertThat(found(new Filter("", Set.of(), Set.of(MappingArea.COLLABORATION), null, null)))
                .containsExactly(SENDS);
        assertThat(found(new Filter("", Set.of(), Set.of(), null, 2025))).isEmpty();
        assertThat(found(new Filter(
                        "", Set.of(), Set.of(), world.members().get(1).id(), null)))
                .isEmpty();
        assertThat(does(bo, () -> coded.list(Filter.ALL, 1, 1)))
                .extracting(UnitView::quote)
                .containsExactly(NOBODY);
    }

    private List<String> found(Filter filter) {
        List<UnitView> found = does(bo, () -> coded.list(filter, 0, 50));
        assertThat(does(bo, () -> coded.count(filter))).isEqualTo(found.size());
        return found.stream().map(UnitView::quote).toList();
    }

    private <T> T does(TestPerson person, java.util.function.Supplier<T> work) {
        return world.as(person, work);
    }

    private void does(TestPerson person, Runnable work) {
        world.as(person, work);
    }
}
