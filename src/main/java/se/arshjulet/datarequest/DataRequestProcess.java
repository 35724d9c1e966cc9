package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.UUID;

/** The port to the process engine: one process an assignment, moved in the caller's transaction. */
public interface DataRequestProcess {

    /** Sends the request and waits for the answer.
     * @param firstWake when it is to look up by itself the first time */
    void start(RequestLetter letter, Instant firstWake);

    /** The answer is in, and no reminder is left waiting.
     * @param toReview it goes on to review; else the process is over */
    void answered(UUID assignmentId, boolean toReview);

    /** What was approved is to be mended: it says so, and waits for the answer again. The earlier process is over. */
    void reopened(UUID assignmentId);

    /** Moves the reminders; nothing if it is not waiting for an answer. */
    void moveWake(UUID assignmentId, Instant nextWake);

    /** Ends it where it stands. */
    void withdrawn(UUID assignmentId, String reason);
}
