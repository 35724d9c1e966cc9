package se.arshjulet.machinery.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Accounts;
import se.arshjulet.account.As;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.DateRule;
import se.arshjulet.annualwheel.DayInMonth;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.YearEnd;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.base.TenantContext;
import se.arshjulet.conclusion.ConclusionStatus;
import se.arshjulet.conclusion.FollowUps;
import se.arshjulet.conclusion.FollowedUp;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.machinery.BrokenSteps;
import se.arshjulet.machinery.Models;
import se.arshjulet.machinery.Models.LeftBehind;
import se.arshjulet.machinery.Troubles;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;
import se.arshjulet.review.Reviews;

/** A new version of a model takes over what goes on in the old one, wherever it stands; or leaves it, with the reason. */
@IntegrationTest
class MigrationTest {

    private static final int YEAR = 2026;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private FollowedUp story;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DrivenYears years;

    @Autowired
    private YearEnd yearEnd;

    @Autowired
    private BrokenSteps broken;

    @Autowired
    private ChangedModels changed;

    @Autowired
    private ModelMigration migration;

    @Autowired
    private MigrationAtStart atStart;

    @Autowired
    private Models models;

    @Autowired
    private Troubles troubles;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void asItWas() {
        changed.takeBack();
    }

    @Test
    void aDataRequestGoesOnFromWhereverItWaits() {
        TestWorld world = worlds.create(4);
        UUID round = requests.started(world, requests.plan(world, "Modulen", 30, 14, 3));
        Member fresh = world.members().get(0);
        Member failed = world.members().get(1);
        Member reviewed = world.members().get(2);
        Member returned = world.members().get(3);
        requests.submitted(world, id(world, round, reviewed), reviewed, "Klart");
        requests.submitted(world, id(world, round, returned), returned, "Klart");
        requests.returned(world, id(world, round, returned), "memberMission", "Vem vänder ni er till?");
        broken.theReminderOf(id(world, round, failed));
        requests.moveToMorningOf(requests.today().plusDays(16));
        await().until(() -> trouble(world, id(world, round, failed)));
        await().until(() -> noneWaitsToBeTried(world));
        Map<String, Timestamp> before = timers(world);

        String newest = changed.deploy(
                "data-request",
                Map.of("review", "quality"),
                ChangedModels.renamed("review", "quality")
                        .andThen(ChangedModels.noted("decisionToApproved", "approved"))::apply);
        migration.run();

        assertThat(modelsOf(world, "data-request")).containsExactly(newest);
        assertThat(timers(world)).isEqualTo(before);
        assertThat(trouble(world, id(world, round, failed))).isTrue();
        broken.mended(id(world, round, failed));
        clock.move(Duration.ofMinutes(5));
        await().until(() -> !trouble(world, id(world, round, failed)));
        for (Member member : List.of(fresh, failed, returned)) {
            requests.submitted(world, id(world, round, member), member, "Klart nu");
        }
        for (Member member : world.members()) {
            requests.approved(world, id(world, round, member));
            assertThat(requests.assignment(world, round, member).state()).isEqualTo(AssignmentState.APPROVED);
        }
        assertThat(instances(world)).isEmpty();
        assertThat(timesNoted(world)).isEqualTo(4);
    }

    @Test
    void aReviewGoesOnFromWhereverItWaits() {
        TestWorld world = worlds.create(3);
        TestPerson anna = world.person("Anna Alm", "anna", Role.REVIEWER);
        TestPerson bo = world.person("Bo Berg", "bo", Role.REVIEWER);
        ReviewPlan plan = new ReviewPlan(
                List.of(ReviewStep.COORDINATOR, ReviewStep.group("Beredningsgruppen", null, 10, false)), false);
        UUID round = requests.started(world, requests.reviewed(requests.plan(world, "Modulen", 20), plan));
        world.members().forEach(member -> requests.submitted(world, id(world, round, member), member, "Klart"));
        UUID second = id(world, round, world.members().get(1));
        UUID half = id(world, round, world.members().get(2));
        approve(world, world.coordinator(), second);
        approve(world, world.coordinator(), half);
        approve(world, anna, half);
        Map<String, Timestamp> before = timers(world);

        String newest =
                changed.deploy("review-cycle", Map.of(), xml -> ChangedModels.noted("outcomeToApproved", "approved")
                        .apply(xml.replace("\"openStep\"", "\"beginStep\"")));
        migration.run();

        assertThat(modelsOf(world, "review-cycle")).containsExactly(newest);
        assertThat(timers(world)).isEqualTo(before).isNotEmpty();
        approve(world, world.coordinator(), id(world, round, world.members().get(0)));
        approve(world, anna, id(world, round, world.members().get(0)));
        approve(world, anna, second);
        world.members().forEach(member -> approve(world, bo, id(world, round, member)));
        assertThat(world.members()).allSatisfy(member -> assertThat(
                        requests.assignment(world, round, member).state())
                .isEqualTo(AssignmentState.APPROVED));
        assertThat(instances(world)).isEmpty();
        assertThat(timesNoted(world)).isEqualTo(3);
    }

    @Test
    void aFollowUpGoesOnFromWhereverItWaits() {
        List<TestWorld> each = List.of(followedUp(0), followedUp(1), followedUp(2), followedUp(3));
        assertThat(each)
                .extracting(world -> story.state(world, YEAR))
                .containsExactly(
                        FollowUps.State.GATHERING,
                        FollowUps.State.PROPOSING,
                        FollowUps.State.COMMENTING,
                        FollowUps.State.DECIDING);
        List<Map<String, Timestamp>> before = each.stream().map(this::timers).toList();

        String newest = changed.deploy(
                "conclusion-follow-up",
                Map.of("review", "comments"),
                ChangedModels.renamed("review", "comments").andThen(ChangedModels.noted("standToDecided", "decided"))
                        ::apply);
        migration.run();

        assertThat(each.stream().map(this::timers).toList()).isEqualTo(before);
        for (int i = 0; i < each.size(); i++) {
            TestWorld world = each.get(i);
            assertThat(modelsOf(world, "conclusion-follow-up")).containsExactly(newest);
            goOn(world, i, 4);
            story.decided(world, world.coordinator(), YEAR, "§ 12", false);
            assertThat(story.state(world, YEAR)).isEqualTo(FollowUps.State.DECIDED);
            assertThat(timesNoted(world)).isEqualTo(1);
            assertThat(instances(world)).isEmpty();
        }
    }

    @Test
    void aYearGoesOnFromWhereverItWaits() {
        TestWorld world = worlds.create(1);
        int year = requests.today().getYear() + 1;
        UUID waits = world.as(world.coordinator(), () -> {
            wheels.begin(year);
            UUID first = wheels.add(year, activity("Tertialrapport", 4));
            UUID second = wheels.add(year, activity("Delårsrapport", 8));
            years.start(year);
            years.beginNow(time(year, first));
            return second;
        });
        Map<String, Timestamp> before = timers(world);
        assertThat(before).hasSize(3);

        String activities = changed.deploy("wheel-activity", Map.of(), ChangedModels.noted("underWayToOver", "over"));
        String wheel = changed.deploy("annual-wheel", Map.of(), ChangedModels.noted("yearToClosed", "closed"));
        migration.run();

        assertThat(modelsOf(world, "wheel-activity")).containsExactly(activities);
        assertThat(modelsOf(world, "annual-wheel")).containsExactly(wheel);
        assertThat(timers(world)).isEqualTo(before);
        world.as(world.coordinator(), () -> {
            years.beginNow(time(year, waits));
            wheels.find(year).orElseThrow().occurrences().forEach(time -> years.finish(time.id(), "Klar"));
        });
        assertThat(timesNoted(world)).isEqualTo(2);
        requests.moveToMorningOf(java.time.LocalDate.of(year + 1, 1, 4));
        world.as(world.coordinator(), () -> yearEnd.close(year, ""));
        assertThat(instances(world)).isEmpty();
        assertThat(timesNoted(world)).isEqualTo(3);
    }

    private static Draft activity(String title, int month) {
        return new Draft(
                title,
                ActivityKind.REPORT,
                List.of("Kansliet"),
                null,
                "",
                new DateRule.Once(month, month, new DayInMonth.LastWorkingDay()),
                null,
                Set.of());
    }

    private UUID time(int year, UUID activity) {
        return wheels.find(year).orElseThrow().occurrences().stream()
                .filter(time -> time.activityId().equals(activity))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whatCannotBeMovedStaysWithItsReasonAndGoesOn() {
        TestWorld world = worlds.create(1);
        Member member = world.members().get(0);
        UUID round = requests.started(world, requests.plan(world, "Modulen", 30, 14));
        String old = modelsOf(world, "data-request").get(0);
        UnaryOperator<String> other = xml -> xml.replace("\"answer\"", "\"reply\"");
        changed.deploy("data-request", Map.of("answer", "reply"), other);
        migration.run();

        assertThat(modelsOf(world, "data-request")).containsExactly(old);
        assertThat(reasons(old)).contains("steget ”Besvara” finns inte längre");
        assertThat(leftOf(world)).isOne();
        requests.moveToMorningOf(requests.today().plusDays(16));
        await().until(() -> requests.mailsAbout(world, "REMINDER") == 1);
        requests.submitted(world, id(world, round, member), member, "Klart");
        requests.approved(world, id(world, round, member));
        assertThat(instances(world)).isEmpty();
        migration.run();
        assertThat(leftOf(world)).as("what is over is forgotten").isZero();
    }

    @Test
    void aStepThatSaysWhatItWasCalledTakesItsTimerWithIt() {
        TestWorld world = worlds.create(1);
        String first = changed.deploy("renamed-steps", twoSteps("wait", "", "alarm", ""));
        try {
            String instance = TenantContext.call(
                    world.id(), () -> runtime.startProcessInstanceById(first).getId());
            Map<String, Timestamp> before = timers(world);
            clock.move(Duration.ofHours(3));
            String second = changed.deploy("renamed-steps", twoSteps("linger", formerly("wait"), "alarm", ""));
            String third = changed.deploy(
                    "renamed-steps", twoSteps("stay", formerly("linger, wait"), "bell", formerly("alarm")));
            migration.run();
            assertThat(modelsOf(world, "renamed-steps")).containsExactly(third);
            assertThat(timers(world)).isEqualTo(before).hasSize(1);
            tasks.complete(tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .taskDefinitionKey("stay")
                    .singleResult()
                    .getId());
            assertThat(instances(world)).isEmpty();
            changed.remove(third);
            changed.remove(second);
        } finally {
            changed.remove(first);
        }
    }

    @Test
    void oneNodeDoesItWhileTheOthersLetItBe() throws SQLException {
        TestWorld world = worlds.create(1);
        requests.started(world, requests.plan(world, "Modulen", 30, 14));
        String old = modelsOf(world, "data-request").get(0);
        String newest = changed.deploy("data-request", Map.of(), ChangedModels.noted("decisionToApproved", "approved"));
        try (Connection otherNode = database.getConnection();
                var lock = otherNode.createStatement()) {
            lock.execute("select pg_advisory_lock(" + MigrationAtStart.LOCK + ")");
            atStart.migrate();
            assertThat(modelsOf(world, "data-request")).containsExactly(old);
            lock.execute("select pg_advisory_unlock(" + MigrationAtStart.LOCK + ")");
        }
        atStart.migrate();
        assertThat(modelsOf(world, "data-request")).containsExactly(newest);
    }

    private static String formerly(String ids) {
        return "<bpmn:extensionElements><camunda:properties><camunda:property name=\"formerly\" value=\"" + ids
                + "\" /></camunda:properties></bpmn:extensionElements>";
    }

    private static String twoSteps(String step, String was, String timer, String timerWas) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <bpmn:process id="renamed-steps" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="start" />
                    <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="%1$s" />
                    <bpmn:userTask id="%1$s" name="Vänta">%2$s</bpmn:userTask>
                    <bpmn:boundaryEvent id="%3$s" attachedToRef="%1$s">%4$s
                      <bpmn:timerEventDefinition><bpmn:timeDuration>P2D</bpmn:timeDuration></bpmn:timerEventDefinition>
                    </bpmn:boundaryEvent>
                    <bpmn:sequenceFlow id="b" sourceRef="%1$s" targetRef="end" />
                    <bpmn:sequenceFlow id="c" sourceRef="%3$s" targetRef="end" />
                    <bpmn:endEvent id="end" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(step, was, timer, timerWas);
    }

    private TestWorld followedUp(int steps) {
        TestWorld world = worlds.create(1);
        story.conclusions(world, "Begränsade resurser");
        story.started(world, story.plan(world, YEAR));
        goOn(world, 0, steps + 1);
        return world;
    }

    /** Through the steps from one of them until before another. */
    private void goOn(TestWorld world, int from, int until) {
        List<Runnable> steps = List.of(
                () -> story.allAnswered(world, ConclusionStatus.BETTER),
                () -> story.proposed(world, YEAR, ConclusionStatus.BETTER, "Så blev det"),
                () -> story.toBoard(world, YEAR));
        steps.subList(from, Math.max(from, until - 1)).forEach(Runnable::run);
    }

    private void approve(TestWorld world, TestPerson person, UUID assignment) {
        world.as(
                person,
                () -> reviews.approve(
                        reviews.openOf(Assignments.KIND, assignment)
                                .orElseThrow()
                                .id(),
                        false));
    }

    private UUID id(TestWorld world, UUID round, Member member) {
        return requests.assignment(world, round, member).id();
    }

    private boolean trouble(TestWorld world, UUID assignment) {
        return TenantContext.call(
                world.id(), () -> !troubles.of(List.of(assignment)).isEmpty());
    }

    private List<ProcessInstance> instances(TestWorld world) {
        return runtime.createProcessInstanceQuery()
                .tenantIdIn(world.id().toString())
                .list();
    }

    private List<String> modelsOf(TestWorld world, String process) {
        return runtime
                .createProcessInstanceQuery()
                .tenantIdIn(world.id().toString())
                .processDefinitionKey(process)
                .list()
                .stream()
                .map(ProcessInstance::getProcessDefinitionId)
                .distinct()
                .toList();
    }

    private Map<String, Timestamp> timers(TestWorld world) {
        return jdbc
                .query(
                        "select id_, duedate_ from act_ru_job where tenant_id_ = ?",
                        (row, number) -> Map.entry(row.getString("id_"), row.getTimestamp("duedate_")),
                        world.id().toString())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All that was due has been done, or has failed and waits for its next time. */
    private boolean noneWaitsToBeTried(TestWorld world) {
        return jdbc.queryForObject(
                        "select count(*) from act_ru_job where tenant_id_ = ? and duedate_ <= ?",
                        Integer.class,
                        world.id().toString(),
                        Timestamp.from(clock.instant()))
                == 0;
    }

    private long timesNoted(TestWorld world) {
        return history.createHistoricActivityInstanceQuery()
                .tenantIdIn(world.id().toString())
                .activityId("noted")
                .finished()
                .count();
    }

    private int leftOf(TestWorld world) {
        return jdbc.queryForObject(
                "select count(*) from left_behind where association_id = ?", Integer.class, world.id());
    }

    private List<String> reasons(String modelId) {
        UUID admin = accounts.register("admin-" + UUID.randomUUID() + "@x.example", "Ad Min", TestWorld.PASSWORD);
        return As.person(As.someone(admin, "Ad Min", null, Role.SYSTEM_ADMINISTRATOR), () -> models.all().stream()
                .flatMap(model -> model.versions().stream())
                .filter(version -> version.modelId().equals(modelId))
                .flatMap(version -> version.left().stream())
                .map(LeftBehind::reason)
                .toList());
    }
}
