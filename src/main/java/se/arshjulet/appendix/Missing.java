package se.arshjulet.appendix;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.AssignmentState;

/** What the appendix lacks, and from whom.
 * @param intervention which insats; empty while nobody has said
 * @param member       who is asked; empty if nobody is
 * @param person       who answers for it
 * @param state        null where nobody is asked this year
 * @param headings     what is not answered yet; empty if all is, and it waits for approval */
public record Missing(
        @Nullable UUID assignmentId,
        String intervention,
        String member,
        String person,
        @Nullable AssignmentState state,
        @Nullable LocalDate dueOn,
        List<String> headings) {

    public Missing {
        headings = List.copyOf(headings);
    }

    /** Whether somebody has the move who can be reminded. */
    public boolean canBeReminded() {
        return assignmentId != null && state != null && state.isAnswerable();
    }

    public boolean isLate(LocalDate today) {
        return canBeReminded() && dueOn != null && dueOn.isBefore(today);
    }
}
