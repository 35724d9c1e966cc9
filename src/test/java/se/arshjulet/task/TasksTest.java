package se.arshjulet.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.SqlCount;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;

@IntegrationTest
class TasksTest {

    private static final String KIND = "TEST";
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    private TestWorld world;
    private UUID person;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
        person = world.coordinator().id();
    }

    @Test
    void showsWhatAPersonHasToDoTheFirstDueFirst() {
        open("Senare", UUID.randomUUID(), DUE.plusDays(1));
        open("Först", UUID.randomUUID(), DUE);
        assertThat(openTasks()).extracting(TaskItem::title).containsExactly("Först", "Senare");
    }

    @Test
    void movesWhatIsDoneFromTheOpenToTheFinished() {
        UUID subject = UUID.randomUUID();
        open("Svara", subject, DUE);
        change(list -> list.done(KIND, subject));
        assertThat(openTasks()).isEmpty();
        assertThat(world.as(world.coordinator(), () -> tasks.doneOf(person, 10)))
                .singleElement()
                .satisfies(task -> assertThat(task.closedAt()).isNotNull());
    }

    @Test
    void whatIsGivenBackIsToBeDoneAgainByTheNewDay() {
        UUID subject = UUID.randomUUID();
        open("Svara", subject, DUE);
        change(list -> list.done(KIND, subject));
        change(list -> list.giveBack(KIND, subject, DUE.plusDays(7)));
        assertThat(openTasks()).singleElement().satisfies(task -> {
            assertThat(task.state()).isEqualTo(TaskState.RETURNED);
            assertThat(task.dueOn()).isEqualTo(DUE.plusDays(7));
            assertThat(task.closedAt()).isNull();
        });
    }

    @Test
    void whatSomebodyHasDoneForHerIsHersToConfirm() {
        UUID subject = UUID.randomUUID();
        open("Svara", subject, DUE);
        change(list -> list.toConfirm(KIND, subject));
        assertThat(openTasks()).extracting(TaskItem::state).containsExactly(TaskState.TO_CONFIRM);
        change(list -> list.progress(KIND, subject, 11, 12));
        assertThat(openTasks()).singleElement().matches(TaskItem::isBegunForHer).matches(task -> !task.isToConfirm());
        change(list -> list.progress(KIND, subject, 12, 12));
        assertThat(openTasks()).singleElement().matches(TaskItem::isToConfirm).matches(task -> !task.isBegunForHer());
    }

    @Test
    void whatIsSentInIsOutOfHerHandsAndDoneWhenItIsApproved() {
        UUID subject = UUID.randomUUID();
        open("Svara", subject, DUE);
        change(list -> list.sentIn(KIND, subject));
        assertThat(openTasks()).isEmpty();
        TaskItem sent = finishedTask();
        assertThat(sent.state()).isEqualTo(TaskState.SENT_IN);
        assertThat(sent.closedAt()).isNotNull();
        change(list -> list.done(KIND, subject));
        assertThat(finishedTask().state()).isEqualTo(TaskState.DONE);
        assertThat(finishedTask().closedAt()).isEqualTo(sent.closedAt());
    }

    @Test
    void whatIsWithdrawnIsNeitherOpenNorFinished() {
        UUID subject = UUID.randomUUID();
        open("Svara", subject, DUE);
        change(list -> list.withdraw(KIND, subject));
        assertThat(openTasks()).isEmpty();
        assertThat(world.as(world.coordinator(), () -> tasks.doneOf(person, 10)))
                .isEmpty();
    }

    @Test
    void showsHowFarItHasCome() {
        UUID subject = UUID.randomUUID();
        open("Svara", subject, DUE);
        change(list -> list.progress(KIND, subject, 3, 12));
        assertThat(openTasks()).singleElement().satisfies(task -> {
            assertThat(task.done()).isEqualTo(3);
            assertThat(task.total()).isEqualTo(12);
        });
    }

    @Test
    void changesOnlyTogetherWithTheThingItIsAbout() {
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> tasks.done(KIND, UUID.randomUUID())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void isShutOffFromOtherAssociations() {
        UUID subject = UUID.randomUUID();
        UUID taskId = open("Hemligt", subject, DUE);
        TestWorld other = worlds.create();
        other.as(other.coordinator(), () -> {
            assertThat(tasks.find(taskId)).isEmpty();
            assertThat(tasks.ofSubject(KIND, subject)).isEmpty();
            assertThat(tasks.openOf(person)).isEmpty();
            transaction.executeWithoutResult(status -> {
                tasks.done(KIND, subject);
                tasks.progress(KIND, subject, 9, 9);
            });
        });
        assertThat(openTasks()).singleElement().satisfies(task -> assertThat(task.done())
                .isZero());
    }

    @Test
    void sendsAsFewStatementsForAThousandTasksAsForTen() {
        openMany(10);
        int forTen = SqlCount.of(this::openTasks);
        openMany(990);
        assertThat(openTasks()).hasSize(1000);
        assertThat(SqlCount.of(this::openTasks)).isEqualTo(forTen);
    }

    private void openMany(int count) {
        world.as(
                world.coordinator(),
                () -> transaction.executeWithoutResult(status -> {
                    for (int i = 0; i < count; i++) {
                        tasks.open(task("Svara", UUID.randomUUID(), DUE));
                    }
                }));
    }

    private List<TaskItem> openTasks() {
        return world.as(world.coordinator(), () -> tasks.openOf(person));
    }

    private TaskItem finishedTask() {
        return world.as(world.coordinator(), () -> tasks.doneOf(person, 10)).get(0);
    }

    private UUID open(String title, UUID subject, LocalDate dueOn) {
        return world.as(
                world.coordinator(), () -> transaction.execute(status -> tasks.open(task(title, subject, dueOn))));
    }

    private Tasks.NewTask task(String title, UUID subject, LocalDate dueOn) {
        return new Tasks.NewTask(person, KIND, subject, title, "", "Sam Ordnare", dueOn, 0, 12);
    }

    private void change(Consumer<Tasks> work) {
        world.as(world.coordinator(), () -> transaction.executeWithoutResult(status -> work.accept(tasks)));
    }
}
