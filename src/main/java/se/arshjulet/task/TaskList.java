package se.arshjulet.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;

/** The one indexed list. It changes only within its caller's transaction, so that a thing and its task never part. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class TaskList implements Tasks {

    private final TaskRepository tasks;
    private final TaskLinks links;
    private final Covers covers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskList(TaskRepository tasks, TaskLinks links, Covers covers, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.links = links;
        this.covers = covers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UUID open(NewTask task) {
        events.publishEvent(new TaskOpened(task));
        return tasks.save(new Task(task, clock.instant())).id();
    }

    @Override
    public UUID openAgain(NewTask task) {
        return tasks.findByKindAndSubjectIdAndAssigneeId(task.kind(), task.subjectId(), task.assigneeId()).stream()
                .findFirst()
                .map(before -> {
                    events.publishEvent(new TaskOpened(task));
                    before.openAgain(task.dueOn());
                    return before.id();
                })
                .orElseGet(() -> open(task));
    }

    @Override
    public void progress(String kind, UUID subjectId, int done, int total) {
        tasks.progress(TenantContext.require(), kind, subjectId, done, total);
    }

    @Override
    public void giveBack(String kind, UUID subjectId, LocalDate dueOn) {
        each(kind, subjectId, task -> {
            task.giveBack(dueOn);
            links.move(task.id(), dueOn);
        });
    }

    @Override
    public void toConfirm(String kind, UUID subjectId) {
        each(kind, subjectId, Task::toConfirm);
    }

    @Override
    public void sentIn(String kind, UUID subjectId) {
        each(kind, subjectId, task -> task.sentIn(clock.instant()));
    }

    @Override
    public void turn(String kind, UUID subjectId, Set<UUID> assigneeIds) {
        each(kind, subjectId, task -> {
            if (assigneeIds.contains(task.assigneeId())) {
                task.herTurn();
            } else if (task.isOpen()) {
                task.sentIn(clock.instant());
            }
        });
    }

    @Override
    public void done(String kind, UUID subjectId) {
        each(kind, subjectId, this::done);
    }

    @Override
    public void done(String kind, UUID subjectId, UUID assigneeId) {
        tasks.findByKindAndSubjectIdAndAssigneeId(kind, subjectId, assigneeId).forEach(this::done);
    }

    private void done(Task task) {
        task.done(clock.instant());
        links.withdraw(task.id());
    }

    @Override
    public void withdraw(String kind, UUID subjectId) {
        each(kind, subjectId, this::withdraw);
    }

    @Override
    public void withdrawOpen(String kind, UUID subjectId) {
        each(kind, subjectId, task -> {
            if (task.isOpen()) {
                withdraw(task);
            }
        });
    }

    private void withdraw(Task task) {
        task.withdraw(clock.instant());
        links.withdraw(task.id());
    }

    @Override
    public void move(String kind, UUID subjectId, UUID from, UUID to) {
        tasks.findByKindAndSubjectIdAndAssigneeId(kind, subjectId, from).forEach(task -> {
            task.moveTo(to);
            links.withdraw(task.id());
        });
    }

    @Override
    public void moveDue(String kind, UUID subjectId, LocalDate dueOn) {
        each(kind, subjectId, task -> {
            task.moveDue(dueOn);
            links.move(task.id(), dueOn);
        });
    }

    private void each(String kind, UUID subjectId, Consumer<Task> change) {
        tasks.findByKindAndSubjectId(kind, subjectId).forEach(change);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TaskItem> find(UUID taskId) {
        return tasks.item(taskId);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TaskItem> findFor(UUID accountId, UUID taskId) {
        return tasks.item(taskId)
                .flatMap(task -> task.assigneeId().equals(accountId)
                        ? Optional.of(task)
                        : covers.between(task.assigneeId(), accountId).map(task::during));
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskItem> openOf(UUID accountId) {
        Map<UUID, Absence> away = covers.by(accountId).stream()
                .collect(Collectors.toMap(absence -> absence.person().id(), Function.identity()));
        List<UUID> assignees =
                Stream.concat(Stream.of(accountId), away.keySet().stream()).toList();
        return tasks.open(assignees).stream()
                .map(task -> during(task, away.get(task.assigneeId())))
                .toList();
    }

    private static TaskItem during(TaskItem task, @Nullable Absence absence) {
        return absence == null ? task : task.during(absence);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskItem> openBefore(LocalDate day) {
        return tasks.openBefore(day);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskItem> open(String kind, Collection<UUID> subjectIds) {
        return tasks.open(kind, subjectIds);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskItem> doneOf(UUID accountId, int limit) {
        return tasks.done(accountId, Limit.of(limit));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TaskItem> ofSubject(String kind, UUID subjectId) {
        return tasks.ofSubject(kind, subjectId, Limit.of(1)).stream().findFirst();
    }
}
