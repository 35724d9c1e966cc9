package se.arshjulet.flow;

import java.time.Instant;
import java.util.UUID;

/** What the process asks of the domain at its automatic steps, in its transaction. */
public interface ReconciliationSteps {

    /** Gives both ends the task.
     * @return when to remind the first time */
    Instant ask(UUID reconciliationId);

    /** Reminds those whose turn it is, or tells the coordinators that it is late, whichever is due.
     * @param planned when this wake was to happen
     * @return when to wake the next time */
    Instant wake(UUID reconciliationId, Instant planned);

    /** Tells both ends how it ended. */
    void tell(UUID reconciliationId);
}
