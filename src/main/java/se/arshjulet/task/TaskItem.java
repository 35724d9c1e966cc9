package se.arshjulet.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as a list shows it. */
public record TaskItem(
        UUID id,
        UUID assigneeId,
        String kind,
        UUID subjectId,
        String title,
        String requesterName,
        LocalDate dueOn,
        TaskState state,
        int done,
        int total,
        @Nullable Instant closedAt) {

    public boolean isLate(LocalDate today) {
        return state.isOpen() && dueOn.isBefore(today);
    }
}
