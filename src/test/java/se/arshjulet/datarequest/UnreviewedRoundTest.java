package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;
import se.arshjulet.review.Reviews;
import se.arshjulet.task.TaskState;
import se.arshjulet.task.Tasks;

/** A round that asks for views, which nobody approves. */
@IntegrationTest
class UnreviewedRoundTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Answers answering;

    @Autowired
    private UnchangedAnswers unchanged;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Tasks tasks;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private TestMail mail;

    @Autowired
    private RuntimeService engine;

    private TestWorld world;
    private Member first;
    private Member second;
    private UUID roundId;

    @BeforeEach
    void viewsAreAskedFor() {
        world = worlds.create();
        first = world.member("Arbetsförmedlingen");
        second = world.member("Region Åtta");
        roundId = started("Synpunkter 2025");
    }

    private UUID started(String title) {
        Rounds.Plan plan = requests.plan(world, title, 20, List.of(first, second), 7);
        UUID id = world.as(world.coordinator(), () -> {
            UUID form = forms.publish(
                    "views",
                    "Synpunkter",
                    null,
                    List.of(new Section(
                            "one",
                            "Konklusion 1",
                            null,
                            false,
                            null,
                            null,
                            List.of(new Question(
                                    "view",
                                    QuestionType.LONG_TEXT,
                                    "Hur blev det?",
                                    null,
                                    true,
                                    List.of(),
                                    false,
                                    null,
                                    true)))));
            UUID round = rounds.plan(
                    new Rounds.Plan(
                            plan.title(),
                            form,
                            plan.referenceYear(),
                            plan.dueOn(),
                            plan.reminderDays(),
                            "",
                            plan.recipients()),
                    false);
            rounds.start(round);
            return round;
        });
        requests.awaitLaunched(world, id);
        return id;
    }

    private UUID assignment(Member member) {
        return requests.assignment(world, roundId, member).id();
    }

    private void answer(Member member) {
        world.as(world.representative(member), () -> {
            UUID id = assignmentOf(member);
            answering.save(
                    id,
                    AnswerKey.of("view"),
                    AnswerStatus.GIVEN,
                    new AnswerValue.Text("Bättre, enligt " + member.name()));
            assertThat(assignments.submit(id)).isEmpty();
        });
    }

    private UUID assignmentOf(Member member) {
        return tasks.openOf(world.representative(member).id()).get(0).subjectId();
    }

    @Test
    void whatIsSentInIsDoneAtOnceAndWaitsForNobody() {
        UUID id = assignment(first);
        answer(first);

        assertThat(requests.assignment(world, roundId, first).state()).isEqualTo(AssignmentState.APPROVED);
        assertThat(world.as(world.coordinator(), () -> reviews.openOf(Assignments.KIND, id)))
                .isEmpty();
        assertThat(world.as(world.coordinator(), () -> tasks.ofSubject(Assignments.KIND, id))
                        .orElseThrow()
                        .state())
                .isEqualTo(TaskState.DONE);
        assertThat(engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .count())
                .isZero();
        assertThat(requests.mailsAbout(world, "APPROVED")).isZero();
    }

    @Test
    void theRoundIsOverWhenTheLastHasAnswered() {
        answer(first);
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.RUNNING);
        answer(second);
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void finishingARoundLeavesWhatHasComeAndTellsTheOthers() {
        answer(first);
        world.as(world.coordinator(), () -> rounds.finish(roundId, "Vi sammanställer nu."));

        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.CLOSED);
        assertThat(requests.assignment(world, roundId, first).state()).isEqualTo(AssignmentState.APPROVED);
        assertThat(requests.assignment(world, roundId, second).state()).isEqualTo(AssignmentState.WITHDRAWN);
        assertThat(mail.await(world.representative(second).email(), "du behöver inte svara")
                        .text())
                .contains("Vi sammanställer nu.");
    }

    @Test
    void onlyACoordinatorFinishesARound() {
        assertThatThrownBy(() -> world.as(world.representative(first), () -> rounds.finish(roundId, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aViewIsNeverTakenOverFromTheYearBefore() {
        answer(first);
        answer(second);
        roundId = started("Synpunkter 2026");
        UUID id = assignment(first);
        world.as(world.representative(first), () -> {
            assertThat(assignments.open(id).previous().value(AnswerKey.of("view")))
                    .isEqualTo(new AnswerValue.Text("Bättre, enligt Arbetsförmedlingen"));
            unchanged.takeOver(id, UnchangedAnswers.Scope.everything());
            assertThat(assignments.open(id).answers().at(AnswerKey.of("view"))).isEmpty();
            assertThat(assignments.submitUnchanged(id)).isNotEmpty();
        });
    }
}
