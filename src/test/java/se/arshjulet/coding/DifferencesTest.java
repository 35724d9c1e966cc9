package se.arshjulet.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.coding.Coding.Sheet;
import se.arshjulet.coding.Coding.Stage;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.coding.Differences.Difference;
import se.arshjulet.coding.Differences.Kind;
import se.arshjulet.coding.Differences.Outcome;
import se.arshjulet.coding.Differences.Report;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;

/** What two have marked apart, settled one by one. */
@IntegrationTest
@RecordApplicationEvents
class DifferencesTest {

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
    void differencesAreSettledOneByOneAndWhatTheTwoMarkedStaysAsItWas() {
        story.unit(world, karin, text, SENDS, remiss);
        Unit hers = story.unit(world, karin, text, RETURN, remiss);
        story.unit(world, karin, text, "Ingen äger frågan", owner);
        story.unit(world, bo, text, SENDS.substring(0, SENDS.length() - 1), remiss);
        Unit his = story.unit(world, bo, text, RETURN + " " + NOBODY, owner);
        story.done(world, karin, text);
        story.done(world, bo, text);
        Report report = report();
        assertThat(report.first().name()).isEqualTo(karin.name());
        assertThat(report.differences())
                .extracting(Difference::kind)
                .containsExactly(Kind.SAME, Kind.ONLY_FIRST, Kind.PLACE);
        assertThat(report.left()).isEqualTo(2);
        assertThat(agreed()).hasSize(1);
        assertThat(report.marked()).isEqualTo(new Agreement(3, 0, 0, 1));
        assertThat(report.codes())
                .extracting(it -> it.code() + it.agreement())
                .containsExactly("Remiss" + new Agreement(1, 1, 0, 2), "Ägarskap" + new Agreement(1, 0, 1, 2));
        Difference only = report.differences().get(1);
        Difference place = report.differences().get(2);
        assertThat(refused(bo, () -> differences.settle(only.id(), Outcome.BOTH)))
                .containsOnlyKeys("difference");
        assertThat(refused(bo, () -> differences.settle(only.id(), Outcome.SECOND)))
                .containsOnlyKeys("difference");
        assertThat(refused(bo, () -> differences.settle(only.id(), Outcome.SAME)))
                .containsOnlyKeys("difference");
        does(bo, () -> differences.settle(only.id(), Outcome.FIRST));
        assertThat(refused(karin, () -> differences.settle(only.id(), Outcome.NEITHER)))
                .containsOnlyKeys("difference");
        does(karin, () -> differences.settle(place.id(), Outcome.BOTH));
        assertThat(report().left()).isZero();
        assertThat(report().differences().get(1).settledBy()).isEqualTo(bo.name());
        assertThat(report().codes()).as("as they coded apart").isEqualTo(report.codes());
        assertThat(agreed()).extracting(UnitView::quote).containsExactly(SENDS, RETURN, RETURN + " " + NOBODY);
        assertThat(sheet(karin).stage()).isEqualTo(Stage.AGREED);
        assertThat(refused(karin, () -> coding.reopen(text))).containsOnlyKeys("coding");
        does(karin, () -> differences.unsettle(place.id()));
        assertThat(events.stream(UnitWithdrawn.class)).hasSize(1);
        does(karin, () -> differences.unsettle(only.id()));
        assertThat(refused(karin, () -> differences.unsettle(only.id()))).containsOnlyKeys("difference");
        assertThat(agreed()).extracting(UnitView::quote).containsExactly(SENDS);
        does(karin, () -> coding.reopen(text));
        assertThat(agreed()).isEmpty();
        assertThat(sheet(karin).units())
                .extracting(Unit::id)
                .contains(hers.id())
                .doesNotContain(his.id());
        assertThat(refused(bo, () -> differences.settle(place.id(), Outcome.FIRST)))
                .containsOnlyKeys("difference");
    }

    @Test
    void whatOneWasDoneWithAloneIsNoQuoteWhileTheTwoDifferInIt() {
        Unit same = story.unit(world, karin, text, SENDS, remiss);
        Unit hers = story.unit(world, karin, text, RETURN, remiss);
        story.done(world, karin, text);
        assertThat(agreed()).hasSize(2);
        does(bo, () -> coding.begin(text));
        story.unit(world, bo, text, SENDS, remiss);
        story.unit(world, bo, text, NOBODY, owner);
        assertThat(agreed()).as("he is not done").hasSize(2);
        story.done(world, bo, text);

        assertThat(agreed()).extracting(UnitView::id).containsExactly(same.id());
        assertThat(does(bo, () -> coded.count(Filter.ALL))).isEqualTo(1);
        assertThat(does(bo, () -> coded.find(List.of(hers.id())))).isEmpty();
        assertThat(does(bo, () -> codebook.uses().get(remiss).quotes())).isEqualTo(1);
        assertThat(events.stream(UnitWithdrawn.class)).singleElement().satisfies(lost -> {
            assertThat(lost.unitId()).isEqualTo(hers.id());
            assertThat(lost.because()).contains("inte avgjort");
        });
        assertThat(sheet(karin).units())
                .as("she still sees what she has marked")
                .extracting(Unit::id)
                .containsExactly(same.id(), hers.id());
        assertThat(sheet(bo).units()).extracting(Unit::quote).containsExactly(SENDS, NOBODY);
        TestPerson third = world.person("Eva Tredje", "eva", Role.COORDINATOR);
        assertThat(sheet(third).units()).extracting(Unit::id).containsExactly(same.id());

        UUID only = report().differences().get(1).id();
        does(bo, () -> differences.settle(only, Outcome.FIRST));
        assertThat(agreed()).extracting(UnitView::id).containsExactly(same.id(), hers.id());
        does(bo, () -> differences.unsettle(only));
        assertThat(agreed()).as("it waits again").hasSize(1);
        does(bo, () -> coding.reopen(text));
        assertThat(agreed())
                .as("as it stood before they were compared")
                .extracting(UnitView::id)
                .containsExactly(same.id(), hers.id());
    }

    private List<UnitView> agreed() {
        return does(bo, () -> coded.list(Filter.ALL, 0, 100));
    }

    private Report report() {
        return does(karin, () -> differences.of(text)).orElseThrow();
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
