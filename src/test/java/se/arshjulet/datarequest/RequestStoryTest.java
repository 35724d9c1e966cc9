package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.spring.JqwikSpringSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.association.Members;
import se.arshjulet.base.MovableClock;
import se.arshjulet.datarequest.StoryStep.Act;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.review.ReviewPlan;
import se.arshjulet.review.ReviewStep;
import se.arshjulet.review.Reviews;
import se.arshjulet.review.Reviews.Remark;
import se.arshjulet.review.Reviews.Rest;
import se.arshjulet.review.Reviews.ReviewItem;
import se.arshjulet.review.Threads;
import se.arshjulet.task.TaskState;
import se.arshjulet.task.Tasks;

/**
 * Whatever people do and in whatever order, the request, its task, its review and its processes say what the model says:
 * what was saved is there, what was approved is not lost, what was not allowed changed nothing, no timer outlives what it
 * waits for, and nobody is reminded of what she does not owe. A failure is made as short as it can be, and names its seed.
 */
@JqwikSpringSupport
@IntegrationTest
class RequestStoryTest {

    private static final ReviewPlan STEPS =
            new ReviewPlan(List.of(ReviewStep.COORDINATOR, ReviewStep.group("Beredningsgruppen", 2, 5, false)), false);
    private static final ReviewPlan SILENCE =
            new ReviewPlan(List.of(ReviewStep.group("Förankring", null, 4, true), ReviewStep.COORDINATOR), false);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
    private Reopening reopening;

    @Autowired
    private MoreTime moreTime;

    @Autowired
    private Reassignment reassignment;

    @Autowired
    private Delegations delegations;

    @Autowired
    private Threads threads;

    @Autowired
    private Members members;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Tasks tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @Property(tries = 12)
    void fewStories(
            @ForAll("plans") ReviewPlan plan, @ForAll @Size(min = 12, max = 30) List<@From("steps") StoryStep> steps) {
        new Story(plan).tell(steps);
    }

    @Tag("long")
    @Property(tries = 300)
    void manyStories(
            @ForAll("plans") ReviewPlan plan, @ForAll @Size(min = 12, max = 60) List<@From("steps") StoryStep> steps) {
        new Story(plan).tell(steps);
    }

    @AfterTry
    void timeIsBack() {
        clock.reset();
    }

    @Provide
    Arbitrary<ReviewPlan> plans() {
        return Arbitraries.of(ReviewPlan.ONE_APPROVAL, STEPS, SILENCE);
    }

    /** What moves the story on is tried more often than what ends it. */
    @Provide
    Arbitrary<StoryStep> steps() {
        Arbitrary<Act> acts = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(Act.SUBMIT, Act.APPROVE)),
                Tuple.of(6, Arbitraries.of(Act.SHARE, Act.COLLEAGUE_SAVES, Act.SIGN_OFF, Act.TAKE_BACK)),
                Tuple.of(12, Arbitraries.of(Act.values()).filter(act -> act != Act.WITHDRAW)),
                Tuple.of(1, Arbitraries.just(Act.WITHDRAW)));
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 99))
                .as(StoryStep::new);
    }

    /** Mails of a kind to a person. */
    private record Watched(TestPerson person, String kind) {}

    /** One request in the real application, and those who have to do with it. */
    private final class Story {

        private final TestWorld world = worlds.create(1);
        private final Member member = world.members().get(0);
        /** Two who answer for the member; one of them has it. */
        private final List<TestPerson> representatives;
        /** Answers for nobody here, and may be given a part. */
        private final TestPerson colleague = world.person("Kollega Kollegasson", "kollega", Role.REPRESENTATIVE);

        private final List<TestPerson> reviewers;
        private final String section;
        private final AnswerKey question;
        private final AnswerKey another;
        private final UUID roundId;
        private final UUID id;
        private final StoryModel model;
        private UUID lastReview = UUID.randomUUID();

        Story(ReviewPlan plan) {
            reviewers = Stream.concat(
                            Stream.of(world.coordinator()),
                            IntStream.rangeClosed(1, StoryModel.GROUP)
                                    .mapToObj(number ->
                                            world.person("Granskare " + number, "granskare" + number, Role.REVIEWER)))
                    .toList();
            TestPerson other = world.person("Andra Människan", "andra", Role.REPRESENTATIVE);
            representatives = List.of(world.representative(member), other);
            roundId = requests.started(world, requests.reviewed(requests.plan(world, "Uppdrag", 20, 7, 1, -3), plan));
            id = requests.assignment(world, roundId, member).id();
            // Only now: else she would be asked too.
            world.as(world.coordinator(), () -> members.appoint(member.id(), other.id(), null));
            requests.fillIn(world, representatives.get(0), id, "Till en början");
            List<String> keys = requests.questions(world, id);
            question = new AnswerKey(AnswerKey.NO_ROW, keys.get(0));
            another = new AnswerKey(AnswerKey.NO_ROW, keys.get(1));
            section = world.as(representatives.get(0), () -> assignments.open(id))
                    .form()
                    .sectionOf(question.questionKey())
                    .key();
            model = new StoryModel(plan, LocalDateTime.now(clock));
        }

        private TestPerson representative() {
            return representatives.get(model.holder);
        }

        private TestPerson former() {
            return representatives.get(1 - model.holder);
        }

        void tell(List<StoryStep> steps) {
            check();
            for (StoryStep step : steps) {
                Map<Watched, Integer> before = mailsToWhoeverOwesNothing();
                // Before the model moves: it is those who have it now who act.
                TestPerson representative = representative();
                TestPerson former = former();
                boolean allowed = model.does(step);
                RuntimeException refusal = perform(step, representative, former);
                if (!step.isAboutADay()) {
                    assertThat(refusal == null)
                            .as("%s is %s: %s", step, allowed ? "allowed" : "refused", refusal)
                            .isEqualTo(allowed);
                }
                check();
                Map<Watched, Integer> after = mailsToWhoeverOwesNothing();
                before.keySet().retainAll(after.keySet());
                assertThat(after)
                        .as("mails to whoever owes nothing, after %s", step)
                        .containsAllEntriesOf(before);
            }
        }

        private @Nullable RuntimeException perform(StoryStep step, TestPerson representative, TestPerson former) {
            try {
                act(step, representative, former);
                return null;
            } catch (RuntimeException refused) {
                return refused;
            }
        }

        private void act(StoryStep step, TestPerson representative, TestPerson former) {
            TestPerson reviewer = reviewers.get(step.who());
            TestPerson coordinator = world.coordinator();
            switch (step.act()) {
                case SAVE -> world.as(representative, () -> save(step.words()));
                case SAVE_ON_BEHALF -> world.as(coordinator, () -> save(step.words()));
                case SUBMIT -> world.as(representative, this::submit);
                case REASSIGN ->
                    world.as(
                            coordinator,
                            () -> reassignment.reassign(
                                    id,
                                    new Reassignment.Handover(
                                            representative.id(), former.id(), "", "", false, step.words())));
                case FORMER_SAVES -> world.as(former, () -> save(step.words()));
                case SHARE -> world.as(representative, () -> delegations.share(id, sharing(step)));
                case COLLEAGUE_SAVES -> world.as(colleague, () -> save(step.colleaguesWords()));
                case COLLEAGUE_IS_DONE -> world.as(colleague, () -> delegations.done(part()));
                case SIGN_OFF -> world.as(representative, () -> delegations.signOff(id, part()));
                case TAKE_BACK -> world.as(representative, () -> delegations.withdraw(id, part()));
                case SAY ->
                    world.as(
                            step.number() % 2 == 0 ? representative : reviewer,
                            () -> threads.say(place(), step.words()));
                case HAND_OVER -> world.as(coordinator, () -> assignments.handOver(id));
                case APPROVE -> world.as(reviewer, () -> reviews.approve(review(), false));
                case APPROVE_FOR_GROUP -> world.as(reviewer, () -> reviews.approveForGroup(review(), step.words()));
                case GIVE_BACK -> world.as(reviewer, () -> reviews.giveBack(review(), remarks(step), null, Rest.OPEN));
                case GIVE_BACK_AND_APPROVE_REST ->
                    world.as(reviewer, () -> reviews.giveBack(review(), remarks(step), null, Rest.APPROVED));
                case MOVE_DAY ->
                    world.as(coordinator, () -> rounds.moveDeadlineOfAssignment(id, someDay(step), "Behövs"));
                case REOPEN ->
                    world.as(
                            coordinator,
                            () -> reopening.reopen(id, requests.today().plusDays(7), step.words()));
                case ASK_FOR_TIME -> world.as(representative, () -> moreTime.ask(id, someDay(step), step.words()));
                case GRANT_TIME -> world.as(coordinator, () -> moreTime.grant(id, asked(), someDay(step), ""));
                case REMIND -> world.as(coordinator, () -> rounds.remindNow(id));
                case LET_DAYS_PASS -> letDaysPass(step.number() % 12);
                case WITHDRAW -> world.as(coordinator, () -> rounds.withdrawAssignment(id, "Behövs inte"));
            }
        }

        private LocalDate someDay(StoryStep step) {
            return requests.today().plusDays(1 + step.number() % 40);
        }

        private UUID asked() {
            return moreTime.latest(id).map(TimeAsk::id).orElseGet(UUID::randomUUID);
        }

        private void save(String words) {
            assertThat(answering.save(id, question, AnswerStatus.GIVEN, new AnswerValue.Text(words)))
                    .isNotNull();
        }

        private void submit() {
            if (!assignments.submit(id).isEmpty()) {
                throw new IllegalStateException("Something is missing, or a colleague's and not signed off");
            }
        }

        private Delegations.Sharing sharing(StoryStep step) {
            return new Delegations.Sharing(
                    colleague.id(),
                    Set.of(section),
                    step.words(),
                    requests.today().plusDays(20));
        }

        /** The part that was given last; an old page may still show it. */
        private UUID part() {
            List<UUID> parts = jdbc.queryForList(
                    "select id from delegation where association_id = ? and assignment_id = ? order by created_at desc, id",
                    UUID.class,
                    world.id(),
                    id);
            return parts.isEmpty() ? UUID.randomUUID() : parts.get(0);
        }

        private Threads.Place place() {
            return new Threads.Place(Assignments.KIND, id, question.rowKey(), question.questionKey());
        }

        private List<Remark> remarks(StoryStep step) {
            AnswerKey about = StoryModel.remarksTheQuestion(step) ? question : another;
            return List.of(new Remark(about.rowKey(), about.questionKey(), step.words()));
        }

        /** The one that is open, or else the last there was: somebody may have it on her screen still. */
        private UUID review() {
            lastReview =
                    reviews.openOf(Assignments.KIND, id).map(ReviewItem::id).orElse(lastReview);
            return lastReview;
        }

        private void letDaysPass(int days) {
            requests.passDays(days);
            await("what is due is done")
                    .atMost(PATIENCE)
                    .until(() -> management
                                    .createJobQuery()
                                    .tenantIdIn(world.id().toString())
                                    .duedateLowerThan(Date.from(clock.instant()))
                                    .count()
                            == 0);
        }

        /** Reminders to those who take part and have nothing to do; any mail at all to those who have no part in it. */
        private Map<Watched, Integer> mailsToWhoeverOwesNothing() {
            Set<Watched> watched = new HashSet<>();
            IntStream.rangeClosed(1, StoryModel.GROUP)
                    .filter(who -> !model.isWaitedFor(who))
                    .mapToObj(reviewers::get)
                    .forEach(member -> watched.add(new Watched(member, "REMINDER")));
            if (!model.state.isAnswerable()) {
                watched.add(new Watched(representative(), "REMINDER"));
            }
            watched.add(new Watched(former(), "%"));
            if (!model.shared) {
                watched.add(new Watched(colleague, "%"));
            }
            return watched.stream().collect(Collectors.toMap(Function.identity(), this::mails));
        }

        private int mails(Watched watched) {
            return jdbc.queryForObject(
                    "select count(*) from outbox_mail where association_id = ? and account_id = ? and kind like ?",
                    Integer.class,
                    world.id(),
                    watched.person().id(),
                    watched.kind());
        }

        private void check() {
            assertThat(requests.assignment(world, roundId, member).state()).isEqualTo(model.state);
            world.as(world.coordinator(), () -> {
                assertThat(tasks.ofSubject(Assignments.KIND, id).orElseThrow().state())
                        .isIn(taskStates());
                assertThat(assignments.open(id).answers().value(question)).isEqualTo(new AnswerValue.Text(model.saved));
                assertThat(tasks.openOf(colleague.id()))
                        .as("the colleague's tasks")
                        .hasSize(model.shared ? 1 : 0);
                checkReview(reviews.openOf(Assignments.KIND, id).orElse(null));
                checkApproved();
            });
            checkProcesses();
        }

        private void checkReview(@Nullable ReviewItem open) {
            assertThat(open != null).as("under review").isEqualTo(model.state == AssignmentState.SUBMITTED);
            if (open != null) {
                assertThat(open.step()).as("step").isEqualTo(model.step);
                assertThat(open.approvals()).as("votes").isEqualTo(model.votes.size());
            }
        }

        private void checkApproved() {
            String counts = assignments
                    .latestApproved(member.id(), "organisation")
                    .map(latest -> latest.answers().value(question))
                    .map(value -> ((AnswerValue.Text) value).text())
                    .orElse(null);
            assertThat(counts).as("what counts").isEqualTo(model.approved);
        }

        private Set<TaskState> taskStates() {
            return switch (model.state) {
                case PLANNED -> throw new AssertionError("never planned again");
                case OPEN -> EnumSet.of(TaskState.OPEN, TaskState.TO_CONFIRM);
                case RETURNED -> EnumSet.of(TaskState.RETURNED, TaskState.TO_CONFIRM);
                case SUBMITTED -> EnumSet.of(TaskState.SENT_IN);
                case APPROVED -> EnumSet.of(TaskState.DONE);
                case WITHDRAWN -> EnumSet.of(TaskState.WITHDRAWN);
            };
        }

        /** The request's process and, while it is reviewed, that of the review; one timer, and one task. */
        private void checkProcesses() {
            boolean underReview = model.state == AssignmentState.SUBMITTED;
            assertThat(runtime.createProcessInstanceQuery()
                            .tenantIdIn(world.id().toString())
                            .count())
                    .as("processes")
                    .isEqualTo(model.isOver() ? 0 : underReview ? 2 : 1);
            assertThat(engineTasks
                            .createTaskQuery()
                            .tenantIdIn(world.id().toString())
                            .list())
                    .extracting(Task::getTaskDefinitionKey)
                    .isEqualTo(model.isOver() ? List.of() : List.of(underReview ? "decide" : "answer"));
            assertThat(management
                            .createJobQuery()
                            .tenantIdIn(world.id().toString())
                            .count())
                    .as("timers")
                    .isEqualTo(model.isOver() ? 0 : 1);
            assertThat(management
                            .createJobQuery()
                            .tenantIdIn(world.id().toString())
                            .noRetriesLeft()
                            .count())
                    .as("timers given up")
                    .isZero();
        }
    }
}
