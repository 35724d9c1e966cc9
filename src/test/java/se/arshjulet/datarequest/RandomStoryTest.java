package se.arshjulet.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.review.Reviews;
import se.arshjulet.task.TaskState;
import se.arshjulet.task.Tasks;

/**
 * Whatever people do and in whatever order, the request, its task, its review and its process say the same, what was saved
 * is there, and what was not allowed changed nothing. A failure names its seed: {@code -Dstory.seed=…} tells it again.
 */
@IntegrationTest
class RandomStoryTest {

    private static final AnswerKey MISSION = new AnswerKey(AnswerKey.NO_ROW, "memberMission");
    private static final int STEPS = 25;

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
    private MovableClock clock;

    @Test
    void fewStories() {
        tell(6);
    }

    @Test
    @Tag("long")
    void manyStories() {
        tell(150);
    }

    private void tell(int stories) {
        long seed = Long.getLong("story.seed", System.nanoTime());
        for (int i = 0; i < stories; i++) {
            new Story(seed + i).tell();
        }
    }

    private enum Act {
        SAVE,
        SAVE_ON_BEHALF,
        SUBMIT,
        HAND_OVER,
        APPROVE,
        GIVE_BACK,
        MOVE_DAY,
        REMIND,
        LET_DAYS_PASS,
        WITHDRAW;

        /** Where the act is allowed. */
        Set<AssignmentState> in() {
            return switch (this) {
                case SAVE, SAVE_ON_BEHALF, SUBMIT, HAND_OVER ->
                    EnumSet.of(AssignmentState.OPEN, AssignmentState.RETURNED);
                case APPROVE, GIVE_BACK -> EnumSet.of(AssignmentState.SUBMITTED);
                case MOVE_DAY, REMIND, LET_DAYS_PASS -> EnumSet.allOf(AssignmentState.class);
                case WITHDRAW -> EnumSet.of(AssignmentState.OPEN, AssignmentState.SUBMITTED, AssignmentState.RETURNED);
            };
        }
    }

    private final class Story {

        private final long seed;
        private final Random random;
        private final TestWorld world = worlds.create(1);
        private final Member member = world.members().get(0);
        private final TestPerson representative = world.representative(member);
        private final List<String> told = new ArrayList<>();
        private final UUID roundId;
        private final UUID id;
        private AssignmentState state = AssignmentState.OPEN;
        private UUID lastReview = UUID.randomUUID();
        private String saved = "Till en början";

        Story(long seed) {
            this.seed = seed;
            random = new Random(seed);
            roundId = requests.started(world, requests.plan(world, "Uppdrag", 20, 7, 1, -3));
            id = requests.assignment(world, roundId, member).id();
            requests.fillIn(world, representative, id, saved);
        }

        void tell() {
            check();
            for (int step = 0; step < STEPS; step++) {
                Act act = next();
                told.add(act + " when " + state);
                boolean allowed = act.in().contains(state);
                try {
                    perform(act, "Text " + step);
                    if (allowed) {
                        became(act, "Text " + step);
                    }
                } catch (RuntimeException refused) {
                    if (allowed && act != Act.MOVE_DAY && act != Act.REMIND) {
                        Assertions.fail(story(), refused);
                    }
                }
                check();
            }
        }

        /** A withdrawal ends the story, so it is seldom. */
        private Act next() {
            Act act = Act.values()[random.nextInt(Act.values().length)];
            return act == Act.WITHDRAW && random.nextInt(4) > 0 ? Act.SAVE : act;
        }

        private void perform(Act act, String words) {
            switch (act) {
                case SAVE -> world.as(representative, () -> save(words));
                case SAVE_ON_BEHALF -> world.as(world.coordinator(), () -> save(words));
                case SUBMIT -> world.as(representative, () -> assignments.submit(id));
                case HAND_OVER -> world.as(world.coordinator(), () -> assignments.handOver(id));
                case APPROVE -> world.as(world.coordinator(), () -> reviews.approve(review(), random.nextBoolean()));
                case GIVE_BACK ->
                    world.as(
                            world.coordinator(),
                            () -> reviews.giveBack(
                                    review(),
                                    List.of(new Reviews.Remark(AnswerKey.NO_ROW, MISSION.questionKey(), "Mer?"))));
                case MOVE_DAY ->
                    world.as(
                            world.coordinator(),
                            () -> rounds.moveDeadlineOfAssignment(
                                    id, requests.today().plusDays(1 + random.nextInt(20)), ""));
                case REMIND -> world.as(world.coordinator(), () -> rounds.remindNow(id));
                case LET_DAYS_PASS -> letDaysPass(1 + random.nextInt(9));
                case WITHDRAW -> world.as(world.coordinator(), () -> rounds.withdrawAssignment(id, "Behövs inte"));
            }
        }

        private void save(String words) {
            answering.save(id, MISSION, AnswerStatus.GIVEN, new AnswerValue.Text(words));
        }

        /** The one that is open, or else the last there was: somebody may have it on her screen still. */
        private UUID review() {
            lastReview = reviews.openOf(Assignments.KIND, id)
                    .map(Reviews.ReviewItem::id)
                    .orElse(lastReview);
            return lastReview;
        }

        private void letDaysPass(int days) {
            requests.passDays(days);
            ProcessInstance instance = instance();
            if (instance != null) {
                await(story())
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> management
                                        .createJobQuery()
                                        .processInstanceId(instance.getId())
                                        .duedateLowerThan(Date.from(clock.instant()))
                                        .count()
                                == 0);
            }
        }

        private void became(Act act, String words) {
            switch (act) {
                case SAVE, SAVE_ON_BEHALF -> saved = words;
                case SUBMIT -> state = AssignmentState.SUBMITTED;
                case APPROVE -> state = AssignmentState.APPROVED;
                case GIVE_BACK -> state = AssignmentState.RETURNED;
                case WITHDRAW -> state = AssignmentState.WITHDRAWN;
                case HAND_OVER, MOVE_DAY, REMIND, LET_DAYS_PASS -> {}
            }
        }

        private void check() {
            assertThat(requests.assignment(world, roundId, member).state())
                    .as(story())
                    .isEqualTo(state);
            world.as(world.coordinator(), () -> {
                assertThat(tasks.ofSubject(Assignments.KIND, id).orElseThrow().state())
                        .as(story())
                        .isIn(taskStates());
                assertThat(reviews.openOf(Assignments.KIND, id).isPresent())
                        .as(story())
                        .isEqualTo(state == AssignmentState.SUBMITTED);
                assertThat(assignments.open(id).answers().value(MISSION))
                        .as(story())
                        .isEqualTo(new AnswerValue.Text(saved));
            });
            checkProcess();
        }

        private Set<TaskState> taskStates() {
            return switch (state) {
                case PLANNED -> throw new AssertionError("never planned again");
                case OPEN -> EnumSet.of(TaskState.OPEN, TaskState.TO_CONFIRM);
                case RETURNED -> EnumSet.of(TaskState.RETURNED, TaskState.TO_CONFIRM);
                case SUBMITTED -> EnumSet.of(TaskState.SENT_IN);
                case APPROVED -> EnumSet.of(TaskState.DONE);
                case WITHDRAWN -> EnumSet.of(TaskState.WITHDRAWN);
            };
        }

        private void checkProcess() {
            ProcessInstance instance = instance();
            boolean over = state == AssignmentState.APPROVED || state == AssignmentState.WITHDRAWN;
            assertThat(instance == null).as(story()).isEqualTo(over);
            if (instance != null) {
                // While it is reviewed, the process of the review waits for it; with its one timer in either.
                assertThat(engineTasks
                                .createTaskQuery()
                                .processInstanceBusinessKey(id.toString())
                                .list())
                        .as(story())
                        .extracting(Task::getTaskDefinitionKey)
                        .containsExactly(state == AssignmentState.SUBMITTED ? "decide" : "answer");
                assertThat(management
                                .createJobQuery()
                                .tenantIdIn(world.id().toString())
                                .count())
                        .as("timers; " + story())
                        .isEqualTo(1);
            }
        }

        private ProcessInstance instance() {
            return runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(id.toString(), "data-request")
                    .singleResult();
        }

        private String story() {
            return "seed " + seed + ": " + told;
        }
    }
}
