package se.arshjulet.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
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
import se.arshjulet.review.Threads.Place;

/** What is new in threads goes out as one mail to each when it has been quiet for ten minutes. */
@IntegrationTest
class ThreadLetterTest {

    private static final UUID NO_ROW = new UUID(0, 0);

    @Autowired
    private Threads threads;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Rounds rounds;

    @Autowired
    private ThreadLetters postman;

    @Autowired
    private ThreadLetter letter;

    @Autowired
    private DataRequests requests;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private TestWorld world;
    private Member member;
    private TestPerson coordinator;
    private TestPerson representative;
    private TestPerson reviewer;
    private UUID assignment;
    private List<String> questions;

    @BeforeEach
    void anAssignment() {
        world = worlds.create();
        member = world.members().get(0);
        coordinator = world.coordinator();
        representative = world.representative(member);
        reviewer = world.person("Gun Granskare", "granskare", Role.REVIEWER);
        UUID round = requests.started(world, requests.plan(world, "Organisationsmodulen", 20));
        assignment = requests.assignment(world, round, member).id();
        questions = requests.questions(world, assignment);
    }

    private UUID say(TestPerson person, int question, String text) {
        return world.as(
                person,
                () -> threads.say(new Place(Assignments.KIND, assignment, NO_ROW, questions.get(question)), text));
    }

    private void pass(int minutes) {
        clock.move(Duration.ofMinutes(minutes));
        postman.sendDue();
    }

    private List<String> mailsTo(TestPerson person) {
        return jdbc.queryForList("""
                select text_body from outbox_mail where association_id = ? and account_id = ? and kind = 'THREADS'
                order by created_at""", String.class, world.id(), person.id());
    }

    @Test
    void manyMessagesAtManyQuestionsAreOneMailWhenItHasBeenQuiet() {
        say(representative, 0, "Räknas timanställda?");
        pass(9);
        say(representative, 1, "Och deltid?");
        say(representative, 0, "Jag menar i år.");
        pass(9);
        assertThat(mailsTo(coordinator)).isEmpty();
        pass(1);
        assertThat(mailsTo(coordinator))
                .singleElement()
                .asString()
                .contains("Nytt i samtalet om 2 frågor", "Räknas timanställda?", "Och deltid?", "Jag menar i år.")
                .contains(representative.name() + " skrev:")
                .containsPattern("/fragor/[0-9a-f-]{36}");
        assertThat(mailsTo(representative)).isEmpty();
        assertThat(mailsTo(reviewer)).isEmpty();
        pass(60);
        assertThat(mailsTo(coordinator)).hasSize(1);
    }

    @Test
    void nobodyWaitsMoreThanAnHourHoweverMuchIsWritten() {
        for (int i = 0; i < 7; i++) {
            say(representative, 0, "Sak " + i);
            pass(9);
        }
        assertThat(mailsTo(coordinator)).singleElement().asString().contains("Sak 0", "Sak 6");
    }

    @Test
    void theRepresentativesLinkLetsHerInAtTheQuestion() {
        say(coordinator, 0, "Glöm inte årtalet.");
        pass(10);
        assertThat(mailsTo(representative))
                .singleElement()
                .asString()
                .containsPattern("\\{\\{link:[0-9a-f-]{36}}}\\?fraga=" + questions.get(0));
    }

    @Test
    void whoIsMentionedIsToldAndTheNameStandsThere() {
        say(coordinator, 0, "Vad säger " + MentionText.token(reviewer.id()) + "?");
        pass(10);
        assertThat(mailsTo(reviewer)).singleElement().asString().contains("Vad säger @Gun Granskare?");
    }

    @Test
    void whatSheHasReadMeanwhileIsNotSent() {
        UUID thread = say(representative, 0, "Räknas timanställda?");
        world.as(coordinator, () -> threads.read(thread, 1));
        pass(10);
        assertThat(mailsTo(coordinator)).isEmpty();
        say(representative, 1, "Och deltid?");
        pass(10);
        assertThat(mailsTo(coordinator))
                .singleElement()
                .asString()
                .contains("Och deltid?")
                .doesNotContain("timanställda");
    }

    @Test
    void whatIsSettledOrWithdrawnMeanwhileIsNotSent() {
        UUID thread = say(representative, 0, "Räknas timanställda?");
        world.as(representative, () -> threads.settle(thread));
        say(coordinator, 1, "Glöm inte årtalet.");
        world.as(coordinator, () -> rounds.withdrawAssignment(assignment, "Fel år"));
        pass(10);
        assertThat(mailsTo(coordinator)).isEmpty();
        assertThat(mailsTo(representative)).isEmpty();
    }

    @Test
    void whatGoesWithAReturnStandsInItsOwnMailAndInNoOther() {
        requests.submitted(world, assignment, member, "Stöd");
        UUID review = world.as(coordinator, () -> reviews.openOf(Assignments.KIND, assignment))
                .orElseThrow()
                .id();
        String words = "Skriv årets. Vet du, " + MentionText.token(reviewer.id()) + "?";
        world.as(
                coordinator,
                () -> reviews.giveBack(review, List.of(new Reviews.Remark(NO_ROW, questions.get(0), words))));
        pass(10);
        assertThat(mailsTo(representative)).isEmpty();
        assertThat(mailsTo(reviewer)).singleElement().asString().contains("Vet du, @Gun Granskare?");
    }

    @Test
    void oneWhoNoLongerTakesPartHearsNothing() {
        say(coordinator, 0, "Vad säger " + MentionText.token(reviewer.id()) + "?");
        jdbc.update("delete from account_role where account_id = ?", reviewer.id());
        pass(10);
        assertThat(mailsTo(reviewer)).isEmpty();
        assertThat(mailsTo(representative)).hasSize(1);
    }

    @Test
    void whatPeopleWriteIsWordsAndNothingElse() {
        String secret = "{{link:" + UUID.randomUUID() + "}}";
        say(representative, 0, "<b onclick=x>Hej</b> ${1+1} " + secret);
        pass(10);
        String html = jdbc.queryForObject(
                "select html_body from outbox_mail where association_id = ? and kind = 'THREADS'",
                String.class,
                world.id());
        assertThat(html).contains("&lt;b onclick=x&gt;Hej&lt;/b&gt; ${1+1}").doesNotContain(secret);
        assertThat(mailsTo(coordinator)).singleElement().asString().doesNotContain(secret);
    }

    @Test
    void twoNodesSendOneMailBetweenThem() throws Exception {
        say(representative, 0, "Räknas timanställda?");
        clock.move(Duration.ofMinutes(10));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both = two.invokeAll(
                    List.of(() -> sendTogether(together), () -> sendTogether(together)), 30, TimeUnit.SECONDS);
            for (Future<Boolean> one : both) {
                one.get();
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(mailsTo(coordinator)).hasSize(1);
    }

    private boolean sendTogether(CyclicBarrier together) throws Exception {
        together.await(10, TimeUnit.SECONDS);
        TenantContext.run(world.id(), () -> letter.send(coordinator.id()));
        return true;
    }
}
