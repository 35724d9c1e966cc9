package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.UnchangedAnswers.Scope;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormCheck;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

@IntegrationTest
class AnsweringTest {

    private static final AnswerKey MISSION = AnswerKey.of("memberMission");
    private static final AnswerKey NOTE = AnswerKey.of("note");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Answers answering;

    @Autowired
    private AnswerRows answerRows;

    @Autowired
    private UnchangedAnswers unchanged;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestMail mail;

    private TestWorld world;
    private Member member;
    private TestPerson representative;
    private UUID id;

    @BeforeEach
    void aRequestHasArrived() {
        world = worlds.create();
        member = world.member("Ängby kommun");
        representative = world.representative(member);
        UUID roundId = requests.started(world, requests.plan(world, "Organisationsmodulen 2026", 30));
        id = requests.assignment(world, roundId, member).id();
    }

    @Test
    void whatIsSavedIsThereForTheNextOneWhoLooks() {
        Answers.Saved saved = save(MISSION, "Vi hjälper.");
        GivenAnswer given = answer(MISSION);
        assertThat(given.value()).isEqualTo(new AnswerValue.Text("Vi hjälper."));
        assertThat(given.origin()).isEqualTo(AnswerOrigin.TYPED);
        assertThat(given.answeredBy()).isEqualTo(representative.id());
        assertThat(given.onBehalfOf()).isNull();
        assertThat(sheet().lastSavedAt()).isCloseTo(saved.at(), within(1, ChronoUnit.MILLIS));
    }

    @Test
    void aSavedFieldIsOverwrittenAndCleared() {
        save(MISSION, "Först");
        save(MISSION, "Sedan");
        assertThat(answer(MISSION).value()).isEqualTo(new AnswerValue.Text("Sedan"));
        as(() -> answering.save(id, MISSION, AnswerStatus.EMPTY, null));
        assertThat(answer(MISSION).status()).isEqualTo(AnswerStatus.EMPTY);
        assertThat(answer(MISSION).value()).isNull();
    }

    @Test
    void progressFollowsInTheSheetTheMatrixAndTheTask() {
        FormCheck.Progress before = sheet().progress();
        FormCheck.Progress after = save(MISSION, "Vi hjälper.").progress();
        assertThat(after.done()).isEqualTo(before.done() + 1);
        assertThat(sheet().progress()).isEqualTo(after);
        assertThat(task().done()).isEqualTo(after.done());
        assertThat(task().total()).isEqualTo(after.total());
    }

    @Test
    void whatBreaksARuleIsRefusedWithWordsAndNothingIsSaved() {
        AnswerKey contact = AnswerKey.of("memberContact");
        assertThatThrownBy(() -> as(() -> answering.save(
                        id, contact, AnswerStatus.GIVEN, new AnswerValue.Contact("Växeln", "", "inte en adress"))))
                .isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("E-postadressen");
        assertThat(sheet().answers().at(contact)).isEmpty();
    }

    @Test
    void twoWindowsThatSaveAtOnceAddUp() {
        List<AnswerKey> fields = unitKeys().stream()
                .flatMap(row -> List.of("mission", "waysIn").stream().map(q -> new AnswerKey(row, q)))
                .toList();
        int before = sheet().progress().done();
        List<CompletableFuture<Void>> saves = IntStream.range(0, fields.size())
                .mapToObj(i -> CompletableFuture.runAsync(() -> save(fields.get(i), "Svar " + i)))
                .toList();
        saves.forEach(CompletableFuture::join);
        assertThat(sheet().progress().done()).isEqualTo(before + fields.size());
    }

    @Test
    void aCoordinatorFillsInOnHerBehalf() {
        world.as(
                world.coordinator(),
                () -> answering.save(id, MISSION, AnswerStatus.GIVEN, new AnswerValue.Text("Hon sade det på mötet.")));
        GivenAnswer given = answer(MISSION);
        assertThat(given.origin()).isEqualTo(AnswerOrigin.ON_BEHALF);
        assertThat(given.answeredBy()).isEqualTo(world.coordinator().id());
        assertThat(given.onBehalfOf()).isEqualTo(representative.id());
        assertThat(world.as(world.coordinator(), () -> assignments.open(id)).onBehalf())
                .isTrue();
        assertThat(sheet().onBehalf()).isFalse();
    }

    @Test
    void handedOverSheConfirmsWithOneButton() {
        requests.fillIn(world, world.coordinator(), id, "Ifyllt vid mötet");
        world.as(world.coordinator(), () -> assignments.handOver(id));
        assertThat(sheet().preparedBy()).isEqualTo(world.coordinator().name());
        assertThat(sheet().preparedAt()).isNotNull();
        assertThat(mail.await(representative.email(), "bekräfta").text())
                .contains(world.coordinator().name());
        assertThat(as(() -> assignments.submit(id))).isEmpty();
        assertThat(sheet().state()).isEqualTo(AssignmentState.SUBMITTED);
    }

    @Test
    void onlyACoordinatorHandsOver() {
        denied(representative, () -> assignments.handOver(id));
    }

    @Test
    void nobodyElseReachesIt() {
        UUID row = unitKeys().get(0);
        TestPerson colleague = world.representative(world.member("Region Åtta"));
        TestPerson reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        for (TestPerson person : List.of(colleague, reviewer)) {
            for (Runnable attempt : everything(row)) {
                denied(person, attempt);
            }
        }
    }

    @Test
    void anotherAssociationReachesNothingNotEvenItsCoordinatorOrTheSamePersonThere() {
        UUID row = unitKeys().get(0);
        TestWorld other = worlds.create();
        for (TestPerson person : List.of(other.coordinator(), representative)) {
            for (Runnable attempt : everything(row)) {
                assertThatThrownBy(() -> other.as(person, attempt)).isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThat(other.as(other.coordinator(), () -> assignments.latestApproved(member.id(), "organisation")))
                .isEmpty();
    }

    private List<Runnable> everything(UUID row) {
        return List.of(
                () -> assignments.open(id),
                () -> answering.save(id, MISSION, AnswerStatus.GIVEN, new AnswerValue.Text("x")),
                () -> answerRows.add(id, "units", null),
                () -> answerRows.remove(id, row),
                () -> answerRows.restore(id, row),
                () -> unchanged.takeOver(id, Scope.everything()),
                () -> unchanged.putBack(id, new UnchangedAnswers.Replaced(Map.of())),
                () -> assignments.submit(id),
                () -> assignments.submitUnchanged(id),
                () -> assignments.handOver(id));
    }

    @Test
    void aRowIsAddedUnderAnother() {
        UUID top = unitKeys().get(0);
        UUID row = as(() -> answerRows.add(id, "units", top));
        assertThat(unitKeys()).hasSize(4).endsWith(row);
        assertThat(parent(row)).isEqualTo(top);
    }

    @Test
    void whereThereAreNoRowsNoneIsAdded() {
        assertThatThrownBy(() -> as(() -> answerRows.add(id, "closing", null)))
                .isInstanceOf(InvalidAnswerException.class);
    }

    @Test
    void childrenOfARemovedRowMoveUpAndComeBackWithIt() {
        UUID top = unitKeys().get(0);
        UUID middle = as(() -> answerRows.add(id, "units", top));
        UUID child = as(() -> answerRows.add(id, "units", middle));
        as(() -> answerRows.remove(id, middle));
        assertThat(unitKeys()).doesNotContain(middle);
        assertThat(parent(child)).isEqualTo(top);
        as(() -> answerRows.restore(id, middle));
        assertThat(unitKeys()).contains(middle);
        assertThat(parent(child)).isEqualTo(middle);
    }

    @Test
    void aChildThatWasMovedMeanwhileStaysWhereItWasPut() {
        UUID top = unitKeys().get(0);
        UUID middle = as(() -> answerRows.add(id, "units", top));
        UUID child = as(() -> answerRows.add(id, "units", middle));
        UUID elsewhere = as(() -> answerRows.add(id, "units", null));
        as(() -> answerRows.remove(id, middle));
        as(() -> answering.save(
                id, new AnswerKey(child, "parent"), AnswerStatus.GIVEN, new AnswerValue.RowReference(elsewhere)));
        as(() -> answerRows.restore(id, middle));
        assertThat(parent(child)).isEqualTo(elsewhere);
    }

    @Test
    void answersInARemovedRowAreThereWhenItIsRestoredAndCountForNothingMeanwhile() {
        UUID row = unitKeys().get(1);
        AnswerKey at = new AnswerKey(row, "mission");
        int done = save(at, "Finns kvar").progress().done();
        assertThat(as(() -> answerRows.remove(id, row)).progress().done()).isLessThan(done);
        assertThat(sheet().answers().at(at)).isEmpty();
        assertThat(as(() -> answerRows.restore(id, row)).progress().done()).isEqualTo(done);
        assertThat(answer(at).value()).isEqualTo(new AnswerValue.Text("Finns kvar"));
    }

    @Test
    void aRowThatDoesNotExistIsNeitherRemovedNorRestored() {
        assertThatThrownBy(() -> as(() -> answerRows.remove(id, UUID.randomUUID())))
                .isInstanceOf(InvalidAnswerException.class);
        assertThatThrownBy(() -> as(() -> answerRows.restore(id, unitKeys().get(0))))
                .isInstanceOf(InvalidAnswerException.class);
    }

    @Test
    void incompleteNothingHappensButTheList() {
        List<FormCheck.Gap> gaps = as(() -> assignments.submit(id));
        assertThat(gaps).isNotEmpty();
        assertThat(gaps.get(0).at()).isEqualTo(MISSION);
        assertThat(sheet().state()).isEqualTo(AssignmentState.OPEN);
        assertThat(task().closedAt()).isNull();
    }

    @Test
    void sentInItIsNotChangedAnyMore() {
        requests.submitted(world, id, member, "Klart");
        UUID row = unitKeys().get(0);
        for (Runnable attempt : everything(row).subList(1, 9)) {
            assertThatThrownBy(() -> world.as(representative, attempt)).isInstanceOf(NotAnswerableException.class);
        }
        assertThat(answer(MISSION).value()).isEqualTo(new AnswerValue.Text("Klart"));
    }

    @Test
    void unchangedTakesOverOnlyWhatIsStillEmpty() {
        nextYear();
        save(MISSION, "Nytt i år");
        as(() -> unchanged.takeOver(id, Scope.everything()));
        assertThat(answer(MISSION).value()).isEqualTo(new AnswerValue.Text("Nytt i år"));
        AnswerKey unitMission = new AnswerKey(unitKeys().get(1), "mission");
        assertThat(answer(unitMission).value()).isEqualTo(new AnswerValue.Text("I fjol"));
        assertThat(answer(unitMission).origin()).isEqualTo(AnswerOrigin.UNCHANGED);
        assertThat(answer(unitMission).answeredBy()).isEqualTo(representative.id());
    }

    @Test
    void unchangedForOneFieldIsTakenOverWhateverStandsThere() {
        nextYear();
        save(MISSION, "Nytt i år");
        as(() -> unchanged.takeOver(id, Scope.field(MISSION)));
        assertThat(answer(MISSION).value()).isEqualTo(new AnswerValue.Text("I fjol"));
    }

    @Test
    void whatUnchangedTookThePlaceOfIsPutBackAsItWas() {
        nextYear();
        world.as(
                world.coordinator(),
                () -> answering.save(id, MISSION, AnswerStatus.GIVEN, new AnswerValue.Text("Nytt i år")));
        GivenAnswer before = answer(MISSION);
        UnchangedAnswers.Replaced replaced = as(() -> unchanged.takeOver(id, Scope.field(MISSION)));
        assertThat(replaced.given()).isEqualTo(1);
        as(() -> unchanged.putBack(id, replaced));
        assertThat(answer(MISSION)).isEqualTo(before);
    }

    @Test
    void whatWasEmptyIsEmptyAgainAndWhatIsWrittenSinceStays() {
        nextYear();
        int done = sheet().progress().done();
        UnchangedAnswers.Replaced replaced = as(() -> unchanged.takeOver(id, Scope.section("member")));
        assertThat(replaced.given()).isZero();
        save(MISSION, "Skrivet efteråt");
        assertThat(as(() -> unchanged.putBack(id, replaced)).progress().done()).isEqualTo(done + 1);
        assertThat(answer(MISSION).value()).isEqualTo(new AnswerValue.Text("Skrivet efteråt"));
        assertThat(answer(AnswerKey.of("memberContact")).status()).isEqualTo(AnswerStatus.EMPTY);
    }

    @Test
    void unchangedForASectionOrARowLeavesTheRest() {
        nextYear();
        as(() -> unchanged.takeOver(id, Scope.row(unitKeys().get(0))));
        assertThat(sheet().answers().at(new AnswerKey(unitKeys().get(0), "mission")))
                .isPresent();
        assertThat(sheet().answers().at(new AnswerKey(unitKeys().get(1), "mission")))
                .isEmpty();
        as(() -> unchanged.takeOver(id, Scope.section("member")));
        assertThat(sheet().answers().at(MISSION)).isPresent();
        assertThat(sheet().answers().at(new AnswerKey(unitKeys().get(1), "mission")))
                .isEmpty();
    }

    @Test
    void nothingHasChangedIsSentInInOneStep() {
        nextYear();
        assertThat(as(() -> assignments.submitUnchanged(id))).isEmpty();
        assertThat(sheet().state()).isEqualTo(AssignmentState.SUBMITTED);
        assertThat(answer(MISSION).value()).isEqualTo(new AnswerValue.Text("I fjol"));
    }

    @Test
    void anExtraNoteIsOptional() {
        save(NOTE, "Hälsa!");
        requests.submitted(world, id, member, "Klart");
        assertThat(sheet().submittedAt()).isNotNull();
    }

    @Test
    void opensWithAsFewStatementsForManyAnswersAsForFew() {
        sheet();
        int forFew = SqlCount.of(this::sheet);
        for (int i = 0; i < 30; i++) {
            UUID row = as(() -> answerRows.add(id, "units", null));
            save(new AnswerKey(row, "name"), "Enhet " + i);
        }
        assertThat(SqlCount.of(this::sheet)).isEqualTo(forFew);
    }

    @Test
    void savesWithFewStatementsHoweverManyAnswers() {
        save(NOTE, "Ett");
        int forFew = SqlCount.of(() -> save(NOTE, "Två"));
        for (int i = 0; i < 10; i++) {
            as(() -> answerRows.add(id, "units", null));
        }
        assertThat(SqlCount.of(() -> save(NOTE, "Tre"))).isEqualTo(forFew).isLessThanOrEqualTo(5);
    }

    /** This year's request was answered and approved; {@code id} becomes next year's. */
    private void nextYear() {
        requests.submitted(world, id, member, "I fjol");
        requests.approved(world, id);
        UUID roundId = requests.started(world, requests.plan(world, "Organisationsmodulen 2027", 30));
        id = requests.assignment(world, roundId, member).id();
    }

    private Answers.Saved save(AnswerKey at, String text) {
        return as(() -> answering.save(id, at, AnswerStatus.GIVEN, new AnswerValue.Text(text)));
    }

    private <T> T as(Supplier<T> work) {
        return world.as(representative, work);
    }

    private Assignments.Sheet sheet() {
        return as(() -> assignments.open(id));
    }

    private GivenAnswer answer(AnswerKey at) {
        return sheet().answers().at(at).orElseThrow();
    }

    private List<UUID> unitKeys() {
        return sheet().answers().rowsOf("units").stream().map(AnswerRow::key).toList();
    }

    private UUID parent(UUID row) {
        AnswerSet answers = sheet().answers();
        return ((AnswerValue.RowReference) answers.value(new AnswerKey(row, "parent"))).rowKey();
    }

    private TaskItem task() {
        return as(() -> tasks.ofSubject(Assignments.KIND, id).orElseThrow());
    }

    private void denied(TestPerson person, Runnable attempt) {
        assertThatThrownBy(() -> world.as(person, attempt)).isInstanceOf(AccessDeniedException.class);
    }
}
