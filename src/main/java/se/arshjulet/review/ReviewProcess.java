package se.arshjulet.review;

import java.time.Instant;
import java.util.UUID;

/** The port to the process engine: one process a subject under review, moved in the caller's transaction. */
public interface ReviewProcess {

    /** The open step has ended, and no reminder is left waiting. */
    void decided(String subjectKind, UUID subjectId, ReviewOutcome outcome);

    /** Moves the reminders of the open step. */
    void moveWake(String subjectKind, UUID subjectId, Instant nextWake);
}
