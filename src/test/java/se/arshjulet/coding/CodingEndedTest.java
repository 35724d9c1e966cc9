package se.arshjulet.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.coding.Coding.Ended;
import se.arshjulet.coding.Coding.Ending;
import se.arshjulet.coding.Coding.Sheet;
import se.arshjulet.coding.Coding.Stage;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.coding.Differences.Outcome;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;

/** Karin is done with a text; Bo has begun it too, and never says that he is. */
@IntegrationTest
class CodingEndedTest {

    private static final String SENDS = "Vi skickar remisser.";
    private static final String RETURN = "De kommer tillbaka.";
    private static final String WHY = "Bo har slutat.";

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
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private TestWorld world;
    private TestPerson karin;
    private TestPerson bo;
    private Coded story;
    private UUID text;
    private UUID remiss;
    private Unit his;

    @BeforeEach
    void oneIsDoneAndOneIsNot() {
        world = worlds.create();
        karin = world.coordinator();
        bo = world.person("Bo Björk", "bo", Role.COORDINATOR);
        story = new Coded(coding, codebook);
        text = new Interviewed(rounds, informants, texts, clock)
                .text(world, world.members().get(0), "Eva Ek", 2026, SENDS + " " + RETURN + " Ingen äger frågan.");
        remiss = story.code(world, "Remiss");
        story.unit(world, karin, text, SENDS, remiss);
        story.unit(world, karin, text, RETURN, remiss);
        his = story.unit(world, bo, text, SENDS, remiss);
        story.done(world, karin, text);
    }

    @Test
    void whatTheOtherHasMarkedIsComparedAsItStands() {
        assertThat(does(karin, () -> coding.underWay(text))).singleElement().satisfies(reading -> {
            assertThat(reading.name()).isEqualTo(bo.name());
            assertThat(reading.units()).isEqualTo(1);
            assertThat(reading.markedAt()).isNotNull();
        });
        end(karin, Ending.STANDS);
        assertThat(sheet(karin).stage()).isEqualTo(Stage.DIFFERING);
        assertThat(agreed()).extracting(UnitView::quote).containsExactly(SENDS);
        assertThat(does(karin, () -> differences.of(text))
                        .orElseThrow()
                        .second()
                        .ended())
                .satisfies(ended -> {
                    assertThat(ended.by()).isEqualTo(karin.name());
                    assertThat(ended.because()).isEqualTo(WHY);
                });
        assertThat(does(karin, () -> coding.underWay(text))).isEmpty();
        assertThat(jdbc.queryForList(
                        "select detail from audit_event where association_id = ? and action = 'coding.ended'",
                        String.class,
                        world.id()))
                .singleElement()
                .asString()
                .contains(WHY);
    }

    @Test
    void sheWhoseCodingWasEndedSeesByWhomAndWhyAndMayOpenItAgain() {
        end(karin, Ending.STANDS);
        assertThat(sheet(bo).ended()).satisfies(this::isKarins);
        assertThat(does(bo, () -> coding.texts())).singleElement().satisfies(line -> isKarins(line.ended()));
        assertThat(sheet(karin).ended()).isNull();
        assertThat(refused(bo, () -> coding.remove(his.id())).get("coding")).contains("avslutat din kodning");
        does(bo, () -> coding.reopen(text));
        assertThat(sheet(bo).ended()).isNull();
        assertThat(sheet(bo).stage()).isEqualTo(Stage.OPEN);
        assertThat(sheet(karin).stage()).isEqualTo(Stage.WAITING);
        assertThat(agreed()).isEmpty();
        end(karin, Ending.STANDS);
        UUID difference = does(karin, () -> differences.of(text)).orElseThrow().differences().stream()
                .filter(it -> !it.isSettled())
                .findFirst()
                .orElseThrow()
                .id();
        does(karin, () -> differences.settle(difference, Outcome.FIRST));
        assertThat(sheet(bo).mayReopen()).isFalse();
        assertThat(refused(bo, () -> coding.reopen(text))).containsOnlyKeys("coding");
    }

    private void isKarins(Ended ended) {
        assertThat(ended.by()).isEqualTo(karin.name());
        assertThat(ended.because()).isEqualTo(WHY);
    }

    @Test
    void setAsideNothingOfItIsUsedUntilItIsOpenedAgain() {
        end(karin, Ending.ASIDE);
        assertThat(agreed()).extracting(UnitView::quote).containsExactly(SENDS, RETURN);
        assertThat(sheet(karin).stage()).isEqualTo(Stage.AGREED);
        assertThat(sheet(karin).coders()).extracting(Coding.Coder::name).containsExactly(karin.name());
        assertThat(does(karin, () -> differences.of(text))).isEmpty();
        assertThat(sheet(bo).stage()).isEqualTo(Stage.AGREED);
        assertThat(sheet(bo).ended()).satisfies(this::isKarins);
        assertThat(sheet(bo).mayJoin()).as("he has read it already").isFalse();
        String hash = sheet(bo).head().sha256();
        assertThat(refused(bo, () -> coding.mark(text, hash, new TextSpan(0, 2), "Vi")))
                .containsOnlyKeys("coding");
        assertThat(refused(bo, () -> coding.begin(text))).containsOnlyKeys("coding");
        does(bo, () -> coding.reopen(text));
        assertThat(sheet(bo).stage()).isEqualTo(Stage.OPEN);
        assertThat(sheet(bo).units()).extracting(Unit::id).containsExactly(his.id());
        does(bo, () -> coding.done(text));
        assertThat(sheet(bo).stage()).isEqualTo(Stage.DIFFERING);
    }

    @Test
    void thePlaceOfOneThatIsSetAsideMayBeAnothers() {
        end(karin, Ending.ASIDE);
        TestPerson third = world.person("Eva Tredje", "eva", Role.COORDINATOR);
        does(third, () -> coding.begin(text));
        assertThat(sheet(bo).stage()).isEqualTo(Stage.OTHERS);
        assertThat(sheet(bo).units()).isEmpty();
        assertThat(sheet(bo).mayReopen()).isFalse();
        assertThat(refused(bo, () -> coding.reopen(text))).containsOnlyKeys("coding");
        does(karin, () -> coding.end(text, third.id(), Ending.ASIDE, "Eva hann inte."));
        does(bo, () -> coding.reopen(text));
        assertThat(sheet(bo).stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void whoReadsNeitherMayEndBoth() {
        TestPerson third = world.person("Eva Tredje", "eva", Role.COORDINATOR);
        does(karin, () -> coding.reopen(text));
        assertThat(does(third, () -> coding.underWay(text))).hasSize(2);
        does(third, () -> coding.end(text, karin.id(), Ending.STANDS, "Hon är sjuk."));
        assertThat(agreed()).isEmpty();
        end(third, Ending.ASIDE);
        assertThat(agreed()).extracting(UnitView::quote).containsExactly(SENDS, RETURN);
    }

    @Test
    void anotherSetAsideAloneLeavesTheTextToWhoeverWantsIt() {
        does(karin, () -> coding.reopen(text));
        does(bo, () -> coding.end(text, karin.id(), Ending.ASIDE, "Karin har slutat."));
        end(karin, Ending.ASIDE);
        assertThat(sheet(bo).stage()).isEqualTo(Stage.OTHERS);
        assertThat(sheet(bo).mayReopen()).isTrue();
        TestPerson third = world.person("Eva Tredje", "eva", Role.COORDINATOR);
        assertThat(sheet(third).stage()).isEqualTo(Stage.OPEN);
        assertThat(sheet(third).coders()).isEmpty();
    }

    @Test
    void whatCannotBeEndedIsSaid() {
        assertThat(refused(karin, () -> coding.end(text, bo.id(), Ending.STANDS, " ")))
                .containsOnlyKeys("because");
        assertThat(refused(karin, () -> coding.end(text, bo.id(), Ending.STANDS, "å".repeat(501))))
                .containsOnlyKeys("because");
        assertThat(refused(bo, () -> coding.end(text, bo.id(), Ending.STANDS, WHY)))
                .as("one's own")
                .containsOnlyKeys("coding");
        assertThat(refused(bo, () -> coding.end(text, karin.id(), Ending.STANDS, WHY)))
                .as("she is done")
                .containsOnlyKeys("coding");
        assertThat(refused(karin, () -> coding.end(text, UUID.randomUUID(), Ending.ASIDE, WHY)))
                .containsOnlyKeys("coding");
        assertThat(refused(karin, () -> coding.end(UUID.randomUUID(), bo.id(), Ending.ASIDE, WHY)))
                .containsOnlyKeys("text");
        does(bo, () -> coding.leave(text));
        does(karin, () -> coding.reopen(text));
        assertThat(refused(bo, () -> coding.end(text, karin.id(), Ending.ASIDE, WHY)))
                .as("what she has marked is used already")
                .containsOnlyKeys("ending");
    }

    @Test
    void onlyCoordinatorsOfTheAssociationEndOrSeeHowFarSomebodyHasCome() {
        for (TestPerson person : List.of(
                world.person("Gran Skare", "granskare", Role.REVIEWER),
                world.person("Sty Relse", "styrelse", Role.READER),
                world.representative(world.members().get(0)))) {
            assertThatThrownBy(() -> does(person, () -> coding.end(text, bo.id(), Ending.STANDS, WHY)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> does(person, () -> coding.underWay(text)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> {
            assertThat(coding.underWay(text)).isEmpty();
            assertThatThrownBy(() -> coding.end(text, bo.id(), Ending.STANDS, WHY))
                    .isInstanceOf(InvalidCodingException.class);
        });
    }

    private void end(TestPerson by, Ending how) {
        does(by, () -> coding.end(text, bo.id(), how, WHY));
    }

    private List<UnitView> agreed() {
        return does(karin, () -> coded.list(Filter.ALL, 0, 100));
    }

    private Sheet sheet(TestPerson person) {
        return does(person, () -> coding.open(text)).orElseThrow();
    }

    private <T> T does(TestPerson person, Supplier<T> work) {
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
