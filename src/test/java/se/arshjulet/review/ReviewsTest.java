package se.arshjulet.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;
import se.arshjulet.review.Reviews.GivenRemark;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.Reviews.ReviewItem;

@IntegrationTest
class ReviewsTest {

    private static final String KIND = ReviewedThings.KIND;
    private static final UUID NO_ROW = new UUID(0, 0);

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewedThings things;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private ConfigurableApplicationContext context;

    private TestWorld world;
    private TestPerson coordinator;
    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
        coordinator = world.coordinator();
    }

    private UUID open() {
        return things.sendIn(world, subject);
    }

    private static Remark remark(String text) {
        return new Remark(NO_ROW, "memberMission", text);
    }

    @Test
    void theOldestStandsFirstInTheQueue() {
        UUID first = open();
        UUID second = things.sendIn(world, UUID.randomUUID());
        assertThat(world.as(coordinator, () -> reviews.queue(0, 10)))
                .extracting(ReviewItem::id)
                .containsExactly(first, second);
        assertThat(world.as(coordinator, () -> reviews.queue(1, 10)))
                .extracting(ReviewItem::id)
                .containsExactly(second);
    }

    @Test
    void whatIsUnderReviewIsNotOpenedOnceMore() {
        open();
        assertThatThrownBy(this::open).hasStackTraceContaining("review_one_open");
        assertThat(world.as(coordinator, () -> reviews.queue(0, 10))).hasSize(1);
    }

    @Test
    void theQueueTakesAsManyStatementsForManyAsForOne() {
        open();
        int forOne = SqlCount.of(() -> world.as(coordinator, () -> reviews.queue(0, 50)));
        for (int i = 0; i < 30; i++) {
            things.sendIn(world, UUID.randomUUID());
        }
        assertThat(SqlCount.of(() -> world.as(coordinator, () -> reviews.queue(0, 50))))
                .isEqualTo(forOne);
    }

    @Test
    void anApprovalIsHeardInItsOwnTransaction() {
        UUID review = open();
        Heard heard = listen();
        world.as(coordinator, () -> reviews.approve(review, true));
        assertThat(heard.inTransaction).isTrue();
        assertThat(heard.event)
                .isEqualTo(new ReviewDecided(
                        review, KIND, subject, true, true, null, Reviews.Rest.OPEN, coordinator.id()));
        assertThat(world.as(coordinator, () -> reviews.find(review))
                        .orElseThrow()
                        .open())
                .isFalse();
    }

    @Test
    void aDecisionThatItsOwnerCannotFollowIsNotTaken() {
        UUID review = open();
        Heard heard = listen();
        heard.refuse = true;
        assertThatThrownBy(() -> world.as(coordinator, () -> reviews.approve(review, false)))
                .hasMessage("refused");
        assertThat(world.as(coordinator, () -> reviews.find(review))
                        .orElseThrow()
                        .open())
                .isTrue();
    }

    @Test
    void aReturnKeepsItsRemarksAtTheQuestions() {
        UUID review = open();
        world.as(coordinator, () -> reviews.giveBack(review, List.of(remark("  Vem vänder ni er till?  "))));
        assertThat(TenantContext.call(world.id(), () -> reviews.remarks(KIND, subject)))
                .singleElement()
                .satisfies(given -> {
                    assertThat(given.text()).isEqualTo("Vem vänder ni er till?");
                    assertThat(given.writtenBy()).isEqualTo(coordinator.id());
                    assertThat(given.settledAt()).isNull();
                });
        TenantContext.run(world.id(), () -> reviews.settle(KIND, subject));
        assertThat(TenantContext.call(world.id(), () -> reviews.remarks(KIND, subject)))
                .extracting(GivenRemark::settledAt)
                .doesNotContainNull();
    }

    @Test
    void aSecondDecisionIsTooLate() {
        UUID review = open();
        world.as(coordinator, () -> reviews.approve(review, false));
        assertThatThrownBy(() -> world.as(coordinator, () -> reviews.giveBack(review, List.of(remark("Sent ute")))))
                .isInstanceOf(StaleReviewException.class);
        assertThatThrownBy(() -> world.as(coordinator, () -> reviews.approve(review, false)))
                .isInstanceOf(StaleReviewException.class);
        assertThat(TenantContext.call(world.id(), () -> reviews.remarks(KIND, subject)))
                .isEmpty();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsTold() throws Exception {
        UUID review = open();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<?> approve = two.submit(() -> {
                together.await(10, TimeUnit.SECONDS);
                world.as(coordinator, () -> reviews.approve(review, false));
                return null;
            });
            Future<?> giveBack = two.submit(() -> {
                together.await(10, TimeUnit.SECONDS);
                world.as(coordinator, () -> reviews.giveBack(review, List.of(remark("Fel år"))));
                return null;
            });
            assertThat(List.of(failed(approve), failed(giveBack))).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdownNow();
        }
    }

    private static boolean failed(Future<?> decision) throws Exception {
        try {
            decision.get(20, TimeUnit.SECONDS);
            return false;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(StaleReviewException.class);
            return true;
        }
    }

    @Test
    void whatIsWithdrawnCannotBeDecided() {
        UUID review = open();
        TenantContext.run(world.id(), () -> reviews.withdraw(KIND, subject));
        assertThat(world.as(coordinator, () -> reviews.queue(0, 10))).isEmpty();
        assertThatThrownBy(() -> world.as(coordinator, () -> reviews.approve(review, false)))
                .isInstanceOf(StaleReviewException.class);
    }

    @Test
    void aReturnWithoutWordsIsRefused() {
        UUID review = open();
        assertThatThrownBy(() -> world.as(coordinator, () -> reviews.giveBack(review, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> world.as(coordinator, () -> reviews.giveBack(review, List.of(remark("  ")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> world.as(coordinator, () -> reviews.giveBack(review, List.of(remark("x".repeat(4001))))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReviewerApprovesAndGivesBackButDoesNotPublish() {
        UUID review = open();
        TestPerson reviewer = world.person("Gun Granskare", "granskare", Role.REVIEWER);
        assertThatThrownBy(() -> world.as(reviewer, () -> reviews.approve(review, true)))
                .isInstanceOf(AccessDeniedException.class);
        world.as(reviewer, () -> reviews.approve(review, false));
        assertThat(world.as(reviewer, () -> reviews.find(review)).orElseThrow().open())
                .isFalse();
    }

    @Test
    void representativesReadersAndNobodyDecideNothing() {
        UUID review = open();
        TestPerson representative = world.representative(world.members().get(0));
        TestPerson reader = world.person("Lena Läsare", "lasare", Role.READER);
        for (TestPerson person : List.of(representative, reader)) {
            assertThatThrownBy(() -> world.as(person, () -> reviews.approve(review, false)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(person, () -> reviews.giveBack(review, List.of(remark("Nej")))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(person, () -> reviews.keepDraft(review, remark("Nej"))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> TenantContext.run(world.id(), () -> reviews.approve(review, false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherAssociationSeesAndDecidesNothing() {
        UUID review = open();
        world.as(coordinator, () -> reviews.keepDraft(review, remark("Begynt")));
        TestWorld other = worlds.create();
        TestPerson stranger = other.coordinator();
        assertThat(other.as(stranger, () -> reviews.find(review))).isEmpty();
        assertThat(other.as(stranger, () -> reviews.openOf(KIND, subject))).isEmpty();
        assertThat(other.as(stranger, () -> reviews.queue(0, 10))).isEmpty();
        assertThat(other.as(stranger, () -> reviews.drafts(review))).isEmpty();
        assertThatThrownBy(() -> other.as(stranger, () -> reviews.approve(review, false)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> other.as(stranger, () -> reviews.keepDraft(review, remark("Intrång"))))
                .isInstanceOf(IllegalArgumentException.class);
        // Her own association's rights do not follow her into another's.
        assertThatThrownBy(() -> other.as(stranger, () -> {
                    TenantContext.run(world.id(), () -> reviews.approve(review, false));
                }))
                .isInstanceOf(AccessDeniedException.class);
        other.as(stranger, () -> reviews.withdraw(KIND, subject));
        assertThat(world.as(coordinator, () -> reviews.find(review))
                        .orElseThrow()
                        .open())
                .isTrue();
    }

    @Test
    void aRemarkBegunOnIsKeptForItsWriterUntilTheDecision() {
        UUID review = open();
        TestPerson reviewer = world.person("Gun Granskare", "granskare", Role.REVIEWER);
        world.as(coordinator, () -> reviews.keepDraft(review, remark("Vilka ing")));
        world.as(coordinator, () -> reviews.keepDraft(review, remark("Vilka ingår?")));
        assertThat(world.as(coordinator, () -> reviews.drafts(review))).containsExactly(remark("Vilka ingår?"));
        assertThat(world.as(reviewer, () -> reviews.drafts(review))).isEmpty();
        world.as(coordinator, () -> reviews.keepDraft(review, remark(" ")));
        assertThat(world.as(coordinator, () -> reviews.drafts(review))).isEmpty();
        world.as(coordinator, () -> reviews.keepDraft(review, remark("Vilka ingår?")));
        world.as(reviewer, () -> reviews.approve(review, false));
        assertThat(world.as(coordinator, () -> reviews.drafts(review))).isEmpty();
        assertThatThrownBy(() -> world.as(coordinator, () -> reviews.keepDraft(review, remark("För sent"))))
                .isInstanceOf(StaleReviewException.class);
    }

    private Heard listen() {
        Heard heard = new Heard();
        context.addApplicationListener(heard);
        return heard;
    }

    private final class Heard implements ApplicationListener<PayloadApplicationEvent<ReviewDecided>> {

        private ReviewDecided event;
        private boolean inTransaction;
        private boolean refuse;

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<ReviewDecided> published) {
            if (published.getPayload().subjectId().equals(subject)) {
                event = published.getPayload();
                inTransaction = TransactionSynchronizationManager.isActualTransactionActive();
                if (refuse) {
                    throw new IllegalStateException("refused");
                }
            }
        }
    }
}
