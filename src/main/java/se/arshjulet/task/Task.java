package se.arshjulet.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One thing for one person to do. Its owner says when it is open, done or gone; it only keeps those in order. */
@Entity
@DynamicUpdate
class Task {

    @Id
    private UUID id;

    @TenantId
    private UUID associationId;

    private UUID assigneeId;
    private String kind;
    private UUID subjectId;
    private String title;
    private String answersFor;
    private String requesterName;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Column(name = "done_count")
    private int done;

    @Column(name = "total_count")
    private int total;

    private Instant createdAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the association in
    Task(Tasks.NewTask task, Instant now) {
        id = UUID.randomUUID();
        assigneeId = task.assigneeId();
        kind = task.kind();
        subjectId = task.subjectId();
        title = task.title();
        answersFor = task.answersFor();
        requesterName = task.requesterName();
        dueOn = task.dueOn();
        state = TaskState.OPEN;
        done = task.done();
        total = task.total();
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    boolean isOpen() {
        return state.isOpen();
    }

    void giveBack(LocalDate newDueOn) {
        state = TaskState.RETURNED;
        dueOn = newDueOn;
        closedAt = null;
    }

    void openAgain(LocalDate newDueOn) {
        state = TaskState.OPEN;
        dueOn = newDueOn;
        closedAt = null;
    }

    /** What she has sent in came back to her; nothing else does. */
    void herTurn() {
        if (state == TaskState.SENT_IN) {
            state = TaskState.OPEN;
            closedAt = null;
        }
    }

    UUID assigneeId() {
        return assigneeId;
    }

    void toConfirm() {
        state = TaskState.TO_CONFIRM;
    }

    void sentIn(Instant now) {
        close(TaskState.SENT_IN, now);
    }

    void done(Instant now) {
        close(TaskState.DONE, now);
    }

    void withdraw(Instant now) {
        close(TaskState.WITHDRAWN, now);
    }

    void moveTo(UUID newAssigneeId) {
        assigneeId = newAssigneeId;
    }

    void moveDue(LocalDate newDueOn) {
        dueOn = newDueOn;
    }

    private void close(TaskState to, Instant now) {
        // Approved later, it was still sent in when it was.
        if (state.isOpen()) {
            closedAt = now;
        }
        state = to;
    }
}
