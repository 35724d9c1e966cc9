package se.arshjulet.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.Role;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.Reviews.Rest;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.task.Absences;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** A review in steps: the coordinator, then a group, in which all or so many have to approve, or be silent. */
@IntegrationTest
class ReviewStepsTest {

    private static final String KIND = ReviewedThings.KIND;
    private static final int DAYS = 10;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewedThings things;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Absences absences;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private TestMail mail;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private ConfigurableApplicationContext context;

    private final UUID subject = UUID.randomUUID();
    /** Once each: a timer that has to begin again tells the same again, after the first was undone. */
    private final Set<ReviewDecided> heard = Collections.synchronizedSet(new LinkedHashSet<>());

    private final ApplicationListener<PayloadApplicationEvent<ReviewDecided>> listener = event -> {
        if (event.getPayload().subjectId().equals(subject)) {
            heard.add(event.getPayload());
        }
    };
    private TestWorld world;
    private TestPerson coordinator;
    private TestPerson anna;
    private TestPerson bo;
    private TestPerson cia;

    @BeforeEach
    void aGroupOfThree() {
        context.addApplicationListener(listener);
        world = worlds.create(1);
        coordinator = world.coordinator();
        anna = world.person("Anna Alm", "anna", Role.REVIEWER);
        bo = world.person("Bo Berg", "bo", Role.REVIEWER);
        cia = world.person("Cia Cedergren", "cia", Role.REVIEWER);
    }

    @AfterEach
    void listenNoMore() {
        context.removeApplicationListener(listener);
    }

    private UUID groupOnly(@Nullable Integer quorum, boolean silentConsent) {
        return things.sendIn(world, subject, new ReviewPlan(List.of(group(quorum, silentConsent)), false));
    }

    private static ReviewStep group(@Nullable Integer quorum, boolean silentConsent) {
        return ReviewStep.group("Beredningsgruppen", quorum, DAYS, silentConsent);
    }

    private boolean publishesNow() {
        return world.as(coordinator, () -> reviews.publishesWhenApproved(open().id()));
    }

    private UUID coordinatorThenGroup(boolean publish) {
        return things.sendIn(world, subject, new ReviewPlan(List.of(ReviewStep.COORDINATOR, group(2, false)), publish));
    }

    private Optional<ReviewOutcome> approve(TestPerson person) {
        return world.as(person, () -> reviews.approve(open().id(), false));
    }

    private ReviewItem open() {
        return world.as(coordinator, () -> reviews.openOf(KIND, subject)).orElseThrow();
    }

    private static List<Remark> remark() {
        return List.of(new Remark(new UUID(0, 0), "memberMission", "Vem vänder ni er till?"));
    }

    private boolean isUnderReview() {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(subject.toString())
                        .count()
                > 0;
    }

    @Test
    void theCoordinatorThenAsManyOfTheGroupAsItTakes() {
        coordinatorThenGroup(false);
        assertThat(approve(coordinator)).contains(ReviewOutcome.NEXT_STEP);
        assertThat(open().stepName()).isEqualTo("Beredningsgruppen");
        assertThat(heard).isEmpty();
        assertThat(approve(anna)).isEmpty();
        assertThat(heard).isEmpty();
        assertThat(approve(cia)).contains(ReviewOutcome.APPROVED);
        assertThat(heard).singleElement().satisfies(decided -> {
            assertThat(decided.approved()).isTrue();
            assertThat(decided.publish()).isFalse();
            assertThat(decided.decidedBy()).isEqualTo(cia.id());
        });
        assertThat(isUnderReview()).isFalse();
        assertThat(world.as(coordinator, () -> reviews.story(KIND, subject)))
                .extracting(ReviewItem::state)
                .containsExactly(ReviewState.APPROVED, ReviewState.APPROVED);
    }

    @Test
    void whoAnswersForAMemberWhoIsAwayGivesHerVoteAndItSaysSo() {
        groupOnly(2, false);
        assertThatThrownBy(() -> world.as(bo, () -> reviews.approveFor(open().id(), anna.id())))
                .isInstanceOf(AccessDeniedException.class);
        world.as(
                anna,
                () -> absences.set(new Absences.Wish(
                        anna.id(), bo.id(), requests.today(), requests.today().plusDays(3))));
        assertThat(world.as(bo, () -> tasks.openOf(bo.id()))).hasSize(2);
        assertThat(world.as(bo, () -> reviews.approveFor(open().id(), anna.id())))
                .isEmpty();
        assertThat(world.as(bo, () -> reviews.findFor(open().id(), anna.id())))
                .hasValueSatisfying(item -> assertThat(item.votedByMe()).isTrue());
        assertThat(world.as(bo, () -> reviews.find(open().id())))
                .hasValueSatisfying(item -> assertThat(item.votedByMe()).isFalse());
        assertThat(world.as(bo, () -> reviews.approvers(open().id())))
                .containsExactly(new Reviews.Approver(anna.id(), bo.id()));
        assertThat(world.as(bo, () -> tasks.openOf(bo.id()))).hasSize(1);
        assertThatThrownBy(() -> world.as(cia, () -> reviews.approveFor(open().id(), anna.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(world.as(cia, () -> reviews.findFor(open().id(), anna.id()))).isEmpty();
        assertThat(approve(bo)).contains(ReviewOutcome.APPROVED);
    }

    @Test
    void afterTheAbsenceHerVoteIsHersAlone() {
        groupOnly(2, false);
        world.as(
                anna,
                () -> absences.set(new Absences.Wish(
                        anna.id(), bo.id(), requests.today(), requests.today().plusDays(1))));
        requests.passDays(2);
        assertThatThrownBy(() -> world.as(bo, () -> reviews.approveFor(open().id(), anna.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(world.as(bo, () -> tasks.openOf(bo.id()))).hasSize(1);
    }

    @Test
    void voteTwiceAndItCountsOnce() {
        groupOnly(2, false);
        assertThat(approve(anna)).isEmpty();
        assertThat(approve(anna)).isEmpty();
        assertThat(open().approvals()).isEqualTo(1);
        assertThat(world.as(anna, () -> reviews.approvers(open().id())))
                .extracting(Reviews.Approver::member)
                .containsExactly(anna.id());
    }

    @Test
    void withoutAQuorumAllOfTheGroupHaveToApprove() {
        groupOnly(null, false);
        approve(anna);
        assertThat(approve(bo)).isEmpty();
        assertThat(approve(cia)).contains(ReviewOutcome.APPROVED);
    }

    @Test
    void whoeverLeavesTheGroupIsWaitedForNoMore() {
        groupOnly(null, false);
        approve(anna);
        approve(bo);
        accounts.revoke(cia.id(), world.id(), Role.REVIEWER);
        requests.moveToMorningOf(requests.today().plusDays(1));
        awaitEnd();
        assertThat(heard).extracting(ReviewDecided::decidedBy).containsExactly(bo.id());
    }

    @Test
    void eachStepIsForThoseWhomItIsMeantFor() {
        coordinatorThenGroup(false);
        assertThatThrownBy(() -> approve(anna)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(anna, () -> reviews.giveBack(open().id(), remark())))
                .isInstanceOf(AccessDeniedException.class);
        approve(coordinator);
        assertThatThrownBy(() -> approve(coordinator)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void inTheQueueStandsFirstWhatWaitsForOneselfAndAReviewerSeesNothingElse() {
        UUID hers = things.sendIn(world, UUID.randomUUID(), new ReviewPlan(List.of(ReviewStep.COORDINATOR), false));
        UUID theirs = groupOnly(2, false);
        UUID anybodys = things.sendIn(world, UUID.randomUUID());
        assertThat(world.as(coordinator, () -> reviews.queue(0, 10)))
                .extracting(ReviewItem::id)
                .containsExactly(hers, anybodys, theirs);
        assertThat(world.as(anna, () -> reviews.queue(0, 10)))
                .extracting(ReviewItem::id)
                .containsExactly(theirs, anybodys);
        approve(anna);
        assertThat(world.as(anna, () -> reviews.queue(0, 10)))
                .extracting(ReviewItem::id)
                .containsExactly(anybodys);
        assertThat(world.as(bo, () -> reviews.queue(0, 10))).hasSize(2);
    }

    @Test
    void everyoneInTheGroupHasATaskUntilItIsDecided() {
        groupOnly(2, false);
        assertThat(tasksOf(anna)).extracting(TaskItem::title).containsExactly("Granska Organisationsmodulen");
        approve(anna);
        assertThat(tasksOf(anna)).isEmpty();
        assertThat(tasksOf(bo)).hasSize(1);
        approve(cia);
        assertThat(tasksOf(bo)).isEmpty();
    }

    private List<TaskItem> tasksOf(TestPerson person) {
        return world.as(person, () -> tasks.openOf(person.id()));
    }

    @Test
    void silenceIsConsentWhenTheDaysAreOverIfItWasChosenSo() {
        UUID review = groupOnly(null, true);
        approve(anna);
        LocalDate last = requests.today().plusDays(DAYS);
        requests.moveToMorningOf(last);
        assertThat(open().id()).isEqualTo(review);
        requests.moveToMorningOf(last.plusDays(1));
        awaitEnd();
        assertThat(heard).singleElement().satisfies(decided -> {
            assertThat(decided.approved()).isTrue();
            assertThat(decided.decidedBy()).isEqualTo(coordinator.id());
        });
        ReviewItem ended = world.as(coordinator, () -> reviews.find(review)).orElseThrow();
        assertThat(ended.silence()).isTrue();
        assertThat(ended.approvals()).isEqualTo(1);
        assertThat(tasksOf(bo)).isEmpty();
    }

    @Test
    void withoutSilentConsentTheCoordinatorHearsOnceThatTheGroupIsLate() {
        groupOnly(2, false);
        things.sendIn(world, UUID.randomUUID(), new ReviewPlan(List.of(group(1, false)), false));
        approve(anna);
        LocalDate last = requests.today().plusDays(DAYS);
        requests.moveToMorningOf(last.plusDays(1));
        TestMail.Received letter = mail.await(coordinator.email(), "2 granskningar är försenade");
        assertThat(letter.text()).contains("Beredningsgruppen, väntar på Bo Berg, Cia Cedergren");
        awaitNothingDue();
        assertThat(requests.mailsAbout(world, "REVIEW_LATE")).isEqualTo(1);
        assertThat(open().state()).isEqualTo(ReviewState.OPEN);
    }

    @Test
    void onlyWhoeverHasSaidNothingIsReminded() {
        groupOnly(3, false);
        approve(anna);
        requests.moveToMorningOf(requests.today().plusDays(1));
        assertThat(mail.await(bo.email(), "Granska Organisationsmodulen").text())
                .contains("Granska");
        mail.await(cia.email(), "Granska Organisationsmodulen");
        awaitNothingDue();
        assertThat(requests.mailsAbout(world, "REMINDER")).isEqualTo(2);
    }

    @Test
    void whatIsSentBackGoesOnWhereItWasSentBackFrom() {
        coordinatorThenGroup(false);
        approve(coordinator);
        approve(anna);
        world.as(bo, () -> reviews.giveBack(open().id(), remark()));
        assertThat(heard).extracting(ReviewDecided::approved).containsExactly(false);
        assertThat(isUnderReview()).isFalse();
        coordinatorThenGroup(false);
        ReviewItem again = open();
        assertThat(again.stepName()).isEqualTo("Beredningsgruppen");
        assertThat(again.approvals()).as("what was approved has changed since").isZero();
        approve(anna);
        assertThat(approve(bo)).contains(ReviewOutcome.APPROVED);
        coordinatorThenGroup(false);
        assertThat(open().stepName()).as("a new time begins anew").isEqualTo("Samordnaren");
    }

    @Test
    void aCoordinatorPutsDownWhatTheGroupDecidedWhereItMet() {
        UUID review = groupOnly(null, false);
        assertThatThrownBy(() -> world.as(anna, () -> reviews.approveForGroup(review, "Mötet")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(coordinator, () -> reviews.approveForGroup(review, " ")))
                .isInstanceOf(IllegalArgumentException.class);
        world.as(coordinator, () -> reviews.approveForGroup(review, "Mötet den 14 mars, § 12"));
        assertThat(world.as(anna, () -> reviews.find(review)).orElseThrow().words())
                .isEqualTo("Mötet den 14 mars, § 12");
        assertThat(heard).extracting(ReviewDecided::approved).containsExactly(true);
        assertThatThrownBy(() -> world.as(coordinator, () -> reviews.approveForGroup(review, "Igen")))
                .isInstanceOf(StaleReviewException.class);
        UUID anybodys = things.sendIn(world, UUID.randomUUID());
        assertThatThrownBy(() -> world.as(coordinator, () -> reviews.approveForGroup(anybodys, "Mötet")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsPublishedAtTheEndIfThatWasPlannedWhoeverEndsIt() {
        coordinatorThenGroup(true);
        assertThatThrownBy(() -> world.as(coordinator, () -> reviews.approve(open().id(), true)))
                .as("the group has not had its say")
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(publishesNow()).isFalse();
        approve(coordinator);
        assertThat(publishesNow()).as("and is told so before it").isTrue();
        approve(anna);
        approve(bo);
        assertThat(heard).extracting(ReviewDecided::publish).containsExactly(true);
    }

    @Test
    void oneOfAGroupDoesNotApproveTheRestForAllOfThem() {
        coordinatorThenGroup(false);
        approve(coordinator);
        for (Rest rest : List.of(Rest.APPROVED, Rest.PUBLISHED)) {
            assertThatThrownBy(() -> world.as(anna, () -> reviews.giveBack(open().id(), remark(), null, rest)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        world.as(coordinator, () -> reviews.giveBack(open().id(), remark(), null, Rest.APPROVED));
        assertThat(heard).extracting(ReviewDecided::rest).containsExactly(Rest.APPROVED);
    }

    @Test
    void ofTheLastVotesAtOnceOneDecides() throws Exception {
        groupOnly(3, false);
        UUID review = open().id();
        CyclicBarrier together = new CyclicBarrier(3);
        ExecutorService three = Executors.newFixedThreadPool(3);
        try {
            List<Future<Optional<ReviewOutcome>>> votes = new ArrayList<>();
            for (TestPerson person : List.of(anna, bo, cia)) {
                votes.add(three.submit(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    return world.as(person, () -> reviews.approve(review, false));
                }));
            }
            List<Optional<ReviewOutcome>> outcomes = new ArrayList<>();
            for (Future<Optional<ReviewOutcome>> vote : votes) {
                outcomes.add(vote.get(20, TimeUnit.SECONDS));
            }
            assertThat(outcomes)
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.empty(), Optional.of(ReviewOutcome.APPROVED));
        } finally {
            three.shutdownNow();
        }
        assertThat(heard).hasSize(1);
    }

    private void awaitEnd() {
        await("the review ends").atMost(Duration.ofSeconds(30)).until(() -> !isUnderReview());
    }

    private void awaitNothingDue() {
        await("no timer is due")
                .atMost(Duration.ofSeconds(30))
                .until(() -> management
                                .createJobQuery()
                                .tenantIdIn(world.id().toString())
                                .executable()
                                .count()
                        == 0);
    }
}
