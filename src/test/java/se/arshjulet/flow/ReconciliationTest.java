package se.arshjulet.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.datarequest.AnswerRows;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.flow.Reconciliations.Line;
import se.arshjulet.flow.Reconciliations.Sheet;
import se.arshjulet.flow.Reconciliations.State;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.review.Reviews;
import se.arshjulet.task.Tasks;

/** Two ends that state the same flow differently, from the approval that shows it to how they settle it. */
@IntegrationTest
class ReconciliationTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Reconciliations reconciliations;

    @Autowired
    private SettledFlows settled;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Assignments assignments;

    @Autowired
    private AnswerRows rows;

    @Autowired
    private Answers answers;

    @Autowired
    private Reviews reviews;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestMail mail;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private Member office;
    private Member region;
    private Member town;
    private UUID round;

    @BeforeEach
    void everybodyIsAskedAboutTheYear() {
        world = worlds.create();
        office = world.member("Arbetsförmedlingen");
        region = world.member("Region Åtta");
        town = world.member("Ängby kommun");
        round = round(office, region, town);
    }

    @Test
    void aMismatchOpensOneTaskForBothWhenTheLastEndIsApprovedAndNotBefore() {
        approved(office, "care", "af", 60, 40);
        assertThat(all()).isEmpty();
        approved(region, "care", "af", 80, 41);

        Sheet sheet = onlySheet();
        assertThat(sheet.line().state()).isEqualTo(State.OPEN);
        assertThat(sheet.line().pair()).isEqualTo(new FlowPair(2025, FlowParty.REGION, FlowParty.EMPLOYMENT_SERVICE));
        assertThat(sheet.line().out()).isEqualTo(Figures.of(80, 41));
        assertThat(sheet.line().in()).isEqualTo(Figures.of(60, 40));
        assertThat(openTasks(office)).containsExactly("Avstämning 2025: från regionen till Arbetsförmedlingen");
        assertThat(openTasks(region)).isEqualTo(openTasks(office));
        assertThat(openTasks(town)).isEmpty();
        assertThat(mail.await(world.representative(office).email(), "stäm av senast")
                        .text())
                .contains("60 kvinnor och 40 män, totalt 100", "80 kvinnor och 41 män, totalt 121");
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(sheet.line().id().toString())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void withinTheToleranceNobodyIsAsked() {
        approved(office, "care", "af", 60, 40);
        approved(region, "care", "af", 64, 44);
        assertThat(all()).isEmpty();
    }

    @Test
    void anAssociationChoosesItsOwnTolerance() {
        as(world.coordinator(), () -> reconciliations.setTolerance(1, 2));
        approved(office, "care", "af", 60, 40);
        approved(region, "care", "af", 64, 44);
        assertThat(all()).hasSize(1);
    }

    @Test
    void anEndWhereOneHasYetToAnswerIsNotHeldAgainstTheOther() {
        approved(region, "care", "labour", 60, 40);
        assertThat(all()).isEmpty();
        approved(town, "care", "labour", 20, 10);
        assertThat(all()).hasSize(1);
    }

    @Test
    void whoTakesTheOthersFiguresHasAgreedAndTheAgreementIsToBePublished() {
        UUID id = mismatch();
        propose(office, id, 80, 41, 0);

        Sheet sheet = sheet(world.coordinator(), id);
        assertThat(sheet.line().state()).isEqualTo(State.AGREED);
        assertThat(sheet.agreed()).isEqualTo(Figures.of(80, 41));
        assertThat(openTasks(region)).isEmpty();
        assertThat(openTasks(office)).isEmpty();
        for (TestPerson person :
                List.of(world.representative(office), world.representative(region), world.coordinator())) {
            assertThat(mail.await(person.email(), "parterna är överens").text()).contains("80 kvinnor och 41 män");
        }
        assertThat(as(world.coordinator(), settled::all)).singleElement().satisfies(it -> {
            assertThat(it.agreed()).isEqualTo(Figures.of(80, 41));
            assertThat(it.about())
                    .isEqualTo(Map.of(Side.ORIGIN, Figures.of(80, 41), Side.DESTINATION, Figures.of(60, 40)));
        });
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .count())
                .isZero();
    }

    @Test
    void aThirdFigureGoesToTheOtherEndAndBothExplainingLetsBothStand() {
        UUID id = mismatch();
        propose(region, id, 70, 41, 0);
        assertThat(sheet(world.coordinator(), id).line().waitsFor()).containsExactly("Arbetsförmedlingen");
        explain(office, id, "Vi räknar besök.", 1);
        assertThat(sheet(world.coordinator(), id).line().state()).isEqualTo(State.OPEN);
        explain(region, id, "Vi räknar remisser.", 2);

        Sheet sheet = sheet(world.representative(office), id);
        assertThat(sheet.line().state()).isEqualTo(State.EXPLAINED);
        assertThat(sheet.turns()).hasSize(3);
        assertThat(as(world.coordinator(), settled::all).get(0).explanations())
                .extracting(SettledFlows.Explanation::words)
                .containsExactly("Vi räknar remisser.", "Vi räknar besök.");
    }

    @Test
    void newAnswersThatMatchWithdrawItAndThoseThatDoNotAreShown() {
        UUID id = mismatch();
        round = round(office);
        approved(office, "care", "af", 90, 41);
        assertThat(sheet(world.coordinator(), id).line().in()).isEqualTo(Figures.of(90, 41));
        round = round(office);
        approved(office, "care", "af", 80, 41);

        assertThat(sheet(world.coordinator(), id).line().state()).isEqualTo(State.WITHDRAWN);
        assertThat(openTasks(region)).isEmpty();
        mail.await(world.representative(region).email(), "behövs inte längre");
    }

    @Test
    void theCoordinatorEndsItWithAReasonAndTheSameFiguresAreNotAskedAboutAgain() {
        UUID id = mismatch();
        as(world.coordinator(), () -> reconciliations.end(id, "Vi hinner inte i år."));
        assertThat(mail.await(world.representative(region).email(), "avslutad").text())
                .contains("Vi hinner inte i år.");
        assertThat(as(world.coordinator(), settled::all)).isEmpty();

        round = round(office);
        approved(office, "care", "af", 60, 40);
        assertThat(all()).hasSize(1);
        round = round(office);
        approved(office, "care", "af", 61, 40);
        assertThat(all()).extracting(Line::state).containsExactly(State.OPEN, State.ENDED);
    }

    @Test
    void itRemindsThoseWhoseTurnItIsAndTellsTheCoordinatorWhenItIsLate() {
        UUID id = mismatch();
        LocalDate due = sheet(world.coordinator(), id).line().dueOn();
        explain(region, id, "Vi räknar remisser.", 0);
        assertThat(as(world.coordinator(), () -> reconciliations.remindNow(id))).isEqualTo(1);
        mail.await(
                world.representative(office).email(),
                received -> !received.subject().contains("stäm av senast")
                        && received.text().contains("Avstämning 2025"));
        clock.move(Duration.between(
                clock.instant(),
                due.plusDays(1).atTime(8, 1).atZone(clock.getZone()).toInstant()));

        assertThat(mail.await(world.coordinator().email(), "är försenad").text())
                .contains("Arbetsförmedlingen")
                .doesNotContain("Region Åtta");
    }

    @Test
    void whoHasAnsweredHasItOutOfHerHandsUntilItIsHerTurnAgain() {
        UUID id = mismatch();
        propose(office, id, 70, 40, 0);
        assertThat(openTasks(office)).isEmpty();
        assertThat(openTasks(region)).hasSize(1);
        propose(region, id, 75, 40, 1);
        assertThat(openTasks(office)).hasSize(1);
        assertThat(openTasks(region)).isEmpty();
    }

    @Test
    void theCoordinatorHasAMistakenSettlementSettledOnceMore() {
        UUID id = mismatch();
        propose(office, id, 8041, 41, 0);
        propose(region, id, 8041, 41, 1);
        assertThat(as(world.coordinator(), settled::all)).hasSize(1);
        assertThat(sheet(world.coordinator(), id).reopenable()).isTrue();
        assertThat(sheet(world.representative(office), id).reopenable()).isFalse();

        UUID next = as(world.coordinator(), () -> reconciliations.reopen(id, "Ni har skrivit 8 041 kvinnor."));

        assertThat(as(world.coordinator(), settled::all)).isEmpty();
        assertThat(all()).extracting(Line::state).containsExactly(State.OPEN, State.AGREED);
        Sheet again = sheet(world.coordinator(), next);
        assertThat(again.line().state()).isEqualTo(State.OPEN);
        // Either leads to the other, for those who settle it too.
        assertThat(again.earlier()).isEqualTo(id);
        assertThat(again.later()).isNull();
        assertThat(sheet(world.representative(office), id).later()).isEqualTo(next);
        assertThat(sheet(world.coordinator(), id).earlier()).isNull();
        assertThat(again.reopened()).isEqualTo("Ni har skrivit 8 041 kvinnor.");
        assertThat(again.line().in()).isEqualTo(Figures.of(60, 40));
        assertThat(openTasks(office)).hasSize(1);
        assertThat(mail.await(world.representative(region).email(), received -> received.text()
                                .contains("öppnat avstämningen igen"))
                        .text())
                .contains("Ni har skrivit 8 041 kvinnor.");
        propose(office, again.line().id(), 80, 41, 0);
        assertThat(as(world.coordinator(), settled::all))
                .singleElement()
                .extracting(SettledFlows.Settled::agreed)
                .isEqualTo(Figures.of(80, 41));
        assertThat(sheet(world.coordinator(), id).reopenable()).isFalse();
        assertThatThrownBy(() -> as(world.coordinator(), () -> reconciliations.reopen(id, "En gång till.")))
                .isInstanceOf(StaleReconciliationException.class);
    }

    @Test
    void everyRefusalSaysWhyAndLeavesItAsItWas() {
        UUID id = mismatch();
        refused("women", office, () -> reconciliations.propose(id, office.id(), null, 4, 0));
        refused("men", office, () -> reconciliations.propose(id, office.id(), 4, -1, 0));
        refused("women", office, () -> reconciliations.propose(id, office.id(), 60, 40, 0));
        refused("explanation", office, () -> reconciliations.explain(id, office.id(), "  ", 0));
        refused("explanation", office, () -> reconciliations.explain(id, office.id(), "x".repeat(2001), 0));
        assertProblem("reason", () -> as(world.coordinator(), () -> reconciliations.end(id, " ")));
        assertProblem("reason", () -> as(world.coordinator(), () -> reconciliations.reopen(id, " ")));
        assertThatThrownBy(() -> as(world.coordinator(), () -> reconciliations.reopen(id, "Den pågår.")))
                .isInstanceOf(StaleReconciliationException.class);
        assertProblem("percent", () -> as(world.coordinator(), () -> reconciliations.setTolerance(101, 5)));
        assertProblem("least", () -> as(world.coordinator(), () -> reconciliations.setTolerance(10, 0)));
        // What she saw is not what stands.
        explain(region, id, "Vi räknar remisser.", 0);
        assertThatThrownBy(() -> propose(office, id, 80, 41, 0)).isInstanceOf(StaleReconciliationException.class);
        propose(office, id, 80, 41, 1);
        for (Runnable late : List.<Runnable>of(
                () -> explain(office, id, "För sent.", 2),
                () -> as(world.coordinator(), () -> reconciliations.end(id, "För sent.")),
                () -> as(world.coordinator(), () -> reconciliations.remindNow(id)))) {
            assertThatThrownBy(late::run).isInstanceOf(StaleReconciliationException.class);
        }
        assertThat(sheet(world.coordinator(), id).turns()).hasSize(2);
    }

    @Test
    void ofTwoWhoActAtOnceTheLaterIsToldToLookAgain() {
        UUID id = mismatch();
        List<CompletableFuture<Optional<Throwable>>> both =
                List.of(at(() -> propose(office, id, 80, 41, 0)), at(() -> propose(region, id, 60, 40, 0)));

        assertThat(both.stream().map(CompletableFuture::join).flatMap(Optional::stream))
                .singleElement()
                .isInstanceOf(StaleReconciliationException.class);
        assertThat(sheet(world.coordinator(), id).turns()).hasSize(1);
        assertThat(sheet(world.coordinator(), id).line().state()).isEqualTo(State.AGREED);
    }

    private static CompletableFuture<Optional<Throwable>> at(Runnable act) {
        return CompletableFuture.runAsync(act)
                .handle((done, refusal) -> Optional.ofNullable(refusal).map(Throwable::getCause));
    }

    @Test
    void onlyTheTwoEndsActAndOnlyTheCoordinatorSeesAll() {
        UUID id = mismatch();
        TestPerson outsider = world.representative(town);
        TestPerson reader = world.person("Sty Relse", "styrelse", Role.READER);
        for (Consumer<TestPerson> act : List.<Consumer<TestPerson>>of(
                person -> as(person, () -> reconciliations.propose(id, office.id(), 1, 1, 0)),
                person -> as(person, () -> reconciliations.explain(id, office.id(), "Nej", 0)),
                person -> as(person, () -> reconciliations.end(id, "Nej")),
                person -> as(person, () -> reconciliations.remindNow(id)),
                person -> as(person, () -> reconciliations.reopen(id, "Nej")),
                person -> as(person, () -> reconciliations.setTolerance(1, 1)))) {
            for (TestPerson person : List.of(outsider, reader)) {
                assertThatThrownBy(() -> act.accept(person)).isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThatThrownBy(() -> as(world.coordinator(), () -> reconciliations.propose(id, office.id(), 1, 1, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(outsider, () -> reconciliations.propose(id, town.id(), 1, 1, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(outsider, () -> reconciliations.find(id))).isEmpty();
        assertThat(as(outsider, reconciliations::all)).isEmpty();
        assertThat(as(world.representative(region), () -> reconciliations.find(id))
                        .orElseThrow()
                        .actsFor())
                .containsExactly(region.id());
        // By the link in a mail she answers for her member, and is no coordinator even if she is one.
        world.asByLink(
                world.representative(region), () -> reconciliations.find(id).orElseThrow());
        assertThatThrownBy(() -> world.asByLink(world.coordinator(), () -> {
                    reconciliations.end(id, "Nej");
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld elsewhere = worlds.create();
        assertThat(elsewhere.as(elsewhere.coordinator(), () -> reconciliations.find(id)))
                .isEmpty();
        assertThat(elsewhere.as(elsewhere.coordinator(), reconciliations::all)).isEmpty();
    }

    private UUID mismatch() {
        approved(office, "care", "af", 60, 40);
        approved(region, "care", "af", 80, 41);
        return all().get(0).id();
    }

    private UUID round(Member... asked) {
        Rounds.Plan plan = world.as(
                world.coordinator(),
                () -> new Rounds.Plan(
                        "Flödesmodulen 2025",
                        forms.published().stream()
                                .filter(form -> form.key().equals(FlowAnswers.FORM))
                                .findFirst()
                                .orElseThrow()
                                .formVersionId(),
                        2025,
                        requests.today().plusDays(30),
                        List.of(),
                        "",
                        Stream.of(asked)
                                .map(member -> new Rounds.Recipient(
                                        member.id(),
                                        world.representative(member).id()))
                                .toList()));
        return requests.started(world, plan);
    }

    private void approved(Member member, String from, String to, int women, int men) {
        UUID assignment = requests.assignment(world, round, member).id();
        world.as(world.representative(member), () -> {
            // The rows of an earlier answer are there already.
            List<UUID> before = assignments.open(assignment).answers().rowsOf("flows").stream()
                    .map(row -> row.key())
                    .toList();
            UUID row = before.isEmpty() ? rows.add(assignment, "flows", null) : before.get(0);
            put(assignment, row, "origin", new AnswerValue.Choices(List.of(from), List.of()));
            put(assignment, row, "destination", new AnswerValue.Choices(List.of(to), List.of()));
            put(assignment, row, "women", AnswerValue.Figure.of(women));
            put(assignment, row, "men", AnswerValue.Figure.of(men));
            put(assignment, AnswerKey.NO_ROW, "queue", new AnswerValue.YesNo(false));
            assertThat(assignments.submit(assignment)).isEmpty();
        });
        as(
                world.coordinator(),
                () -> reviews.approve(
                        reviews.openOf(Assignments.KIND, assignment)
                                .orElseThrow()
                                .id(),
                        false));
    }

    private void put(UUID assignment, UUID row, String question, AnswerValue value) {
        answers.save(assignment, new AnswerKey(row, question), AnswerStatus.GIVEN, value);
    }

    private void propose(Member member, UUID id, int women, int men, int seen) {
        as(world.representative(member), () -> reconciliations.propose(id, member.id(), women, men, seen));
    }

    private void explain(Member member, UUID id, String words, int seen) {
        as(world.representative(member), () -> reconciliations.explain(id, member.id(), words, seen));
    }

    private void refused(String field, Member member, Runnable act) {
        assertProblem(field, () -> as(world.representative(member), act));
    }

    private static void assertProblem(String field, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(InvalidReconciliationException.class, refusal -> assertThat(refusal.problems())
                        .containsOnlyKeys(field));
    }

    private List<Line> all() {
        return as(world.coordinator(), reconciliations::all);
    }

    private Sheet onlySheet() {
        assertThat(all()).hasSize(1);
        return sheet(world.coordinator(), all().get(0).id());
    }

    private Sheet sheet(TestPerson person, UUID id) {
        return as(person, () -> reconciliations.find(id)).orElseThrow();
    }

    private List<String> openTasks(Member member) {
        TestPerson person = world.representative(member);
        return as(person, () -> tasks.openOf(person.id())).stream()
                .filter(task -> task.kind().equals(Reconciliations.KIND))
                .map(task -> task.title())
                .toList();
    }

    private <T> T as(TestPerson person, Supplier<T> work) {
        return world.as(person, work);
    }

    private void as(TestPerson person, Runnable work) {
        world.as(person, work);
    }
}
