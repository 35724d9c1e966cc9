package se.arshjulet.machinery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.As;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.account.Visitor;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.machinery.Cases.Case;
import se.arshjulet.machinery.Cases.Visit;
import se.arshjulet.machinery.Failures.Failure;
import se.arshjulet.machinery.Failures.Filter;
import se.arshjulet.machinery.Models.Drawing;
import se.arshjulet.machinery.Models.Step;

/** What an administrator sees of the machinery, and does about what has failed. */
@IntegrationTest
class FailuresTest {

    private static final String DATA_REQUEST = "data-request";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private BrokenSteps broken;

    @Autowired
    private Failures failures;

    @Autowired
    private Models models;

    @Autowired
    private Cases cases;

    @Autowired
    private Troubles troubles;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @org.springframework.beans.factory.annotation.Value("${arshjulet.base-url}")
    private String baseUrl;

    private TestWorld world;
    private Member member;
    private UUID assignment;
    private SignedIn admin;
    private SignedIn otherAdmin;

    @BeforeEach
    void aReminderThatFails() {
        world = worlds.create(1);
        member = world.members().get(0);
        UUID round = requests.started(world, requests.plan(world, "Modulen", 30, 14));
        assignment = requests.assignment(world, round, member).id();
        admin = administrator("Ad Min");
        otherAdmin = administrator("Otto Annan");
        broken.theReminderOf(assignment);
        requests.moveToMorningOf(requests.today().plusDays(16));
        await().until(() -> !ours().isEmpty());
    }

    private SignedIn administrator(String name) {
        UUID id = accounts.register("admin-" + UUID.randomUUID() + "@x.example", name, TestWorld.PASSWORD);
        accounts.grant(id, null, Role.SYSTEM_ADMINISTRATOR);
        return As.someone(id, name, null, Role.SYSTEM_ADMINISTRATOR);
    }

    private <T> T asAdmin(Supplier<T> work) {
        return As.person(admin, work);
    }

    private List<Failure> ours() {
        return asAdmin(() -> failures.list(Filter.ofModel(DATA_REQUEST), 500)).stream()
                .filter(failure -> failure.associationId().equals(world.id()))
                .toList();
    }

    private Failure failure() {
        return ours().get(0);
    }

    private List<String> acts() {
        return jdbc.queryForList(
                "select detail from audit_event where association_id = ? and action like 'machinery.%' order by id",
                String.class, world.id());
    }

    @Test
    void itSaysWhatFailedWhoseItIsAndWhenItIsTriedAgain() {
        Failure failure = failure();
        assertThat(failure.what()).isEqualTo("Påminnelsen kunde inte skickas.");
        assertThat(failure.step()).isEqualTo("Påminn eller meddela försening");
        assertThat(failure.association()).isEqualTo(world.association().name());
        assertThat(failure.subject().title()).isEqualTo("Modulen · " + member.name());
        assertThat(failure.modelName()).isEqualTo("Datauppdrag");
        assertThat(failure.tries()).isOne();
        assertThat(failure.nextTry()).isAfter(failure.since());
        assertThat(asAdmin(() -> failures.trace(failure.jobId()))).contains("NullPointerException", "WakeDelegate");
    }

    @Test
    void triedAgainInVainItSaysWhyAndIsStillThere() {
        Optional<Cause> again = asAdmin(() -> failures.retry(failure().jobId()));
        assertThat(again).contains(Cause.UNKNOWN);
        assertThat(failure().tries()).isEqualTo(2);
        assertThat(acts())
                .containsExactly("Försökte igen med ”Påminn eller meddela försening”: det gick inte: Modulen · "
                        + member.name());
    }

    @Test
    void triedAgainWhenItIsMendedTheStepIsDoneByTheSystemItself() {
        broken.mended(assignment);
        assertThat(asAdmin(() -> failures.retry(failure().jobId()))).isEmpty();
        assertThat(ours()).isEmpty();
        assertThat(requests.mailsAbout(world, "REMINDER")).isOne();
        assertThat(acts()).singleElement().asString().contains("det gick:");
        assertThat(jdbc.queryForList(
                        "select distinct account_id from audit_event where association_id = ? and action not like 'machinery.%'",
                        UUID.class, world.id()))
                .doesNotContain(admin.accountId());
    }

    @Test
    void whatTheEngineHasGivenUpWaitsForSomebodyAndCanBeTriedAgain() {
        for (int i = 0; i < 5; i++) {
            clock.move(Duration.ofHours(5));
            int tries = i + 2;
            await().until(() -> failure().tries() >= tries || failure().nextTry() == null);
        }
        assertThat(failure().nextTry()).isNull();
        broken.mended(assignment);
        assertThat(asAdmin(() -> failures.retryAll(DATA_REQUEST)).well()).isPositive();
        assertThat(ours()).isEmpty();
    }

    @Test
    void whoeverTakesItIsNamedWhereTheThingIsSeenUntilItIsDone() {
        String job = failure().jobId();
        As.person(admin, () -> failures.take(job));
        assertThat(failure().taken().name()).isEqualTo("Ad Min");
        assertThat(TenantContext.call(world.id(), () -> troubles.of(List.of(assignment)))
                        .get(assignment)
                        .takenBy())
                .isEqualTo("Ad Min");
        As.person(admin, () -> failures.take(job));
        As.person(otherAdmin, () -> failures.release(job));
        assertThat(failure().taken().name())
                .as("what another has taken stays hers")
                .isEqualTo("Ad Min");
        assertThatThrownBy(() -> As.person(otherAdmin, () -> failures.take(job)))
                .isInstanceOfSatisfying(StaleFailureException.class, stale -> assertThat(stale.takenBy())
                        .isEqualTo("Ad Min"));
        asAdmin(() -> failures.retry(job));
        assertThat(failure().taken())
                .as("she still looks at it when it fails again")
                .isNotNull();
        As.person(admin, () -> failures.release(job));
        assertThat(failure().taken()).isNull();
        As.person(otherAdmin, () -> failures.take(job));
        broken.mended(assignment);
        asAdmin(() -> failures.retry(job));
        assertThat(jdbc.queryForObject(
                        "select count(*) from trouble where association_id = ?", Integer.class, world.id()))
                .isZero();
        assertThat(acts()).filteredOn(act -> act.startsWith("Tittar")).hasSize(3);
    }

    @Test
    void whatIsDoneOrTriedByAnotherMeanwhileIsAMessage() {
        String job = failure().jobId();
        broken.mended(assignment);
        As.person(otherAdmin, () -> {
            failures.retry(job);
        });
        Stream.<ThrowingCallable>of(
                        () -> asAdmin(() -> failures.retry(job)),
                        () -> As.person(admin, () -> failures.take(job)),
                        () -> As.person(admin, () -> failures.release(job)),
                        () -> asAdmin(() -> failures.trace(job)))
                .forEach(late -> assertThatThrownBy(late).isInstanceOf(StaleFailureException.class));
    }

    @Test
    void nobodyButAnAdministratorSeesOrDoesAnything() {
        String job = failure().jobId();
        SignedIn byLink = new SignedIn(admin.accountId(), "Ad Min", "a@x.example", null, admin.roles(), 0, true);
        List<ThrowingCallable> all = List.of(
                () -> failures.list(Filter.ALL, 10),
                () -> failures.count(Filter.ALL),
                () -> failures.retry(job),
                () -> failures.retryAll(DATA_REQUEST),
                () -> failures.take(job),
                () -> failures.release(job),
                () -> failures.trace(job),
                () -> models.all(),
                () -> models.find(DATA_REQUEST, null),
                () -> cases.find(job),
                () -> cases.waitingAt(DATA_REQUEST, "answer", 1));
        all.forEach(act -> {
            assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(world.coordinator(), () -> run(act)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(byLink, () -> run(act))).isInstanceOf(AccessDeniedException.class);
        });
    }

    private static void run(ThrowingCallable act) {
        try {
            act.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }

    @Test
    void thePagesAreShutToWhoeverIsNotSignedIn() {
        for (String page : List.of("/processer", "/processer/data-request", "/processer/instans/" + assignment)) {
            assertThat(new Visitor(baseUrl).get(page).headers().firstValue("Location"))
                    .hasValueSatisfying(address -> assertThat(address).contains("/login"));
        }
    }

    @Test
    void theModelShowsWhereItStandsAndWhereItFailed() {
        Drawing drawing = asAdmin(() -> models.find(DATA_REQUEST, null)).orElseThrow();
        assertThat(drawing.xml()).contains("bpmndi:BPMNDiagram");
        Step answer = step(drawing, "answer");
        assertThat(answer.waiting()).isPositive();
        assertThat(answer.longest()).isNotNull();
        assertThat(step(drawing, "remindOrEscalate").failed()).isPositive();
        assertThat(drawing.model().failed()).isEqualTo(drawing.version().failed());
        assertThat(asAdmin(() -> cases.waitingAt(drawing.version().modelId(), "answer", 500)))
                .filteredOn(one -> one.association().equals(world.association().name()))
                .extracting(one -> one.subject().title())
                .containsExactly("Modulen · " + member.name());
    }

    private static Step step(Drawing drawing, String id) {
        return drawing.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCaseShowsTheWayThatItHasGone() {
        broken.mended(assignment);
        asAdmin(() -> failures.retry(failure().jobId()));
        requests.submitted(world, assignment, member, "Klart");
        String id = requests.caseOf(assignment);
        Case shown = asAdmin(() -> cases.find(id)).orElseThrow();
        assertThat(shown.association()).isEqualTo(world.association().name());
        assertThat(shown.subject().title()).isEqualTo("Modulen · " + member.name());
        assertThat(shown.endedAt()).isNull();
        assertThat(shown.path())
                .extracting(Visit::step)
                .containsExactly(
                        "requested",
                        "sendRequest",
                        "answer",
                        "wake",
                        "remindOrEscalate",
                        "answer",
                        "handling",
                        "review");
        assertThat(shown.flows())
                .containsExactlyInAnyOrder(
                        "requestedToSendRequest",
                        "sendRequestToAnswer",
                        "wakeToRemindOrEscalate",
                        "remindOrEscalateToAnswer",
                        "answerToHandling",
                        "handlingToReview");
        String part = shown.path().get(7).part();
        Case review = asAdmin(() -> cases.find(part)).orElseThrow();
        assertThat(review.subject())
                .as("a part is about what the whole is about")
                .isEqualTo(shown.subject());
        assertThat(review.caller()).isEqualTo(id);
        requests.approved(world, assignment);
        Case over = asAdmin(() -> cases.find(id)).orElseThrow();
        assertThat(over.endedAt()).isNotNull();
        assertThat(over.flows()).contains("decisionToApproved");
    }
}
