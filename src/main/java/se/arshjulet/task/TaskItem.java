package se.arshjulet.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as a list shows it.
 * @param answersFor the member it is answered for; empty where it is the person's own
 * @param absence    of the person who has it, where it is shown to whoever answers for her meanwhile */
public record TaskItem(
        UUID id,
        UUID assigneeId,
        String kind,
        UUID subjectId,
        String title,
        String answersFor,
        String requesterName,
        LocalDate dueOn,
        TaskState state,
        int done,
        int total,
        @Nullable Instant closedAt,
        @Nullable Absence absence) {

    /** As it is to the person who has it. */
    public TaskItem(
            UUID id,
            UUID assigneeId,
            String kind,
            UUID subjectId,
            String title,
            String answersFor,
            String requesterName,
            LocalDate dueOn,
            TaskState state,
            int done,
            int total,
            @Nullable Instant closedAt) {
        this(
                id,
                assigneeId,
                kind,
                subjectId,
                title,
                answersFor,
                requesterName,
                dueOn,
                state,
                done,
                total,
                closedAt,
                null);
    }

    /** As it is to whoever answers for the person who has it. */
    TaskItem during(Absence of) {
        return new TaskItem(
                id,
                assigneeId,
                kind,
                subjectId,
                title,
                answersFor,
                requesterName,
                dueOn,
                state,
                done,
                total,
                closedAt,
                of);
    }

    /** What it is and for whom: "Organisationsmodulen 2026 · Storby kommun". */
    public String fullTitle() {
        return answersFor.isEmpty() ? title : title + " · " + answersFor;
    }

    /** Somebody has done all of it for her, and she has it left to read and confirm. */
    public boolean isToConfirm() {
        return state == TaskState.TO_CONFIRM && done >= total;
    }

    /** Somebody has begun it for her, and she has the rest of it left. */
    public boolean isBegunForHer() {
        return state == TaskState.TO_CONFIRM && done < total;
    }

    public boolean isLate(LocalDate today) {
        return state.isOpen() && dueOn.isBefore(today);
    }
}
