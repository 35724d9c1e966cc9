package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.OpenMatters.Kind;
import se.arshjulet.annualwheel.OpenMatters.OpenMatter;
import se.arshjulet.annualwheel.YearEnd;
import se.arshjulet.association.Member;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.task.Tasks;

/** What the closing of a year means for its rounds: one member's answer is approved, one waits, one never came. */
@IntegrationTest
class ClosedYearTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Answers answers;

    @Autowired
    private Reopening reopening;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private YearEnd end;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestMail mail;

    private TestWorld world;
    private TestPerson coordinator;
    private int year;
    private UUID roundId;
    private UUID approved;
    private UUID waiting;
    private UUID never;
    private Member silent;

    @BeforeEach
    void aYearWithARound() {
        world = worlds.create();
        coordinator = world.coordinator();
        year = requests.today().getYear();
        world.as(coordinator, () -> wheels.begin(year));
        roundId = requests.started(world, requests.plan(world, "Modulen", 10, 3));
        approved = assignment(0);
        requests.submitted(world, approved, world.members().get(0), "Vårt uppdrag");
        requests.approved(world, approved);
        waiting = assignment(1);
        requests.submitted(world, waiting, world.members().get(1), "Vårt uppdrag");
        silent = world.members().get(2);
        never = assignment(2);
    }

    private UUID assignment(int member) {
        return requests.assignment(world, roundId, world.members().get(member)).id();
    }

    private void close() {
        world.as(coordinator, () -> end.close(year, "Vi slutar här."));
    }

    private AssignmentState state(int member) {
        return requests.assignment(world, roundId, world.members().get(member)).state();
    }

    private void refused(Runnable act) {
        assertThatThrownBy(() -> world.as(coordinator, act))
                .isInstanceOf(SettledMeanwhileException.class)
                .hasMessage(sentence());
    }

    private String sentence() {
        return "Omgången hör till %1$d, som är stängt. Öppna %1$d igen i årshjulet om något måste ändras."
                .formatted(year);
    }

    @Test
    void whoeverClosesSeesTheRoundAndTheReviewThatAreOpen() {
        assertThat(world.as(coordinator, () -> end.find(year)).orElseThrow().matters())
                .extracting(OpenMatter::kind, OpenMatter::standing, OpenMatter::address)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        Kind.ROUND, "1 av 3 har inte svarat, ett svar väntar på granskning", "/datauppdrag/" + roundId))
                .anyMatch(matter -> matter.toList().get(0) == Kind.REVIEW)
                .hasSize(2);
    }

    @Test
    void theRoundEndsWithWhatIsApprovedAndWhoeverIsLeftHearsOfIt() {
        close();
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.CLOSED);
        assertThat(state(0)).isEqualTo(AssignmentState.APPROVED);
        assertThat(state(1)).isEqualTo(AssignmentState.WITHDRAWN);
        assertThat(state(2)).isEqualTo(AssignmentState.WITHDRAWN);
        TestPerson representative = world.representative(silent);
        assertThat(world.as(representative, () -> tasks.openOf(representative.id())))
                .isEmpty();
        assertThat(mail.await(representative.email(), "Modulen").text()).contains("Modulen");
        assertThatThrownBy(() -> world.as(
                        representative,
                        () -> answers.save(
                                never,
                                AnswerKey.of("memberMission"),
                                AnswerStatus.GIVEN,
                                new AnswerValue.Text("För sent"))))
                .isInstanceOf(NotAnswerableException.class);
        assertThat(world.as(coordinator, () -> end.find(year)).orElseThrow().matters())
                .isEmpty();
    }

    @Test
    void nothingInItIsOpenedWithdrawnOrMovedWhileTheYearIsClosed() {
        close();
        LocalDate day = requests.today().plusDays(20);
        refused(() -> reopening.reopen(approved, day, "Siffran är fel."));
        refused(() -> rounds.withdraw(roundId, "Nej"));
        refused(() -> rounds.finish(roundId, "Nej"));
        refused(() -> rounds.withdrawAssignment(approved, "Nej"));
        refused(() -> rounds.moveDeadlineOfAssignment(approved, day, "Nej"));
        assertThatThrownBy(() -> world.as(coordinator, () -> rounds.moveDeadline(roundId, day, false, "Nej")))
                .isInstanceOfSatisfying(InvalidPlanException.class, invalid -> assertThat(invalid.messages())
                        .containsEntry("dueOn", sentence()));
        assertThat(world.as(
                        coordinator,
                        () -> rounds.moveDeadlineOf(roundId, java.util.List.of(approved, waiting), day, "Nej")))
                .hasSize(2);
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void anAnswerIsOpenedAgainOnceTheYearIs() {
        close();
        world.as(coordinator, () -> end.openAgain(year, "En siffra är fel."));
        world.as(coordinator, () -> reopening.reopen(approved, requests.today().plusDays(20), "Siffran är fel."));
        assertThat(state(0)).isEqualTo(AssignmentState.RETURNED);
    }

    @Test
    void aRoundOfAnotherYearGoesOn() {
        requests.moveToMorningOf(LocalDate.of(year + 1, 1, 12));
        UUID next = requests.started(world, requests.plan(world, "Nästa år", 10, 3));
        close();
        assertThat(requests.round(world, next).state()).isEqualTo(RoundState.RUNNING);
        world.as(coordinator, () -> rounds.withdraw(next, "Fel formulär"));
        assertThat(requests.round(world, next).state()).isEqualTo(RoundState.WITHDRAWN);
    }
}
