package se.arshjulet.conclusion;

import java.time.Instant;
import java.util.UUID;

/** The port to the process engine: one process a follow-up, moved in the caller's transaction. */
public interface FollowUpProcess {

    /** Asks the members, and waits for their answers. */
    void start(UUID followUpId);

    /** The answers are in, or enough of them. */
    void gathered(UUID followUpId);

    /** The proposal goes to Beredningsgruppen: from here the review's process goes on, until that has ended. */
    void proposed(UUID followUpId);

    /** @param referredBack the board wants it worked through again; else it has taken its stand and the process is over */
    void decided(UUID followUpId, boolean referredBack);

    /** Moves the reminders of the step that waits; nothing where Beredningsgruppen has it, whose reminders are the review's. */
    void moveWake(UUID followUpId, Instant nextWake);

    /** Ends it where it stands. */
    void withdrawn(UUID followUpId, String reason);
}
