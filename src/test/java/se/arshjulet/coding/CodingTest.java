package se.arshjulet.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.coding.Coding.Description;
import se.arshjulet.coding.Coding.Sheet;
import se.arshjulet.coding.Coding.Stage;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.coding.Differences.Outcome;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;
import se.arshjulet.interview.InvalidInterviewException;

@IntegrationTest
@RecordApplicationEvents
class CodingTest {

    private static final String SAID = """
            Intervjuare: Hur går det 😀?
            N1: Vi på Råslätt skickar remisser hela tiden. De kommer tillbaka. Ingen äger frågan 👩‍👩‍👧.
            """;
    private static final String SENDS = "Vi på Råslätt skickar remisser hela tiden.";
    private static final String RETURN = "De kommer tillbaka.";
    private static final String NOBODY = "Ingen äger frågan 👩‍👩‍👧.";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Coding coding;

    @Autowired
    private Codebook codebook;

    @Autowired
    private Differences differences;

    @Autowired
    private CodedUnits coded;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private ApplicationEvents events;

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
    void aUnitIsTheWordsThatStandThereAndTheFirstFreezesTheText() {
        Unit unit = story.unit(world, karin, text, NOBODY, owner);
        does(karin, () -> coding.describe(unit.id(), new Description("Frågan saknar ägare", "Fråga igen", null)));
        assertThat(sheet(karin).units()).singleElement().satisfies(it -> {
            assertThat(it.quote()).isEqualTo(NOBODY);
            assertThat(it.at().of(sheet(karin).content())).isEqualTo(NOBODY);
            assertThat(it.condensation()).isEqualTo("Frågan saknar ägare");
            assertThat(it.codes()).containsExactly(owner);
        });
        assertThat(sheet(karin).head().frozen()).isTrue();
        assertThat(jdbc.queryForObject("select sha256 from meaning_unit where id = ?", String.class, unit.id()))
                .isEqualTo(Digest.of(NOBODY));
        assertThatThrownBy(() -> does(karin, () -> texts.correct(text, "Utskrift", "Annat")))
                .isInstanceOf(InvalidInterviewException.class);
    }

    @Test
    void whatTheBrowserSawMustBeWhatStandsThere() {
        String hash = sheet(karin).head().sha256();
        TextSpan at = new TextSpan(0, 11);
        assertThat(refused(karin, () -> coding.mark(text, hash, at, "Intervjuarx")))
                .containsOnlyKeys("quote");
        assertThat(refused(karin, () -> coding.mark(text, "0".repeat(64), at, "Intervjuare")))
                .containsOnlyKeys("quote");
        assertThat(refused(karin, () -> coding.mark(text, hash, new TextSpan(0, 9999), "Intervjuare")))
                .containsOnlyKeys("quote");
        assertThat(refused(karin, () -> coding.mark(text, hash, new TextSpan(12, 13), " ")))
                .containsOnlyKeys("quote");
        assertThat(refused(karin, () -> coding.identify(text, hash, at, "x"))).containsOnlyKeys("quote");
        assertThat(refused(karin, () -> coding.mark(UUID.randomUUID(), hash, at, "Intervjuare")))
                .containsOnlyKeys("text");
        assertThat(sheet(karin).head().frozen()).isFalse();
        assertThat(sheet(karin).coders()).isEmpty();
        UUID one = does(karin, () -> coding.mark(text, hash, at, "Intervjuare").id());
        UUID again =
                does(karin, () -> coding.mark(text, hash, at, "Intervjuare").id());
        assertThat(again).as("the very same piece").isEqualTo(one);
    }

    @Test
    void aUnitThatIsRemovedCanBeBroughtBackAndWhatIsTooLongIsSaid() {
        Unit unit = story.unit(world, karin, text, SENDS, remiss);
        assertThat(refused(
                        karin,
                        () -> coding.describe(unit.id(), new Description("x".repeat(501), "x".repeat(2001), null))))
                .containsOnlyKeys("condensation", "memo");
        assertThat(refused(karin, () -> coding.code(unit.id(), Set.of(UUID.randomUUID()))))
                .containsOnlyKeys("codes");
        does(karin, () -> coding.remove(unit.id()));
        assertThat(sheet(karin).units()).isEmpty();
        does(karin, () -> coding.bringBack(unit.id()));
        assertThat(sheet(karin).units()).hasSize(1);
        assertThat(refused(bo, () -> coding.remove(unit.id()))).containsOnlyKeys("unit");
        assertThat(refused(bo, () -> coding.code(unit.id(), Set.of()))).containsOnlyKeys("unit");
    }

    @Test
    void whatOneMarksAloneIsAgreedWhenSheIsDoneAndOpenedAgainItStillIsUsed() {
        Unit unit = story.unit(world, karin, text, SENDS, remiss);
        assertThat(agreed()).isEmpty();
        story.done(world, karin, text);
        assertThat(agreed()).singleElement().satisfies(it -> {
            assertThat(it.pseudonym()).isEqualTo("N1");
            assertThat(it.year()).isEqualTo(2026);
            assertThat(it.member()).isEqualTo(world.members().get(0).name());
            assertThat(it.codes()).extracting(CodedUnits.CodeName::name).containsExactly("Remiss");
        });
        assertThat(sheet(karin).stage()).isEqualTo(Stage.AGREED);
        assertThat(refused(karin, () -> coding.remove(unit.id()))).containsOnlyKeys("coding");
        does(karin, () -> coding.reopen(text));
        assertThat(agreed()).hasSize(1);
        does(karin, () -> coding.remove(unit.id()));
        assertThat(events.stream(UnitWithdrawn.class)).containsExactly(new UnitWithdrawn(unit.id()));
        assertThat(agreed()).isEmpty();
        assertThat(refused(bo, () -> coding.reopen(text))).containsOnlyKeys("coding");
    }

    @Test
    void whatIdentifiesSomebodyIsBlankedWhereverTheQuoteIsReadButAtItsText() {
        Unit unit = story.unit(world, karin, text, SENDS, remiss);
        story.done(world, karin, text);
        int place = SAID.codePointCount(0, SAID.indexOf("Råslätt"));
        UUID span = does(
                karin,
                () -> coding.identify(text, sheet(karin).head().sha256(), new TextSpan(place, place + 7), "Råslätt"));
        assertThat(agreed().get(0).quote()).isEqualTo("Vi på […] skickar remisser hela tiden.");
        assertThat(does(bo, () -> coded.find(List.of(unit.id()))).get(0).quote())
                .contains("[…]");
        assertThat(sheet(karin).units().get(0).quote()).isEqualTo(SENDS);
        assertThat(sheet(karin).identifying()).hasSize(1);
        does(bo, () -> coding.unidentify(text, span));
        assertThat(agreed().get(0).quote()).isEqualTo(SENDS);
    }

    @Test
    void twoSeeOnlyTheirOwnUntilBothAreDone() {
        story.unit(world, karin, text, SENDS, remiss);
        story.unit(world, bo, text, RETURN, remiss);
        assertThat(sheet(karin).units()).extracting(Unit::quote).containsExactly(SENDS);
        assertThat(sheet(bo).units()).extracting(Unit::quote).containsExactly(RETURN);
        TestPerson third = world.person("Eva Tredje", "eva", Role.COORDINATOR);
        assertThat(sheet(third).stage()).isEqualTo(Stage.OTHERS);
        assertThat(sheet(third).units()).isEmpty();
        assertThat(refused(third, () -> coding.begin(text))).containsOnlyKeys("coding");
        story.done(world, karin, text);
        assertThat(sheet(karin).stage()).isEqualTo(Stage.WAITING);
        assertThat(sheet(karin).units()).hasSize(1);
        assertThat(does(karin, () -> differences.of(text))).isEmpty();
        assertThat(agreed()).isEmpty();
        story.done(world, bo, text);
        assertThat(sheet(karin).stage()).isEqualTo(Stage.DIFFERING);
        assertThat(sheet(third).differences()).isEqualTo(2);
    }

    @Test
    void whoeverGivesUpLeavesTheOthersAsAgreed() {
        story.unit(world, karin, text, SENDS, remiss);
        Unit his = story.unit(world, bo, text, RETURN, remiss);
        story.done(world, karin, text);
        does(bo, () -> coding.leave(text));
        assertThat(agreed()).extracting(UnitView::quote).containsExactly(SENDS);
        assertThat(sheet(bo).stage()).isEqualTo(Stage.AGREED);
        assertThat(refused(bo, () -> coding.leave(text))).containsOnlyKeys("coding");
        assertThat(refused(karin, () -> coding.leave(text))).containsOnlyKeys("coding");
        does(bo, () -> coding.begin(text));
        assertThat(sheet(bo).units()).extracting(Unit::id).doesNotContain(his.id());
    }

    @Test
    void onlyCoordinatorsReadWhatWasSaidAndOnlyTheirOwnAssociations() {
        Unit unit = story.unit(world, karin, text, SENDS, remiss);
        story.done(world, karin, text);
        for (TestPerson person : List.of(
                world.person("Gran Skare", "granskare", Role.REVIEWER),
                world.person("Sty Relse", "styrelse", Role.READER),
                world.representative(world.members().get(0)))) {
            for (Runnable work : List.<Runnable>of(
                    () -> coding.texts(),
                    () -> coding.open(text),
                    () -> coding.begin(text),
                    () -> coding.mark(text, "", new TextSpan(0, 1), ""),
                    () -> coding.identify(text, "", new TextSpan(0, 1), ""),
                    () -> coding.unidentify(text, text),
                    () -> coding.describe(unit.id(), new Description("", "", null)),
                    () -> coding.code(unit.id(), Set.of()),
                    () -> coding.remove(unit.id()),
                    () -> coding.bringBack(unit.id()),
                    () -> coding.done(text),
                    () -> coding.reopen(text),
                    () -> coding.leave(text),
                    () -> coding.withdraw(unit.id(), "x"),
                    () -> coding.giveBack(unit.id(), "x"),
                    () -> differences.of(text),
                    () -> differences.settle(text, Outcome.FIRST),
                    () -> differences.unsettle(text),
                    () -> coded.find(List.of(unit.id())),
                    () -> coded.count(Filter.ALL),
                    () -> coded.list(Filter.ALL, 0, 1))) {
                assertThatThrownBy(() -> world.as(person, work))
                        .as(person.name())
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> {
            assertThat(coding.texts()).isEmpty();
            assertThat(coding.open(text)).isEmpty();
            assertThat(coded.find(List.of(unit.id()))).isEmpty();
            assertThat(coded.count(Filter.ALL)).isZero();
            assertThat(differences.of(text)).isEmpty();
            assertThatThrownBy(() -> coding.withdraw(unit.id(), "x")).isInstanceOf(InvalidCodingException.class);
            assertThatThrownBy(() -> coding.giveBack(unit.id(), "x")).isInstanceOf(InvalidCodingException.class);
            assertThatThrownBy(() -> coding.done(text)).isInstanceOf(InvalidCodingException.class);
            coding.unidentify(text, UUID.randomUUID());
        });
    }

    private List<UnitView> agreed() {
        return does(bo, () -> coded.list(Filter.ALL, 0, 100));
    }

    private Sheet sheet(TestPerson person) {
        return does(person, () -> coding.open(text)).orElseThrow();
    }

    private <T> T does(TestPerson person, java.util.function.Supplier<T> work) {
        return world.as(person, work);
    }

    private void does(TestPerson person, Runnable work) {
        world.as(person, work);
    }

    private Map<String, String> refused(TestPerson person, Runnable work) {
        return catchThrowableOfType(InvalidCodingException.class, () -> world.as(person, work))
                .problems();
    }
}
