package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.review.Reviews;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.TaskState;
import se.arshjulet.task.Tasks;

@IntegrationTest
class ReviewFlowTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Answers answering;

    @Autowired
    private Assignments assignments;

    @Autowired
    private ApprovedAnswers approvedAnswers;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestMail mail;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private Member member;
    private TestPerson representative;
    private UUID roundId;
    private UUID id;

    @BeforeEach
    void aRequestHasArrived() {
        world = worlds.create();
        member = world.member("Arbetsförmedlingen");
        representative = world.representative(member);
        roundId = requests.started(world, requests.plan(world, "Organisationsmodulen 2026", 3, List.of(member)));
        id = requests.assignment(world, roundId, member).id();
    }

    @Test
    void sendingInOpensAReviewAndFinishesTheTask() {
        requests.submitted(world, id, member, "Klart");
        assertThat(world.as(world.coordinator(), () -> reviews.openOf(Assignments.KIND, id)))
                .hasValueSatisfying(review -> {
                    assertThat(review.title()).isEqualTo("Organisationsmodulen 2026 · Arbetsförmedlingen");
                    assertThat(review.submitterName()).isEqualTo(representative.name());
                });
        assertThat(task().state()).isEqualTo(TaskState.SENT_IN);
        assertThat(waitingAt()).containsExactly("decide");
        assertThat(timers()).as("the one of the review").isEqualTo(1);
    }

    @Test
    void approvingEndsTheProcessAndTheRoundWhenItWasTheLast() {
        requests.submitted(world, id, member, "Klart");
        requests.approved(world, id);
        Rounds.AssignmentItem assignment = requests.assignment(world, roundId, member);
        assertThat(assignment.state()).isEqualTo(AssignmentState.APPROVED);
        assertThat(assignment.approvedAt()).isNotNull();
        assertThat(task().state()).isEqualTo(TaskState.DONE);
        assertThat(requests.round(world, roundId).state()).isEqualTo(RoundState.CLOSED);
        assertThat(waitingAt()).isEmpty();
        assertThat(mail.await(representative.email(), "svaret är godkänt").subject())
                .startsWith("Organisationsmodulen 2026");
    }

    @Test
    void whatIsApprovedIsForTheMapAndWhatIsSentInStandsBesideIt() {
        requests.fillIn(world, representative, id, "Halvvägs");
        assertThat(world.as(world.coordinator(), () -> approvedAnswers.notYetApproved("organisation")))
                .isEmpty();
        requests.submitted(world, id, member, "Klart");
        assertThat(world.as(world.coordinator(), () -> approvedAnswers.notYetApproved("organisation")))
                .singleElement()
                .satisfies(answers -> assertThat(answers.state()).isEqualTo(AssignmentState.SUBMITTED));
        requests.approved(world, id);
        world.as(world.coordinator(), () -> {
            assertThat(approvedAnswers.notYetApproved("organisation")).isEmpty();
            assertThat(approvedAnswers.approved("organisation")).singleElement().satisfies(answers -> {
                assertThat(answers.memberName()).isEqualTo("Arbetsförmedlingen");
                assertThat(answers.approvedAt()).isNotNull();
                assertThat(answers.answers().value(AnswerKey.of("memberMission")))
                        .isEqualTo(new AnswerValue.Text("Klart"));
            });
            assertThat(assignments.latestApproved(member.id(), "organisation")).isPresent();
        });
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> {
            assertThat(approvedAnswers.approved("organisation")).isEmpty();
            assertThat(approvedAnswers.notYetApproved("organisation")).isEmpty();
        });
    }

    @Test
    void givenBackSheSeesWhyAndHasAtLeastAWeek() {
        requests.submitted(world, id, member, "Kort");
        requests.returned(world, id, "memberMission", "Skriv vilka ni vänder er till.");
        Assignments.Sheet sheet = world.as(representative, () -> assignments.open(id));
        assertThat(sheet.state()).isEqualTo(AssignmentState.RETURNED);
        assertThat(sheet.dueOn())
                .isBetween(requests.today().plusDays(7), requests.today().plusDays(9));
        assertThat(sheet.dueOn().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(sheet.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.questionKey()).isEqualTo("memberMission");
            assertThat(remark.settledAt()).isNull();
        });
        assertThat(task().state()).isEqualTo(TaskState.RETURNED);
        assertThat(task().dueOn()).isEqualTo(sheet.dueOn());
        TestMail.Received letter = mail.await(representative.email(), "komplettera senast");
        assertThat(letter.text()).contains("Skriv vilka ni vänder er till.", "Uppdrag i den arbetslivsinriktade");
        assertThat(waitingAt()).containsExactly("answer");
        assertThat(timers()).isEqualTo(1);
    }

    @Test
    void theReviewerMaySayALaterDayButNotAnEarlier() {
        requests.submitted(world, id, member, "Kort");
        LocalDate present = requests.assignment(world, roundId, member).dueOn();
        UUID review = world.as(world.coordinator(), () -> reviews.openOf(Assignments.KIND, id))
                .orElseThrow()
                .id();
        List<Reviews.Remark> remarks = List.of(new Reviews.Remark(AnswerKey.NO_ROW, "memberMission", "Skriv mer."));
        assertThatThrownBy(() -> world.as(
                        world.coordinator(),
                        () -> reviews.giveBack(review, remarks, present.minusDays(1), Reviews.Rest.OPEN)))
                .isInstanceOf(IllegalArgumentException.class);
        world.as(world.coordinator(), () -> reviews.giveBack(review, remarks, present.plusDays(30), Reviews.Rest.OPEN));
        assertThat(requests.assignment(world, roundId, member).dueOn()).isEqualTo(present.plusDays(30));
    }

    @Test
    void mendedItIsSentInAgainAndApproved() {
        requests.submitted(world, id, member, "Kort");
        requests.returned(world, id, "memberMission", "Skriv mer.");
        world.as(representative, () -> {
            answering.save(
                    id, AnswerKey.of("memberMission"), AnswerStatus.GIVEN, new AnswerValue.Text("Mycket längre."));
            assertThat(assignments.submit(id)).isEmpty();
            assertThat(assignments.open(id).remarks())
                    .allSatisfy(remark -> assertThat(remark.settledAt()).isNotNull());
        });
        requests.approved(world, id);
        assertThat(revisions()).containsExactly("SUBMITTED", "RETURNED", "SUBMITTED", "APPROVED");
    }

    @Test
    void returnedAndFilledInForHerSheConfirmsAsTheFirstTime() {
        requests.fillIn(world, world.coordinator(), id, "Kort");
        world.as(world.coordinator(), () -> assignments.handOver(id));
        assertThat(task().state()).isEqualTo(TaskState.TO_CONFIRM);
        world.as(representative, () -> assertThat(assignments.submit(id)).isEmpty());
        requests.returned(world, id, "memberMission", "Skriv mer.");
        assertThat(world.as(representative, () -> assignments.open(id)).preparedBy())
                .as("what was filled in before the return is confirmed already")
                .isNull();
        assertThat(task().state()).isEqualTo(TaskState.RETURNED);
        requests.fillIn(world, world.coordinator(), id, "Längre");
        world.as(world.coordinator(), () -> assignments.handOver(id));
        assertThat(world.as(representative, () -> assignments.open(id)).preparedBy())
                .isEqualTo(world.coordinator().name());
        assertThat(task().state()).isEqualTo(TaskState.TO_CONFIRM);
    }

    @Test
    void eachRevisionKeepsWhatStoodThere() {
        requests.submitted(world, id, member, "Kort");
        requests.returned(world, id, "memberMission", "Skriv mer.");
        requests.submitted(world, id, member, "Längre");
        assertThat(jdbc.queryForList(
                        "select answers::text from answer_revision where association_id = ? and assignment_id = ? order by number",
                        String.class,
                        world.id(),
                        id))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Kort").doesNotContain("Längre"),
                        returned -> assertThat(returned).contains("Kort"),
                        second -> assertThat(second).contains("Längre").doesNotContain("Kort"));
    }

    @Test
    void whatIsApprovedIsNotWithdrawn() {
        requests.submitted(world, id, member, "Klart");
        requests.approved(world, id);
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> rounds.withdrawAssignment(id, "")))
                .isInstanceOf(NotAnswerableException.class);
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> rounds.withdraw(roundId, "")))
                .isInstanceOf(InvalidPlanException.class);
    }

    @Test
    void withdrawnUnderReviewTheReviewIsGoneToo() {
        requests.submitted(world, id, member, "Klart");
        world.as(world.coordinator(), () -> rounds.withdrawAssignment(id, "Fel medlem"));
        assertThat(world.as(world.coordinator(), () -> reviews.openOf(Assignments.KIND, id)))
                .isEmpty();
        assertThat(waitingAt()).isEmpty();
    }

    private TaskItem task() {
        return world.as(
                representative, () -> tasks.ofSubject(Assignments.KIND, id).orElseThrow());
    }

    private List<String> revisions() {
        return jdbc.queryForList(
                "select event from answer_revision where association_id = ? and assignment_id = ? order by number",
                String.class,
                world.id(),
                id);
    }

    /** Where the engine stands, asked in its tables: no query of ours should be needed to know. */
    private List<String> waitingAt() {
        return jdbc.queryForList("""
                select t.task_def_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                where e.business_key_ = ? and t.tenant_id_ = ?
                """, String.class, id.toString(), world.id().toString());
    }

    private int timers() {
        return jdbc.queryForObject("""
                select count(*) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ = ?
                """, Integer.class, id.toString());
    }
}
