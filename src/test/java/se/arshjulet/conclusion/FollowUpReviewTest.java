package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
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
import se.arshjulet.account.Accounts;
import se.arshjulet.account.As;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.conclusion.FollowUps.Comment;
import se.arshjulet.conclusion.FollowUps.Return;
import se.arshjulet.conclusion.FollowUps.State;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.StaleReviewException;
import se.arshjulet.task.Absences;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** Beredningsgruppen comments on a proposal, and approves that it goes to the board or sends it back. */
@IntegrationTest
class FollowUpReviewTest {

    private static final int YEAR = 2026;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private FollowedUp story;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private FollowUpDriving driving;

    @Autowired
    private FollowUpProposals proposals;

    @Autowired
    private FollowUpParts parts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Absences absences;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestMail mail;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private ManagementService management;

    private TestWorld world;
    private TestPerson coordinator;
    private TestPerson anna;
    private TestPerson bo;
    private TestPerson reader;

    @BeforeEach
    void anAssociationWhereTheAnswersAreIn() {
        world = worlds.create(1);
        coordinator = world.coordinator();
        anna = world.person("Anna Alm", "anna", Role.REVIEWER);
        bo = world.person("Bo Berg", "bo", Role.REVIEWER);
        reader = world.person("Sty Relse", "styrelse", Role.READER);
        story.conclusions(world, "Begränsade resurser", "Bristande samsyn");
    }

    @Test
    void theProposalGoesToTheBoardWhenAllOfTheGroupHaveApproved() {
        atTheGroup();
        assertThat(openTasks(anna)).containsExactly("Granska Konklusionerna 2026");
        assertThat(openTasks(coordinator)).isEmpty();
        assertThat(approve(anna)).isEqualTo(Waits.ON);
        assertThat(openTasks(anna)).isEmpty();
        assertThat(story.state(world, YEAR)).isEqualTo(State.COMMENTING);
        assertThat(approve(bo)).isEqualTo(Waits.OVER);

        assertThat(story.state(world, YEAR)).isEqualTo(State.DECIDING);
        assertThat(openTasks(bo)).isEmpty();
        assertThat(openTasks(reader)).containsExactly("Konklusionerna 2026: läs förslaget inför styrelsen");
        assertThat(mail.await(coordinator.email(), "Beredningsgruppen har godkänt")
                        .text())
                .contains("godkänt att förslaget går vidare");
        story.decided(world, coordinator, YEAR, "§ 12", false);
        assertThat(instances()).isZero();
    }

    @Test
    void whatTheyCommentStandsAtEachConclusionAndIsWrittenOverAsTheyChangeIt() {
        atTheGroup();
        UUID item = story.item(world, YEAR, 1).id();
        UUID step = step();
        world.as(anna, () -> {
            parts.comment(step, item, "Jag ser en försämring");
            parts.comment(step, item, "Jag ser en tydlig försämring");
            parts.comment(step, FollowUpParts.OF_ALL, "Bra gjort");
        });
        approve(anna);
        world.as(anna, () -> parts.comment(step, FollowUpParts.OF_ALL, "Bra gjort av alla"));
        assertThat(story.item(world, YEAR, 1).comments())
                .extracting(Comment::text)
                .containsExactly("Jag ser en tydlig försämring");
        assertThat(story.sheet(world, YEAR).generalComments())
                .extracting(Comment::text)
                .containsExactly("Bra gjort av alla");
    }

    @Test
    void oneWhoSendsItBackOpensANewProposalAndThenTheGroupBeginsAnew() {
        atTheGroup();
        UUID item = story.item(world, YEAR, 1).id();
        UUID first = step();
        world.as(anna, () -> parts.comment(first, item, "Så ser vi det också"));
        approve(anna);
        sendBack(bo, "Grunderna räcker inte");

        assertThat(story.state(world, YEAR)).isEqualTo(State.PROPOSING);
        assertThat(openTasks(coordinator)).containsExactly("Konklusionerna 2026: föreslå status");
        assertThat(mail.await(coordinator.email(), "Bo Berg har sänt tillbaka förslaget")
                        .text())
                .contains("Grunderna räcker inte");
        assertThat(story.sheet(world, YEAR).returns())
                .extracting(Return::name, Return::text, Return::open)
                .containsExactly(tuple("Bo Berg", "Grunderna räcker inte", true));

        story.proposed(world, YEAR, ConclusionStatus.SAME, "Bättre grunder");
        assertThat(story.review(world, YEAR).approvals())
                .as("what Anna approved has changed since")
                .isZero();
        assertThat(story.sheet(world, YEAR).returns()).extracting(Return::open).containsExactly(false);
        assertThat(openTasks(anna)).containsExactly("Granska Konklusionerna 2026");
        assertThat(step()).isNotEqualTo(first);
        approve(bo);
        approve(anna);
        assertThat(story.state(world, YEAR)).isEqualTo(State.DECIDING);
        assertThat(story.item(world, YEAR, 1).comments())
                .as("what was said the first time stays")
                .extracting(Comment::text)
                .containsExactly("Så ser vi det också");
    }

    @Test
    void whatTheGroupIsAskedAboutLiesStillUntilTheCoordinatorTakesItBack() {
        atTheGroup();
        UUID item = story.item(world, YEAR, 1).id();
        assertThatThrownBy(() ->
                        world.as(coordinator, () -> proposals.propose(item, ConclusionStatus.WORSE, "Ändrat i smyg")))
                .isInstanceOf(StaleFollowUpException.class);
        sendBack(coordinator, "Ett stavfel");
        assertThat(story.state(world, YEAR)).isEqualTo(State.PROPOSING);
        world.as(coordinator, () -> proposals.propose(item, ConclusionStatus.WORSE, "Rättat"));
        assertThat(story.item(world, YEAR, 1).proposedGrounds()).isEqualTo("Rättat");
    }

    @Test
    void silenceIsConsentWhenTheDaysAreOverAndItIsToldThatItWasSilence() {
        atTheGroup();
        approve(anna);
        LocalDate last = story.sheet(world, YEAR).line().dueOn();
        requests.moveToMorningOf(last.plusDays(1));
        await("the group's time is out")
                .atMost(Duration.ofSeconds(30))
                .until(() -> story.state(world, YEAR) == State.DECIDING);

        assertThat(story.review(world, YEAR).silence()).isTrue();
        assertThat(mail.await(coordinator.email(), "ingen i Beredningsgruppen sa något annat")
                        .text())
                .contains("Den som inte svarade räknas som godkännande");
        assertThat(openTasks(bo)).isEmpty();
        assertThat(requests.mailsAbout(world, "REVIEW_LATE")).isZero();
    }

    @Test
    void withoutSilentConsentTheGroupIsWaitedForUntilTheCoordinatorPutsDownWhatItDecided() {
        atTheGroup(FollowUps.Plan.byGroup(null, false));
        LocalDate last = story.sheet(world, YEAR).line().dueOn();
        requests.moveToMorningOf(last.plusDays(1));
        assertThat(mail.await(coordinator.email(), "Beredningsgruppen har inte svarat i tid")
                        .text())
                .contains("Anna Alm", "Bo Berg");
        assertThat(story.state(world, YEAR)).isEqualTo(State.COMMENTING);

        world.as(coordinator, () -> reviews.approveForGroup(review(), "Mötet den 14 mars, § 3"));
        assertThat(story.state(world, YEAR)).isEqualTo(State.DECIDING);
        assertThat(story.review(world, YEAR).words()).isEqualTo("Mötet den 14 mars, § 3");
        assertThat(openTasks(anna)).isEmpty();
    }

    @Test
    void aQuorumIsEnoughWhereThatWasPlanned() {
        atTheGroup(FollowUps.Plan.byGroup(1, false));
        assertThat(approve(bo)).isEqualTo(Waits.OVER);
        assertThat(story.state(world, YEAR)).isEqualTo(State.DECIDING);
    }

    @Test
    void aPlanThatAsksForMoreThanTheGroupIsRefusedAtTheField() {
        FollowUps.Plan plan = with(FollowUps.Plan.byGroup(3, true));
        assertThatThrownBy(() -> world.as(coordinator, () -> driving.start(plan)))
                .isInstanceOfSatisfying(InvalidConclusionException.class, refused -> assertThat(refused.problems())
                        .containsEntry("review", "Gruppen har bara 2. Välj hur många av dem som behöver godkänna."));
    }

    @Test
    void whoIsNotInTheGroupNeitherCommentsNorDecides() {
        atTheGroup();
        UUID step = step();
        UUID review = review();
        TestPerson representative = world.representative(world.members().get(0));
        for (TestPerson outsider : List.of(reader, representative, coordinator)) {
            assertThatThrownBy(() -> world.as(outsider, () -> parts.comment(step, FollowUpParts.OF_ALL, "Hej")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> approve(outsider)).isInstanceOf(AccessDeniedException.class);
        }
        for (TestPerson outsider : List.of(reader, representative)) {
            assertThatThrownBy(() -> sendBack(outsider, "Nej")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(outsider, () -> reviews.approveForGroup(review, "Mötet")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> byLink(reader, () -> reviews.approve(review, false)))
                .isInstanceOf(AccessDeniedException.class);
        accounts.revoke(bo.id(), world.id(), Role.REVIEWER);
        assertThatThrownBy(() -> byLink(bo, () -> reviews.approve(review, false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> byLink(bo, () -> parts.comment(step, FollowUpParts.OF_ALL, "Hej")))
                .isInstanceOf(AccessDeniedException.class);
        TestWorld other = worlds.create(1);
        TestPerson stranger = other.person("Fra Mling", "framling", Role.REVIEWER);
        assertThatThrownBy(() -> other.as(stranger, () -> reviews.approve(review, false)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(story.state(world, YEAR)).isEqualTo(State.COMMENTING);
    }

    @Test
    void theLinkInHerMailIsEnoughToReadCommentAndDecide() {
        atTheGroup();
        requests.moveToMorningOf(requests.today().plusDays(1));
        TestMail.Received letter = mail.await(anna.email(), "Granska Konklusionerna 2026");
        assertThat(letter.link()).isNotEmpty();
        UUID step = step();
        byLink(anna, () -> {
            assertThat(followUps.find(YEAR)).isPresent();
            parts.comment(step, FollowUpParts.OF_ALL, "Bra");
            reviews.approve(review(), false);
        });
        assertThat(story.review(world, YEAR).approvals()).isEqualTo(1);
        byLink(bo, () -> reviews.giveBack(review(), remark("Inte än")));
        assertThat(story.state(world, YEAR)).isEqualTo(State.PROPOSING);
    }

    @Test
    void whoeverAnswersForOneWhoIsAwayApprovesInHerPlaceTooAlsoByTheLink() {
        atTheGroup();
        world.as(
                coordinator,
                () -> absences.set(new Absences.Wish(
                        anna.id(), bo.id(), requests.today(), requests.today().plusDays(5))));
        byLink(bo, () -> {
            assertThat(followUps.find(YEAR).orElseThrow().left())
                    .extracting(FollowUps.Participant::name)
                    .containsExactly("Anna Alm", "Bo Berg");
            assertThat(reviews.approve(review(), false)).isEmpty();
            assertThat(reviews.approveFor(review(), anna.id())).isPresent();
        });
        assertThat(story.state(world, YEAR)).isEqualTo(State.DECIDING);
    }

    @Test
    void withNobodyInTheGroupTheCoordinatorLetsItGoOnHerself() {
        accounts.revoke(anna.id(), world.id(), Role.REVIEWER);
        accounts.revoke(bo.id(), world.id(), Role.REVIEWER);
        atTheGroup();
        assertThat(openTasks(coordinator)).containsExactly("Konklusionerna 2026: lämna förslaget till styrelsen");
        assertThat(approve(coordinator)).isEqualTo(Waits.OVER);
        assertThat(story.state(world, YEAR)).isEqualTo(State.DECIDING);
        assertThat(openTasks(coordinator))
                .containsExactly("Konklusionerna 2026: registrera styrelsens ställningstagande");
    }

    @Test
    void whenTheLastHasLeftTheGroupTheCoordinatorStillGoesOn() {
        atTheGroup(FollowUps.Plan.byGroup(null, false));
        accounts.revoke(anna.id(), world.id(), Role.REVIEWER);
        accounts.revoke(bo.id(), world.id(), Role.REVIEWER);
        world.as(coordinator, () -> reviews.approveForGroup(review(), "Gruppen är upplöst"));
        assertThat(story.state(world, YEAR)).isEqualTo(State.DECIDING);
    }

    @Test
    void movingTheDayMovesTheTasksTheRemindersAndWhenSilenceCounts() {
        atTheGroup();
        LocalDate planned = story.sheet(world, YEAR).line().dueOn();
        LocalDate later = planned.plusDays(20);
        world.as(coordinator, () -> driving.moveDue(YEAR, later));

        assertThat(world.as(anna, () -> tasks.openOf(anna.id())))
                .extracting(TaskItem::dueOn)
                .containsExactly(later);
        requests.moveToMorningOf(planned.plusDays(1));
        await("nothing is due").until(() -> timersDue() == 0);
        assertThat(story.state(world, YEAR)).isEqualTo(State.COMMENTING);
        requests.moveToMorningOf(later.plusDays(1));
        await("the group's time is out")
                .atMost(Duration.ofSeconds(30))
                .until(() -> story.state(world, YEAR) == State.DECIDING);
    }

    @Test
    void remindingByHandReachesThoseWhoHaveSaidNothing() {
        atTheGroup();
        approve(anna);
        assertThat(world.as(coordinator, () -> driving.remindNow(YEAR))).isEqualTo(1);
        mail.await(bo.email(), "Påminnelse: Granska Konklusionerna 2026");
    }

    @Test
    void withdrawingTellsThoseWhoHadSomethingToDoAndEndsTheReview() {
        atTheGroup();
        UUID review = review();
        approve(anna);
        world.as(coordinator, () -> driving.withdraw(YEAR, "Vi börjar om i höst."));

        assertThat(openTasks(bo)).isEmpty();
        assertThat(mail.await(bo.email(), "uppföljningen är återkallad").text()).contains("Vi börjar om i höst.");
        assertThat(requests.mailsAbout(world, "FOLLOW_UP"))
                .as("one about the answers, one to Bo")
                .isEqualTo(2);
        assertThat(instances()).isZero();
        assertThatThrownBy(() -> world.as(bo, () -> reviews.approve(review, false)))
                .isInstanceOf(StaleReviewException.class);
    }

    @Test
    void ofTheLastVoteAndAWithdrawalAtOnceNeitherLeavesHalf() throws Exception {
        for (int round = 0; round < 4; round++) {
            int year = YEAR + round;
            atTheGroup(year, FollowUps.Plan.byGroup(1, false));
            UUID review = story.review(world, year).id();
            List<Throwable> refused = atOnce(
                    () -> world.as(bo, () -> reviews.approve(review, false)),
                    () -> world.as(coordinator, () -> driving.withdraw(year, "Vi börjar om.")));
            // Whoever was first, it ends withdrawn: what is at the board can be withdrawn too. A vote that came second
            // is told.
            assertThat(refused).allSatisfy(why -> assertThat(why).isInstanceOf(StaleReviewException.class));
            assertThat(world.as(coordinator, () -> followUps.find(year))).isEmpty();
            assertThat(instances()).isZero();
            for (TestPerson person : List.of(anna, bo, reader, coordinator)) {
                assertThat(openTasks(person)).isEmpty();
            }
        }
    }

    private List<Throwable> atOnce(Runnable... acts) throws Exception {
        CyclicBarrier together = new CyclicBarrier(acts.length);
        ExecutorService people = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (Runnable act : acts) {
                done.add(people.submit(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    act.run();
                    return true;
                }));
            }
            List<Throwable> refused = new ArrayList<>();
            for (Future<?> one : done) {
                try {
                    one.get(20, TimeUnit.SECONDS);
                } catch (ExecutionException why) {
                    refused.add(why.getCause());
                }
            }
            return refused;
        } finally {
            people.shutdownNow();
        }
    }

    private void atTheGroup() {
        atTheGroup(FollowUps.Plan.byGroup(null, true));
    }

    private void atTheGroup(ReviewPlan review) {
        atTheGroup(YEAR, review);
    }

    private void atTheGroup(int year, ReviewPlan review) {
        story.started(world, with(year, review));
        story.allAnswered(world, ConclusionStatus.SAME);
        story.proposed(world, year, ConclusionStatus.SAME, "Som förut");
    }

    private FollowUps.Plan with(ReviewPlan review) {
        return with(YEAR, review);
    }

    private FollowUps.Plan with(int year, ReviewPlan review) {
        FollowUps.Plan plan = story.plan(world, year);
        return new FollowUps.Plan(
                year,
                plan.answersDueOn(),
                plan.proposalDueOn(),
                plan.commentsDueOn(),
                plan.boardMeetsOn(),
                plan.reminderDays(),
                plan.coveringText(),
                plan.recipients(),
                review);
    }

    private enum Waits {
        ON,
        OVER
    }

    private Waits approve(TestPerson person) {
        UUID review = review();
        return world.as(person, () -> reviews.approve(review, false)).isPresent() ? Waits.OVER : Waits.ON;
    }

    private void sendBack(TestPerson person, String because) {
        UUID review = review();
        world.as(person, () -> reviews.giveBack(review, remark(because)));
    }

    private List<Remark> remark(String because) {
        return List.of(new Remark(review(), "proposal", because));
    }

    private UUID review() {
        return story.review(world, YEAR).id();
    }

    private UUID step() {
        return story.sheet(world, YEAR).stepId();
    }

    /** As the link in a mail lets her in: with no more than a reader's rights. */
    private void byLink(TestPerson person, Runnable work) {
        As.person(
                new SignedIn(person.id(), person.name(), person.email(), world.id(), Set.of(Role.READER), 0, true),
                work);
    }

    private List<String> openTasks(TestPerson person) {
        return world.as(person, () -> tasks.openOf(person.id())).stream()
                .map(TaskItem::fullTitle)
                .toList();
    }

    private long timersDue() {
        return management
                .createJobQuery()
                .tenantIdIn(world.id().toString())
                .executable()
                .count();
    }

    /** Of the follow-up and of the review that it calls. */
    private long instances() {
        return engine.createProcessInstanceQuery()
                .tenantIdIn(world.id().toString())
                .count();
    }
}
