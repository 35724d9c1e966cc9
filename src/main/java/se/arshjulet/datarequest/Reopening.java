package se.arshjulet.datarequest;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Opens an approved answer again, to be mended and approved anew. The approval stays in the history, and what is approved
 * goes on counting, published or not, until the new answer is approved.
 */
public interface Reopening {

    /** The representative gets her task back and a mail. Only for a coordinator.
     * @param dueOn  by when it is to be mended, inclusive
     * @param reason stands in the mail, on her page and among what has been done
     * @throws InvalidPlanException with Swedish messages by field: "dueOn", "reason"
     * @throws SettledMeanwhileException if it is no approved answer any more, or cannot be opened at all */
    void reopen(UUID assignmentId, LocalDate dueOn, String reason);

    /** The day that is suggested. */
    LocalDate suggestedDay(UUID assignmentId);
}
