package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.task.TaskState;
import se.arshjulet.task.Tasks;

@IntegrationTest
class ReopeningTest {

    private static final AnswerKey MISSION = AnswerKey.of("memberMission");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private AtOnce atOnce;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Answers answering;

    @Autowired
    private Assignments assignments;

    @Autowired
    private ApprovedAnswers approvedAnswers;

    @Autowired
    private AnswerHistory history;

    @Autowired
    private Reopening reopening;

    @Autowired
    private Tasks tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private TestMail mail;

    private TestWorld world;
    private Member member;
    private TestPerson representative;
    private UUID roundId;
    private UUID id;
    private LocalDate day;

    @BeforeEach
    void anApprovedAnswer() {
        world = worlds.create();
        member = world.member("Region Åtta");
        representative = world.representative(member);
        roundId = requests.started(world, requests.plan(world, "Modulen", 10, List.of(member), 3));
        id = requests.assignment(world, roundId, member).id();
        requests.submitted(world, id, member, "Det gamla");
        requests.approved(world, id);
        day = requests.today().plusDays(20);
    }

    @Test
    void sheGetsHerTaskBackWithTheReasonAndTheProcessWaitsForHerAnew() {
        reopen("Siffran för kvinnor är fel.");
        Assignments.Sheet sheet = world.as(representative, () -> assignments.open(id));
        assertThat(sheet.state()).isEqualTo(AssignmentState.RETURNED);
        assertThat(sheet.dueOn()).isEqualTo(day);
        assertThat(sheet.reopened().by()).isEqualTo("Sam Ordnare");
        assertThat(sheet.reopened().reason()).isEqualTo("Siffran för kvinnor är fel.");
        assertThat(sheet.approved()).isEmpty();
        assertThat(sheet.answers().value(MISSION)).isEqualTo(new AnswerValue.Text("Det gamla"));
        assertThat(world.as(representative, () -> tasks.openOf(representative.id())))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.state()).isEqualTo(TaskState.RETURNED);
                    assertThat(task.dueOn()).isEqualTo(day);
                });
        assertThat(waitsAt()).containsExactly("answer");
        TestMail.Received letter = mail.await(representative.email(), "ändra senast");
        assertThat(letter.text()).contains("Siffran för kvinnor är fel.");
        assertThat(letter.link()).isNotBlank();
        requests.moveToMorningOf(day.minusDays(3));
        mail.await(representative.email(), "Påminnelse");
    }

    @Test
    void whatWasApprovedCountsUntilTheNewIsApproved() {
        reopen("Siffran är fel.");
        save("Det nya");
        assertThat(counts()).isEqualTo(new AnswerValue.Text("Det gamla"));
        submit();
        assertThat(counts()).isEqualTo(new AnswerValue.Text("Det gamla"));
        assertThat(latest()).isEqualTo(new AnswerValue.Text("Det gamla"));
        requests.approved(world, id);
        assertThat(counts()).isEqualTo(new AnswerValue.Text("Det nya"));
        assertThat(latest()).isEqualTo(new AnswerValue.Text("Det nya"));
        assertThat(waitsAt()).isEmpty();
    }

    @Test
    void itsRoundRunsAgainAndClosesWhenItIsApprovedAgain() {
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.CLOSED);
        reopen("Siffran är fel.");
        Rounds.RoundItem running = requests.round(world, roundId);
        assertThat(running.state()).isEqualTo(RoundState.RUNNING);
        assertThat(running.approved()).isZero();
        assertThat(running.returned()).isEqualTo(1);
        assertThat(requests.assignment(world, roundId, member).reopened()).isTrue();
        assertThat(world.as(world.coordinator(), () -> rounds.underWay())).hasSize(1);
        submit();
        requests.approved(world, id);
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.CLOSED);
        assertThat(requests.round(world, roundId).approved()).isEqualTo(1);
        assertThat(requests.assignment(world, roundId, member).reopened()).isFalse();
        assertThat(world.as(representative, () -> assignments.open(id)).reopened())
                .isNull();
    }

    @Test
    void theHistoryKeepsTheApprovalAndSaysThatItWasOpenedAgain() {
        reopen("Siffran är fel.");
        submit();
        requests.approved(world, id);
        assertThat(world.as(world.coordinator(), () -> history.past(id)).moments())
                .extracting(AnswerHistory.Moment::kind)
                .containsExactlyInAnyOrder(
                        AnswerHistory.Kind.ASKED,
                        AnswerHistory.Kind.SUBMITTED,
                        AnswerHistory.Kind.APPROVED,
                        AnswerHistory.Kind.REOPENED,
                        AnswerHistory.Kind.SUBMITTED,
                        AnswerHistory.Kind.APPROVED);
    }

    @Test
    void sentBackByTheReviewItIsReturnedAndNoLongerOnlyReopened() {
        reopen("Siffran är fel.");
        submit();
        requests.returned(world, id, "memberMission", "Skriv mer.");
        assertThat(requests.assignment(world, roundId, member).reopened()).isFalse();
        assertThat(waitsAt()).containsExactly("answer");
        assertThat(counts()).isEqualTo(new AnswerValue.Text("Det gamla"));
    }

    @Test
    void withdrawnAgainTheApprovedStillCountsAndTheRoundCloses() {
        reopen("Siffran är fel.");
        save("Det nya");
        world.as(world.coordinator(), () -> rounds.withdrawAssignment(id, "Den stämde ändå."));
        assertThat(counts()).isEqualTo(new AnswerValue.Text("Det gamla"));
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.CLOSED);
        assertThat(waitsAt()).isEmpty();
    }

    @Test
    void whatIsNotApprovedIsNotOpenedAndTheSentenceSaysWhy() {
        reopen("Siffran är fel.");
        assertThatThrownBy(() -> reopen("Igen"))
                .isInstanceOf(SettledMeanwhileException.class)
                .hasMessage("Sam Ordnare har redan öppnat svaret igen: ”Siffran är fel.”");
        submit();
        assertThatThrownBy(() -> reopen("Igen")).hasMessageContaining("väntar på granskning");
        requests.returned(world, id, "memberMission", "Skriv mer.");
        world.as(world.coordinator(), () -> rounds.withdrawAssignment(id, "Nej"));
        assertThatThrownBy(() -> reopen("Igen")).hasMessageContaining("återkallat");
        UUID other = requests.started(world, requests.plan(world, "Nästa", 10, List.of(member)));
        id = requests.assignment(world, other, member).id();
        assertThatThrownBy(() -> reopen("Igen")).hasMessageContaining("redan öppet för ändringar");
    }

    @Test
    void whereTheMemberHasAnsweredAnewSinceTheNewAnswerIsTheOneToOpen() {
        UUID next = requests.started(world, requests.plan(world, "Modulen 2", 10, List.of(member)));
        UUID newer = requests.assignment(world, next, member).id();
        requests.submitted(world, newer, member, "Ännu nyare");
        requests.approved(world, newer);
        assertThatThrownBy(() -> reopen("Siffran är fel."))
                .isInstanceOf(SettledMeanwhileException.class)
                .hasMessageContaining("i Modulen 2. Öppna det svaret i stället.");
    }

    @Test
    void aReasonAndADayToComeAreNeeded() {
        assertThatThrownBy(() -> reopen("  "))
                .isInstanceOfSatisfying(InvalidPlanException.class, at -> assertThat(at.messages())
                        .containsOnlyKeys("reason"));
        assertThatThrownBy(() -> reopen("x".repeat(1001)))
                .isInstanceOfSatisfying(InvalidPlanException.class, at -> assertThat(at.messages())
                        .containsOnlyKeys("reason"));
        day = requests.today();
        assertThatThrownBy(() -> reopen("Fel"))
                .isInstanceOfSatisfying(InvalidPlanException.class, at -> assertThat(at.messages())
                        .containsOnlyKeys("dueOn"));
    }

    @Test
    void onlyACoordinatorOfTheAssociationOpensAgain() {
        assertThatThrownBy(() -> world.as(representative, () -> reopening.reopen(id, day, "Jag vill")))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld elsewhere = worlds.create();
        assertThatThrownBy(() -> elsewhere.as(elsewhere.coordinator(), () -> reopening.reopen(id, day, "Fel")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofTwoCoordinatorsWhoOpenItAtOnceOneWinsAndTheOtherIsTold() {
        List<Optional<RuntimeException>> told = atOnce.on(id, () -> reopen("Den ena"), () -> reopen("Den andra"));
        assertThat(told.stream().flatMap(Optional::stream)).singleElement().satisfies(second -> assertThat(second)
                .isInstanceOf(SettledMeanwhileException.class)
                .hasMessageContaining("har redan öppnat svaret igen"));
        assertThat(requests.mailsAbout(world, "REOPENED")).isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .count())
                .isEqualTo(1);
    }

    private void reopen(String reason) {
        world.as(world.coordinator(), () -> reopening.reopen(id, day, reason));
    }

    private void save(String text) {
        world.as(representative, () -> answering.save(id, MISSION, AnswerStatus.GIVEN, new AnswerValue.Text(text)));
    }

    private void submit() {
        assertThat(world.as(representative, () -> assignments.submit(id))).isEmpty();
    }

    private AnswerValue counts() {
        return world.as(world.coordinator(), () -> approvedAnswers.approved("organisation")).stream()
                .filter(answers -> answers.memberId().equals(member.id()))
                .findFirst()
                .orElseThrow()
                .answers()
                .value(MISSION);
    }

    private AnswerValue latest() {
        return world.as(world.coordinator(), () -> assignments.latestApproved(member.id(), "organisation"))
                .orElseThrow()
                .answers()
                .value(MISSION);
    }

    private List<String> waitsAt() {
        return engineTasks.createTaskQuery().processInstanceBusinessKey(id.toString()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
