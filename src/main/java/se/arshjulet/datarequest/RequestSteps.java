package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.UUID;

/** What the process asks of the domain at its automatic steps. */
public interface RequestSteps {

    void sendRequest(RequestLetter letter);

    /**
     * Reminds the representative or tells the coordinators that it is late, whichever is due.
     *
     * @param planned when this wake was to happen
     * @return when to wake the next time
     */
    Instant wake(UUID assignmentId, Instant planned);

    /** @return when to wake the first time while it is mended */
    Instant notifyReturn(UUID assignmentId);

    /** @return when to wake the first time while what was approved is mended */
    Instant notifyReopening(UUID assignmentId);
}
