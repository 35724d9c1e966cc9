package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.StaleReviewException;

/** What is decided while it is withdrawn, sent back or approved by another: one wins, and the other is told. */
@IntegrationTest
class ReviewAtOnceTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private AtOnce atOnce;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Reviews reviews;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private Member member;
    private TestPerson anna;
    private TestPerson bo;
    private UUID roundId;
    private UUID id;

    @BeforeEach
    void sentInToAGroupOfTwo() {
        world = worlds.create(1);
        member = world.members().get(0);
        anna = world.person("Anna Alm", "anna", Role.REVIEWER);
        bo = world.person("Bo Berg", "bo", Role.REVIEWER);
        ReviewPlan plan = new ReviewPlan(List.of(ReviewStep.group("Beredningsgruppen", null, 10, false)), false);
        roundId = requests.started(world, requests.reviewed(requests.plan(world, "Modulen", 20), plan));
        id = requests.assignment(world, roundId, member).id();
        requests.submitted(world, id, member, "Klart");
        world.as(anna, () -> reviews.approve(review(), false));
    }

    private UUID review() {
        return reviews.openOf(Assignments.KIND, id).map(ReviewItem::id).orElseThrow();
    }

    @Test
    void theLastApprovalWhileItIsWithdrawn() {
        UUID review = world.as(bo, this::review);
        List<Optional<RuntimeException>> told = atOnce.on(
                id,
                () -> world.as(bo, () -> reviews.approve(review, false)),
                () -> world.as(world.coordinator(), () -> rounds.withdrawAssignment(id, "Behövs inte")));
        AssignmentState state = requests.assignment(world, roundId, member).state();
        assertThat(told.stream().filter(Optional::isEmpty)).as("one wins").hasSize(1);
        if (told.get(0).isEmpty()) {
            assertThat(state).isEqualTo(AssignmentState.APPROVED);
            assertThat(told.get(1).orElseThrow()).isInstanceOf(NotAnswerableException.class);
        } else {
            assertThat(state).isEqualTo(AssignmentState.WITHDRAWN);
            assertThat(told.get(0).orElseThrow()).isInstanceOf(StaleReviewException.class);
        }
        assertThat(runtime.createProcessInstanceQuery()
                        .tenantIdIn(world.id().toString())
                        .count())
                .isZero();
    }

    @Test
    void theLastApprovalWhileAnotherSendsItBack() {
        UUID review = world.as(bo, this::review);
        Remark remark = new Remark(AnswerKey.NO_ROW, "memberMission", "Vem vänder ni er till?");
        List<Optional<RuntimeException>> told = atOnce.on(
                id,
                () -> world.as(bo, () -> reviews.approve(review, false)),
                () -> world.as(anna, () -> reviews.giveBack(review, List.of(remark))));
        assertThat(told.stream().flatMap(Optional::stream)).singleElement().isInstanceOf(StaleReviewException.class);
        boolean approved = told.get(0).isEmpty();
        assertThat(requests.assignment(world, roundId, member).state())
                .isEqualTo(approved ? AssignmentState.APPROVED : AssignmentState.RETURNED);
        assertThat(runtime.createProcessInstanceQuery()
                        .tenantIdIn(world.id().toString())
                        .count())
                .isEqualTo(approved ? 0 : 1);
    }

    @Test
    void theLastApprovalInTheMomentWhenSilenceIsTakenForConsent() {
        ReviewPlan silent = new ReviewPlan(List.of(ReviewStep.group("Beredningsgruppen", null, 10, true)), false);
        UUID round = requests.started(world, requests.reviewed(requests.plan(world, "Tyst", 30), silent));
        UUID answer = requests.assignment(world, round, member).id();
        requests.submitted(world, answer, member, "Klart");
        UUID review = world.as(anna, () -> reviews.openOf(Assignments.KIND, answer)
                .map(ReviewItem::id)
                .orElseThrow());
        world.as(anna, () -> reviews.approve(review, false));
        // The reminder of the last day is behind: what goes off next takes silence for consent.
        requests.moveToMorningOf(requests.today().plusDays(10));
        await("the last reminder").until(() -> jobsDue() == 0);
        List<Optional<RuntimeException>> told = atOnce.on(
                answer,
                () -> world.as(bo, () -> reviews.approve(review, false)),
                () -> requests.moveToMorningOf(requests.today().plusDays(1)));
        await("the process is over")
                .until(() -> requests.assignment(world, round, member).state() == AssignmentState.APPROVED
                        && instancesOf(answer) == 0);
        ReviewItem decided =
                world.as(bo, () -> reviews.story(Assignments.KIND, answer)).get(0);
        assertThat(decided.silence())
                .as("by silence or by her, not both")
                .isEqualTo(told.get(0).isPresent());
        told.get(0).ifPresent(refusal -> assertThat(refusal).isInstanceOf(StaleReviewException.class));
        assertThat(decided.approvals()).isEqualTo(decided.silence() ? 1 : 2);
        assertThat(management
                        .createJobQuery()
                        .tenantIdIn(world.id().toString())
                        .noRetriesLeft()
                        .count())
                .isZero();
    }

    private long jobsDue() {
        return management
                .createJobQuery()
                .tenantIdIn(world.id().toString())
                .duedateLowerThan(Date.from(clock.instant()))
                .count();
    }

    private long instancesOf(UUID answer) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(answer.toString())
                .count();
    }
}
