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
import org.springframework.context.ApplicationEventPublisher;
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
import se.arshjulet.coding.Coding.Description;
import se.arshjulet.coding.Coding.Sheet;
import se.arshjulet.coding.Coding.Unit;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;
import se.arshjulet.interview.MappingArea;
import se.arshjulet.interview.TextErased;

/** What was agreed and is used no more: taken back, given back, erased, or its consent withdrawn. */
@IntegrationTest
@RecordApplicationEvents
class WithdrawingTest {

    private static final String SAID = """
            Intervjuare: Hur går det 😀?
            N1: Vi på Råslätt skickar remisser hela tiden. De kommer tillbaka. Ingen äger frågan 👩‍👩‍👧.
            """;
    private static final String SENDS = "Vi på Råslätt skickar remisser hela tiden.";
    private static final String RETURN = "De kommer tillbaka.";

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
    private ApplicationEventPublisher publisher;

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
    void aWithdrawnQuoteIsUsedNoMoreAndWhoeverLeansOnItIsTold() {
        Unit unit = story.unit(world, karin, text, SENDS, remiss);
        assertThat(refused(karin, () -> coding.withdraw(unit.id(), "Fel"))).containsOnlyKeys("unit");
        story.done(world, karin, text);
        assertThat(refused(karin, () -> coding.withdraw(unit.id(), " "))).containsOnlyKeys("reason");
        does(bo, () -> coding.withdraw(unit.id(), "Missförstånd"));
        assertThat(events.stream(UnitWithdrawn.class)).containsExactly(new UnitWithdrawn(unit.id()));
        assertThat(agreed()).isEmpty();
        assertThat(does(karin, () -> coded.find(List.of(unit.id()))))
                .singleElement()
                .satisfies(it -> assertThat(it.withdrawn()).isEqualTo("Missförstånd"));
        assertThat(refused(karin, () -> coding.withdraw(unit.id(), "Igen"))).containsOnlyKeys("unit");
    }

    @Test
    void whatWasTakenBackIsGivenBackWithAReason() {
        Unit unit = story.unit(world, karin, text, SENDS, remiss);
        story.done(world, karin, text);
        assertThat(refused(bo, () -> coding.giveBack(unit.id(), "Fel"))).containsOnlyKeys("unit");
        does(bo, () -> coding.withdraw(unit.id(), "Missförstånd"));
        assertThat(sheet(karin).units().get(0).withdrawn()).isEqualTo("Missförstånd");
        assertThat(refused(bo, () -> coding.giveBack(unit.id(), " "))).containsOnlyKeys("reason");
        assertThat(refused(bo, () -> coding.giveBack(unit.id(), "å".repeat(501))))
                .containsOnlyKeys("reason");
        does(bo, () -> coding.giveBack(unit.id(), "Eva sa att det stämmer"));
        assertThat(events.stream(UnitRestored.class))
                .containsExactly(new UnitRestored(unit.id(), "Eva sa att det stämmer"));
        assertThat(agreed()).extracting(UnitView::quote).containsExactly(SENDS);
        assertThat(sheet(karin).units().get(0).withdrawn()).isNull();
        assertThat(jdbc.queryForList(
                        "select detail from audit_event where association_id = ? and action = 'coding.given-back'",
                        String.class,
                        world.id()))
                .containsExactly("Gav tillbaka ett citat: Eva sa att det stämmer");
        assertThat(refused(bo, () -> coding.giveBack(unit.id(), "Igen"))).containsOnlyKeys("unit");
    }

    @Test
    void nothingIsGivenBackWhoseWordsOrConsentAreGone() {
        Unit unit = story.unit(world, karin, text, SENDS, remiss);
        Unit other = story.unit(world, karin, text, RETURN, remiss);
        story.done(world, karin, text);
        UUID informant = sheet(karin).head().informantId();
        does(karin, () -> coding.withdraw(unit.id(), "Missförstånd"));
        does(karin, () -> publisher.publishEvent(new TextErased(text)));
        assertThat(refused(karin, () -> coding.giveBack(unit.id(), "Ändå"))).containsOnlyKeys("unit");
        does(karin, () -> informants.withdrawConsent(informant));
        assertThat(refused(karin, () -> coding.giveBack(other.id(), "Ändå"))).containsOnlyKeys("unit");
        assertThat(events.stream(UnitRestored.class)).isEmpty();
    }

    @Test
    void whatItsCoderHasRemovedSinceIsNotGivenBackByAnother() {
        Unit unit = story.unit(world, karin, text, SENDS, remiss);
        story.done(world, karin, text);
        does(karin, () -> coding.withdraw(unit.id(), "Missförstånd"));
        does(karin, () -> coding.reopen(text));
        does(karin, () -> coding.remove(unit.id()));
        assertThat(refused(bo, () -> coding.giveBack(unit.id(), "Ändå"))).containsOnlyKeys("unit");
        does(karin, () -> coding.bringBack(unit.id()));
        assertThat(events.stream(UnitRestored.class))
                .as("it is taken back still")
                .isEmpty();
        does(bo, () -> coding.giveBack(unit.id(), "Ändå"));
        assertThat(agreed()).hasSize(1);
    }

    @Test
    void whoeverLeansOnItIsToldWhenARemovalIsUndone() {
        Unit unit = story.unit(world, karin, text, SENDS, remiss);
        story.done(world, karin, text);
        does(karin, () -> coding.reopen(text));
        does(karin, () -> coding.remove(unit.id()));
        does(karin, () -> coding.bringBack(unit.id()));
        assertThat(events.stream(UnitRestored.class)).containsExactly(new UnitRestored(unit.id(), ""));
    }

    @Test
    void whenATextIsErasedItsWordsGoButWhatWasMadeOfThemStays() {
        Unit unit = story.unit(world, karin, text, SENDS, remiss);
        does(
                karin,
                () -> coding.describe(
                        unit.id(), new Description("Remisser går runt", "Min tanke", MappingArea.COLLABORATION)));
        Unit removed = story.unit(world, karin, text, RETURN, remiss);
        does(karin, () -> coding.remove(removed.id()));
        story.done(world, karin, text);
        does(karin, () -> publisher.publishEvent(new TextErased(text)));
        assertThat(agreed()).singleElement().satisfies(it -> {
            assertThat(it.erased()).isTrue();
            assertThat(it.quote()).isEmpty();
            assertThat(it.condensation()).isEqualTo("Remisser går runt");
            assertThat(it.codes()).hasSize(1);
        });
        assertThat(jdbc.queryForList(
                        "select quote || sha256 || memo from meaning_unit where text_id = ?", String.class, text))
                .as("also of what was removed")
                .containsExactly("", "");
    }

    @Test
    void whoeverTakesBackHerConsentIsUsedNoMore() {
        Unit unit = story.unit(world, karin, text, SENDS, remiss);
        does(karin, () -> coding.describe(unit.id(), new Description("Remisser går runt", "", null)));
        story.done(world, karin, text);
        UUID informant = sheet(karin).head().informantId();
        does(karin, () -> informants.withdrawConsent(informant));
        assertThat(agreed()).isEmpty();
        assertThat(events.stream(UnitWithdrawn.class)).containsExactly(new UnitWithdrawn(unit.id()));
        assertThat(does(karin, () -> coded.find(List.of(unit.id()))))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.quote() + it.condensation() + it.pseudonym()).isEmpty();
                    assertThat(it.withdrawn()).isEqualTo(Erasure.CONSENT);
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
