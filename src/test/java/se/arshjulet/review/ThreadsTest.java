package se.arshjulet.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.review.ThreadSubject.Participant;
import se.arshjulet.review.Threads.At;
import se.arshjulet.review.Threads.MessageItem;
import se.arshjulet.review.Threads.Place;
import se.arshjulet.review.Threads.ThreadItem;

/** Talk at a data request's questions. */
@IntegrationTest
class ThreadsTest {

    private static final UUID NO_ROW = new UUID(0, 0);
    private static final String QUESTION = "memberMission";

    @Autowired
    private Threads threads;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Rounds rounds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private Member member;
    private TestPerson coordinator;
    private TestPerson representative;
    private TestPerson reviewer;
    private UUID assignment;
    private Place place;

    @BeforeEach
    void anAssignment() {
        world = worlds.create();
        member = world.members().get(0);
        coordinator = world.coordinator();
        representative = world.representative(member);
        reviewer = world.person("Gun Granskare", "granskare", Role.REVIEWER);
        UUID round = requests.started(world, requests.plan(world, "Organisationsmodulen", 20));
        assignment = requests.assignment(world, round, member).id();
        place = new Place(Assignments.KIND, assignment, NO_ROW, QUESTION);
    }

    private UUID say(TestPerson person, String text) {
        return world.as(person, () -> threads.say(place, text));
    }

    private List<ThreadItem> seenBy(TestPerson person) {
        return world.as(person, () -> threads.of(Assignments.KIND, assignment)).threads();
    }

    private ThreadItem only(TestPerson person) {
        assertThat(seenBy(person)).hasSize(1);
        return seenBy(person).get(0);
    }

    private int unread(TestPerson person) {
        return world.as(person, () -> threads.unread(Assignments.KIND, Set.of(assignment)))
                .getOrDefault(assignment, 0);
    }

    private UUID review() {
        return world.as(coordinator, () -> reviews.openOf(Assignments.KIND, assignment))
                .orElseThrow()
                .id();
    }

    private void sentBack(TestPerson person, String remark) {
        UUID review = review();
        world.as(person, () -> reviews.giveBack(review, List.of(new Reviews.Remark(NO_ROW, QUESTION, remark))));
    }

    @Test
    void aQuestionIsOpenUntilTheOtherSideRepliesAndOpenAgainWhenMoreIsAsked() {
        say(representative, "Räknas timanställda?");
        assertThat(only(coordinator).state()).isEqualTo(ThreadState.OPEN);
        say(representative, "Jag menar i år.");
        assertThat(only(coordinator).state()).isEqualTo(ThreadState.OPEN);
        say(coordinator, "Ja.");
        assertThat(only(representative).state()).isEqualTo(ThreadState.ANSWERED);
        say(representative, "Också de med lönebidrag?");
        assertThat(only(representative).state()).isEqualTo(ThreadState.OPEN);
        assertThat(only(reviewer).messages())
                .extracting(MessageItem::text)
                .containsExactly("Räknas timanställda?", "Jag menar i år.", "Ja.", "Också de med lönebidrag?");
    }

    @Test
    void whatOneReviewerAddsToAnothersQuestionDoesNotAnswerItUnlessSheWasAsked() {
        say(coordinator, "Vilka enheter?");
        say(reviewer, "Det undrar jag också.");
        assertThat(only(coordinator).state()).isEqualTo(ThreadState.OPEN);
        say(coordinator, "Vet du, " + MentionText.token(reviewer.id()) + "?");
        say(reviewer, "De två i Storby.");
        assertThat(only(coordinator).state()).isEqualTo(ThreadState.ANSWERED);
    }

    @Test
    void theQuestionIsCalledWhatTheFormCallsIt() {
        say(representative, "Hur?");
        assertThat(only(coordinator).place()).isNotBlank().isNotEqualTo(QUESTION);
        assertThat(only(coordinator).at()).isEqualTo(new At(NO_ROW, QUESTION));
    }

    @Test
    void whoeverOpenedItAndThoseWhoReviewSettleItAndItOpensAgainWhenSomebodyWrites() {
        UUID thread = say(representative, "Hur?");
        assertThat(only(representative).maySettle()).isTrue();
        world.as(representative, () -> threads.settle(thread));
        assertThat(only(coordinator).state()).isEqualTo(ThreadState.SETTLED);
        assertThat(only(coordinator).settledBy()).isEqualTo(representative.id());
        assertThat(say(coordinator, "Så här: …")).isEqualTo(thread);
        assertThat(only(coordinator).state()).isEqualTo(ThreadState.OPEN);
        world.as(reviewer, () -> threads.settle(thread));
        assertThat(only(coordinator).state()).isEqualTo(ThreadState.SETTLED);
    }

    @Test
    void theRepresentativeDoesNotSettleWhatTheReviewerAsks() {
        UUID thread = say(reviewer, "Vilket år?");
        assertThat(only(representative).maySettle()).isFalse();
        assertThatThrownBy(() -> world.as(representative, () -> threads.settle(thread)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(only(representative).state()).isEqualTo(ThreadState.OPEN);
    }

    @Test
    void nobodyElseReadsWritesSettlesOrKeepsADraft() {
        UUID thread = say(representative, "Hur?");
        TestPerson another = world.representative(world.members().get(1));
        TestPerson reader = world.person("Lena Läsare", "lasare", Role.READER);
        TestWorld otherWorld = worlds.create();
        for (Callable<?> refused : List.<Callable<?>>of(
                () -> world.as(another, () -> threads.of(Assignments.KIND, assignment)),
                () -> world.as(another, () -> threads.say(place, "Intrång")),
                () -> world.as(another, () -> threads.keepDraft(place, "Intrång")),
                () -> world.as(another, () -> threads.locate(thread)),
                () -> world.as(another, () -> {
                    threads.settle(thread);
                    return true;
                }),
                () -> world.as(reader, () -> threads.of(Assignments.KIND, assignment)),
                () -> world.as(reader, () -> threads.say(place, "Intrång")),
                () -> otherWorld.as(otherWorld.coordinator(), () -> threads.of(Assignments.KIND, assignment)),
                () -> otherWorld.as(otherWorld.coordinator(), () -> threads.say(place, "Intrång")),
                () -> otherWorld.as(otherWorld.coordinator(), () -> threads.locate(thread)),
                () -> otherWorld.as(otherWorld.coordinator(), () -> {
                    threads.settle(thread);
                    return true;
                }),
                // Her own association's rights do not follow her into another's.
                () -> otherWorld.as(
                        otherWorld.coordinator(),
                        () -> TenantContext.call(world.id(), () -> threads.of(Assignments.KIND, assignment))),
                // Neither does a guest's link sign anybody in, nor does what runs by itself.
                () -> TenantContext.call(world.id(), () -> threads.say(place, "Intrång")),
                () -> TenantContext.call(world.id(), () -> threads.of(Assignments.KIND, assignment)))) {
            assertThatThrownBy(refused::call).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(only(coordinator).messages()).hasSize(1);
        assertThat(only(coordinator).state()).isEqualTo(ThreadState.OPEN);
    }

    @Test
    void aRoundOrAKindThatIsNotThereIsRefusedAsOthersAre() {
        assertThatThrownBy(() -> world.as(
                        coordinator, () -> threads.say(new Place("NO_KIND", assignment, NO_ROW, QUESTION), "Hur?")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(
                        coordinator,
                        () -> threads.say(new Place(Assignments.KIND, UUID.randomUUID(), NO_ROW, QUESTION), "Hur?")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMessageHasWordsAndStandsAtAQuestionThatIsAsked() {
        for (String text : List.of("  ", "x".repeat(Threads.LONGEST + 1))) {
            assertThatThrownBy(() -> say(representative, text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> world.as(
                        representative,
                        () -> threads.say(new Place(Assignments.KIND, assignment, NO_ROW, "påhittad"), "Hur?")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> world.as(
                        representative,
                        () -> threads.say(
                                new Place(Assignments.KIND, assignment, UUID.randomUUID(), QUESTION), "Hur?")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(seenBy(coordinator)).isEmpty();
    }

    @Test
    void onlyWhoTakesPartIsMentioned() {
        TestPerson another = world.representative(world.members().get(1));
        assertThatThrownBy(() -> say(representative, "Hör med " + MentionText.token(another.id())))
                .isInstanceOf(IllegalArgumentException.class);
        requests.submitted(world, assignment, member, "Stöd");
        assertThatThrownBy(() -> sentBack(coordinator, "Hör med " + MentionText.token(another.id())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(seenBy(coordinator)).isEmpty();
        assertThat(world.as(representative, () -> threads.of(Assignments.KIND, assignment))
                        .people())
                .extracting(Participant::accountId)
                .containsExactlyInAnyOrder(representative.id(), coordinator.id(), reviewer.id());
    }

    @Test
    void aMessageIsNewToWhomItConcernsUntilItIsShown() {
        UUID thread = say(representative, "Räknas timanställda?");
        assertThat(unread(representative)).isZero();
        assertThat(unread(coordinator)).isEqualTo(1);
        assertThat(unread(reviewer)).isZero();
        say(coordinator, "Vad säger " + MentionText.token(reviewer.id()) + "?");
        assertThat(unread(coordinator)).isEqualTo(1);
        assertThat(unread(representative)).isEqualTo(1);
        // What was said before it concerned her is not news.
        assertThat(unread(reviewer)).isEqualTo(1);
        assertThat(only(reviewer).messages()).extracting(MessageItem::unread).containsExactly(false, true);
        assertThat(world.as(reviewer, () -> threads.unread(10)))
                .extracting(Threads.Unread::threadId)
                .containsExactly(thread);
        world.as(reviewer, () -> threads.read(thread, 2));
        assertThat(unread(reviewer)).isZero();
        assertThat(world.as(reviewer, () -> threads.unread(10))).isEmpty();
        say(coordinator, "Ingen brådska.");
        world.as(reviewer, () -> threads.read(thread, 2));
        assertThat(unread(reviewer)).isEqualTo(1);
    }

    @Test
    void theWayLeadsToWhatWasSaidLast() {
        UUID first = say(representative, "Räknas timanställda?");
        assertThat(newest(coordinator)).containsExactly(Map.entry(assignment, first));
        assertThat(newest(representative)).isEmpty();
        clock.move(java.time.Duration.ofMinutes(1));
        Place other = new Place(
                Assignments.KIND,
                assignment,
                NO_ROW,
                requests.questions(world, assignment).get(1));
        UUID second = world.as(representative, () -> threads.say(other, "Och vikarier?"));
        assertThat(newest(coordinator)).containsExactly(Map.entry(assignment, second));
        world.as(coordinator, () -> threads.read(second, 1));
        assertThat(newest(coordinator)).containsExactly(Map.entry(assignment, first));
        assertThat(newest(reviewer)).isEmpty();
    }

    private Map<UUID, UUID> newest(TestPerson person) {
        return world.as(person, () -> threads.newest(Assignments.KIND, Set.of(assignment)));
    }

    @Test
    void theListsTakeAsManyStatementsForManyThreadsAsForOne() {
        say(representative, "Ett");
        int marks = SqlCount.of(() -> unread(coordinator));
        int page = SqlCount.of(() -> seenBy(coordinator));
        int news = SqlCount.of(() -> world.as(coordinator, () -> threads.unread(50)));
        List<String> others = world.as(representative, () -> requests.questions(world, assignment));
        others.forEach(key -> world.as(
                representative,
                () -> threads.say(new Place(Assignments.KIND, assignment, NO_ROW, key), "Hur menar ni?")));
        assertThat(unread(coordinator)).isGreaterThan(2);
        assertThat(SqlCount.of(() -> unread(coordinator))).isEqualTo(marks);
        assertThat(SqlCount.of(() -> seenBy(coordinator))).isEqualTo(page);
        assertThat(SqlCount.of(() -> world.as(coordinator, () -> threads.unread(50))))
                .isEqualTo(news);
    }

    @Test
    void whatIsBegunIsKeptForItsWriterUntilItIsSent() {
        world.as(representative, () -> threads.keepDraft(place, "Räknas tim"));
        world.as(representative, () -> threads.keepDraft(place, "Räknas timanst"));
        assertThat(drafts(representative)).containsExactly(Map.entry(new At(NO_ROW, QUESTION), "Räknas timanst"));
        assertThat(drafts(coordinator)).isEmpty();
        say(representative, "Räknas timanställda?");
        assertThat(drafts(representative)).isEmpty();
        world.as(representative, () -> threads.keepDraft(place, "En sak till"));
        world.as(representative, () -> threads.keepDraft(place, " "));
        assertThat(drafts(representative)).isEmpty();
        assertThatThrownBy(
                        () -> world.as(representative, () -> threads.keepDraft(place, "x".repeat(Threads.LONGEST + 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Map<At, String> drafts(TestPerson person) {
        return world.as(person, () -> threads.of(Assignments.KIND, assignment)).drafts();
    }

    @Test
    void aRemarkThatGoesBackStandsInTheThreadThatWasOpen() {
        requests.submitted(world, assignment, member, "Stöd");
        UUID thread = say(coordinator, "Vilket år är det?");
        say(representative, "I fjol.");
        sentBack(reviewer, "Skriv årets, tack.");
        ThreadItem now = only(representative);
        assertThat(now.id()).isEqualTo(thread);
        assertThat(now.state()).isEqualTo(ThreadState.OPEN);
        assertThat(now.messages()).extracting(MessageItem::sentBack).containsExactly(false, false, true);
        assertThat(world.as(coordinator, () -> reviews.remarks(Assignments.KIND, assignment)))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.text()).isEqualTo("Skriv årets, tack.");
                    assertThat(remark.settledAt()).isNull();
                });
    }

    @Test
    void aReplyDoesNotMendWhatWasSentBackButSendingInDoes() {
        requests.submitted(world, assignment, member, "Stöd");
        sentBack(coordinator, "Skriv årets, tack.");
        say(representative, "Menar ni budgetåret?");
        assertThat(only(coordinator).state()).isEqualTo(ThreadState.ANSWERED);
        assertThat(world.as(coordinator, () -> reviews.remarks(Assignments.KIND, assignment)))
                .extracting(Reviews.GivenRemark::settledAt)
                .containsOnlyNulls();
        requests.submitted(world, assignment, member, "Stöd i år");
        assertThat(world.as(coordinator, () -> reviews.remarks(Assignments.KIND, assignment)))
                .extracting(Reviews.GivenRemark::settledAt)
                .doesNotContainNull();
    }

    @Test
    void sendingInAnswersWhatTheOtherSideAskedAndNotWhatSheAskedHerself() {
        Place hers = new Place(
                Assignments.KIND,
                assignment,
                NO_ROW,
                requests.questions(world, assignment).stream()
                        .filter(key -> !key.equals(QUESTION))
                        .findFirst()
                        .orElseThrow());
        say(coordinator, "Glöm inte årtalet.");
        world.as(representative, () -> threads.say(hers, "Räknas timanställda?"));
        requests.submitted(world, assignment, member, "Stöd");
        assertThat(seenBy(coordinator))
                .extracting(ThreadItem::state)
                .containsExactly(ThreadState.ANSWERED, ThreadState.OPEN);
    }

    @Test
    void approvalSettlesItAndWhatIsSaidLaterIsAThreadOfItsOwn() {
        UUID first = say(representative, "Hur?");
        requests.submitted(world, assignment, member, "Stöd");
        requests.approved(world, assignment);
        assertThat(only(representative).state()).isEqualTo(ThreadState.SETTLED);
        assertThat(unread(coordinator)).isZero();
        assertThat(say(coordinator, "Till nästa år: …")).isNotEqualTo(first);
        assertThat(seenBy(representative))
                .extracting(ThreadItem::state)
                .containsExactly(ThreadState.SETTLED, ThreadState.OPEN);
    }

    @Test
    void whatIsWithdrawnIsNotTalkedAboutAnyMore() {
        say(representative, "Hur?");
        world.as(coordinator, () -> rounds.withdrawAssignment(assignment, "Fel år"));
        assertThat(only(coordinator).state()).isEqualTo(ThreadState.SETTLED);
        assertThat(world.as(coordinator, () -> threads.unread(10))).isEmpty();
    }

    @Test
    void twoWhoBeginAtOnceAreInTheSameThread() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<UUID>> both = List.of(
                    two.submit(() -> {
                        together.await(10, TimeUnit.SECONDS);
                        return say(representative, "Hur?");
                    }),
                    two.submit(() -> {
                        together.await(10, TimeUnit.SECONDS);
                        return say(coordinator, "Vilka?");
                    }));
            assertThat(both.get(0).get(20, TimeUnit.SECONDS))
                    .isEqualTo(both.get(1).get(20, TimeUnit.SECONDS));
        } finally {
            two.shutdownNow();
        }
        assertThat(only(reviewer).messages()).extracting(MessageItem::number).containsExactly(1, 2);
        assertThat(only(reviewer).messages()).extracting(MessageItem::text).containsExactlyInAnyOrder("Hur?", "Vilka?");
        assertThat(unread(coordinator)).isEqualTo(1);
        assertThat(unread(representative)).isEqualTo(1);
    }

    @Test
    void aThreadIsFoundWhereEachMeetsTheQuestion() {
        UUID thread = say(representative, "Hur?");
        assertThat(address(representative, thread)).startsWith("uppgifter/").endsWith("?fraga=" + QUESTION);
        assertThat(address(coordinator, thread)).startsWith("datauppdrag/svar/" + assignment + "?fraga=");
        assertThat(address(reviewer, thread)).isNull();
        requests.submitted(world, assignment, member, "Stöd");
        assertThat(address(coordinator, thread)).startsWith("granskning/" + review() + "?fraga=");
        assertThat(address(reviewer, thread)).startsWith("granskning/" + review());
    }

    private String address(TestPerson person, UUID thread) {
        return world.as(person, () -> threads.locate(thread)).address();
    }
}
