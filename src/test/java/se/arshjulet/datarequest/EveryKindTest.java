package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.form.AnswerCounts;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.EveryKind;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.QuestionType;

/** A request that asks every type of question, against the real database. */
@IntegrationTest
class EveryKindTest {

    /** What must be in a register or stored as a file first has tests of its own. */
    private static final Set<QuestionType> PLAIN =
            EnumSet.complementOf(EnumSet.of(QuestionType.REGISTER_ENTRY, QuestionType.FILE));

    private static final AnswerKey WOMEN = AnswerKey.of("q_number_grid.y2025.women");
    private static final AnswerKey MEN = AnswerKey.of("q_number_grid.y2025.men");
    private static final AnswerKey TOTAL = AnswerKey.of("q_number_grid.y2025.total");
    private static final AnswerKey WHOLE = AnswerKey.of("q_whole_number");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Answers answering;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Rounds rounds;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private ApprovedAnswers approved;

    @Autowired
    private AnswerCounts counts;

    private TestWorld world;
    private Member member;
    private TestPerson representative;
    private UUID id;

    @BeforeEach
    void everythingIsAsked() {
        world = worlds.create();
        member = world.member("Ängby kommun");
        representative = world.representative(member);
        id = asked("Allt 2025");
    }

    private UUID asked(String title) {
        Rounds.Plan plan = requests.plan(world, title, 20, List.of(member), 7);
        FormDefinition form = EveryKind.form();
        UUID round = world.as(world.coordinator(), () -> {
            UUID version = forms.publish(form.key(), form.title(), form.intro(), form.sections());
            UUID planned = rounds.plan(new Rounds.Plan(
                    title, version, plan.referenceYear(), plan.dueOn(), plan.reminderDays(), "", plan.recipients()));
            rounds.start(planned);
            return planned;
        });
        requests.awaitLaunched(world, round);
        return requests.assignment(world, round, member).id();
    }

    @Test
    void everyTypeIsStoredAndReadAsItWasGiven() {
        EveryKind.answers().forEach((type, value) -> {
            if (PLAIN.contains(type)) {
                save(AnswerKey.of(EveryKind.key(type)), Entry.of(value));
                assertThat(answers().value(AnswerKey.of(EveryKind.key(type)))).isEqualTo(value);
            }
        });
    }

    @Test
    void whatATypeCannotHoldIsRefusedAndWhatStoodThereStands() {
        EveryKind.answers().keySet().stream().filter(PLAIN::contains).forEach(type -> {
            AnswerKey at = AnswerKey.of(EveryKind.key(type));
            AnswerValue good = EveryKind.answers().get(type);
            save(at, Entry.of(good));
            assertThatThrownBy(() ->
                            as(() -> answering.save(id, at, AnswerStatus.GIVEN, new AnswerValue.RowReference(id))))
                    .as("a row given to %s", type)
                    .isInstanceOf(InvalidAnswerException.class);
            assertThat(answers().value(at)).isEqualTo(good);
        });
    }

    @Test
    void howTheAnswersHaveBeenIsCountedWhenTheyAreSentIn() {
        UUID version = everything(world);
        save(WHOLE, Entry.of(AnswerValue.Figure.of(4)));
        save(AnswerKey.of("q_yes_no"), Entry.of(new AnswerValue.YesNo(true)));
        save(WOMEN, Entry.of(AnswerValue.Figure.of(0)));
        save(MEN, Entry.TOO_SMALL);
        assertThat(counted(world, version, "q_whole_number"))
                .as("while it is being answered")
                .isEmpty();

        assertThat(as(() -> assignments.submit(id))).isEmpty();

        AnswerCounts.Year whole = counted(world, version, "q_whole_number").get(0);
        assertThat(whole)
                .extracting(AnswerCounts.Year::sentIn, AnswerCounts.Year::asked, AnswerCounts.Year::given)
                .containsExactly(1, 1, 1);
        assertThat(Objects.requireNonNull(whole.figures()).median()).isEqualByComparingTo("4");
        assertThat(counted(world, version, "q_yes_no").get(0).choices()).isEqualTo(Map.of("true", 1));
        AnswerCounts.Year text = counted(world, version, "q_short_text").get(0);
        assertThat(text.given()).isZero();
        assertThat(text.without()).isEqualTo(1);
        AnswerCounts.Year grid = counted(world, version, "q_number_grid").get(0);
        assertThat(grid)
                .extracting(AnswerCounts.Year::asked, AnswerCounts.Year::given, AnswerCounts.Year::figures)
                .containsExactly(3, 1, null);
        assertThat(grid.tooSmall()).as("and the sum that would tell").isEqualTo(2);
        TestWorld other = worlds.create();
        assertThatThrownBy(() -> counted(other, version, "q_whole_number"))
                .as("a form of another association")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherAssociationsAnswersAreNeverCounted() {
        Rounds.Plan plan = requests.plan(world, "Enheter", 20, List.of(member), 7);
        UUID round = requests.started(world, plan);
        requests.submitted(world, requests.assignment(world, round, member).id(), member, "Något");
        UUID shipped = plan.formVersionId();
        TestWorld other = worlds.create();

        assertThat(counted(world, shipped, "memberMission").get(0).given()).isEqualTo(1);
        assertThat(counted(other, shipped, "memberMission")).isEmpty();
    }

    private List<AnswerCounts.Year> counted(TestWorld where, UUID version, String question) {
        return where.as(where.coordinator(), () -> counts.of(version, question));
    }

    private UUID everything(TestWorld where) {
        FormDefinition form = EveryKind.form();
        return where.as(
                where.coordinator(), () -> forms.publish(form.key(), form.title(), form.intro(), form.sections()));
    }

    @Test
    void zeroNoneAndTooSmallStayThreeThingsThroughApproval() {
        save(WOMEN, Entry.of(AnswerValue.Figure.of(0)));
        save(MEN, Entry.TOO_SMALL);
        save(WHOLE, Entry.NONE_EXISTS);
        assertThat(as(() -> assignments.submit(id))).isEmpty();
        requests.approved(world, id);

        AnswerSet stands = world.as(world.coordinator(), () -> approved.approved(EveryKind.KEY))
                .get(0)
                .answers();
        assertThat(stands.at(WOMEN).map(Entry::of)).contains(Entry.of(AnswerValue.Figure.of(0)));
        assertThat(stands.at(MEN).map(Entry::of)).contains(Entry.TOO_SMALL);
        assertThat(stands.at(WHOLE).map(Entry::of)).contains(Entry.NONE_EXISTS);
        assertThat(stands.at(TOTAL).map(Entry::of)).as("a sum that would tell").contains(Entry.TOO_SMALL);
    }

    @Test
    void whatIsWorkedOutFollowsEachSaveAndSaysThatItIsComputed() {
        save(WOMEN, Entry.of(AnswerValue.Figure.of(4)));
        Answers.Saved saved = save(MEN, Entry.of(AnswerValue.Figure.of(5)));

        assertThat(saved.computed()).containsOnlyKeys(TOTAL);
        GivenAnswer total = answers().at(TOTAL).orElseThrow();
        assertThat(total.value()).isEqualTo(AnswerValue.Figure.of(9));
        assertThat(total.origin()).isEqualTo(AnswerOrigin.COMPUTED);
        save(MEN, Entry.EMPTY);
        assertThat(answers().at(TOTAL).orElseThrow().status()).isEqualTo(AnswerStatus.EMPTY);
    }

    @Test
    void twoWhoChangeTheSameAnswerAtOnceAreToldAndNeitherIsLost() {
        save(WHOLE, Entry.of(AnswerValue.Figure.of(10)));
        GivenAnswer seen = answers().at(WHOLE).orElseThrow();
        world.as(world.coordinator(), () -> answering.save(id, WHOLE, figure(11), seen));

        assertThatThrownBy(() -> as(() -> answering.save(id, WHOLE, figure(12), seen)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhileException.class,
                        meanwhile -> assertThat(meanwhile.now().value()).isEqualTo(AnswerValue.Figure.of(11)));
        assertThat(answers().value(WHOLE)).isEqualTo(AnswerValue.Figure.of(11));

        GivenAnswer now = answers().at(WHOLE).orElseThrow();
        as(() -> answering.save(id, WHOLE, figure(12), now));
        assertThat(answers().value(WHOLE)).as("once she has seen it").isEqualTo(AnswerValue.Figure.of(12));
    }

    @Test
    void whoGivesTheSameAnswerOrFillsInWhatIsEmptyIsInNobodysWay() {
        as(() -> answering.save(id, WHOLE, figure(11), null));
        world.as(world.coordinator(), () -> answering.save(id, WHOLE, figure(11), null));
        assertThat(answers().value(WHOLE)).isEqualTo(AnswerValue.Figure.of(11));
    }

    @Test
    void aCommentStandsWhileTheFigureIsPutRightAndIsTakenAway() {
        save(WHOLE, Entry.of(AnswerValue.Figure.of(300)));
        as(() -> answering.comment(id, WHOLE, " Ny insats sedan mars. "));
        save(WHOLE, Entry.of(AnswerValue.Figure.of(310)));
        assertThat(answers().at(WHOLE).orElseThrow().comment()).isEqualTo("Ny insats sedan mars.");
        as(() -> answering.comment(id, WHOLE, ""));
        assertThat(answers().at(WHOLE).orElseThrow().comment()).isNull();
    }

    @Test
    void aCommentThatIsTooLongOrStandsNowhereIsRefused() {
        assertThatThrownBy(() -> as(() -> answering.comment(id, WHOLE, "x".repeat(1001))))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("högst 1000");
        assertThatThrownBy(() -> as(() -> answering.comment(id, AnswerKey.of("gone"), "Hej")))
                .isInstanceOf(InvalidAnswerException.class);
        assertThat(answers().at(WHOLE)).isEmpty();
    }

    @Test
    void aFigureFarFromLastYearsKeepsItFromBeingSentInUntilSomebodySaysWhy() {
        save(WHOLE, Entry.of(AnswerValue.Figure.of(100)));
        as(() -> assignments.submit(id));
        requests.approved(world, id);
        id = asked("Allt 2026");
        save(WHOLE, Entry.of(AnswerValue.Figure.of(300)));

        assertThat(as(() -> assignments.submit(id))).singleElement().satisfies(gap -> assertThat(gap.message())
                .contains("200 mer än förra gången"));
        as(() -> answering.comment(id, WHOLE, "Ny insats."));
        assertThat(as(() -> assignments.submit(id))).isEmpty();
    }

    @Test
    void whereACoordinatorHasItFromStandsAtEachAnswerThatSheFillsIn() {
        world.as(world.coordinator(), () -> answering.source(id, "Möte 12 mars"));
        world.as(world.coordinator(), () -> answering.save(id, WHOLE, figure(11), null));
        save(WOMEN, Entry.of(AnswerValue.Figure.of(4)));

        assertThat(answers().at(WHOLE).orElseThrow().source()).isEqualTo("Möte 12 mars");
        assertThat(answers().at(WOMEN).orElseThrow().source())
                .as("her own word")
                .isNull();
    }

    @Test
    void onlyACoordinatorSaysWhereItComesFromAndInFewWords() {
        assertThatThrownBy(() -> as(() -> {
                    answering.source(id, "Möte");
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> answering.source(id, "x".repeat(201))))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("200");
    }

    private static Entry figure(int number) {
        return Entry.of(AnswerValue.Figure.of(number));
    }

    private Answers.Saved save(AnswerKey at, Entry entry) {
        return as(() -> answering.save(id, at, entry.status(), entry.value()));
    }

    private AnswerSet answers() {
        return as(() -> assignments.open(id)).answers();
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return world.as(representative, work);
    }
}
