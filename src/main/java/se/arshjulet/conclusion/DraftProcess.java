package se.arshjulet.conclusion;

import java.util.UUID;

/** The port to the process engine: one process a draft from when it is sent, moved in the caller's transaction. */
public interface DraftProcess {

    /** To Beredningsgruppen the first time. */
    void start(UUID draftId);

    /** To Beredningsgruppen again. */
    void rewritten(UUID draftId);

    /** @param referredBack the board wants it worked through again; else it is over */
    void standTaken(UUID draftId, boolean referredBack);

    /** Ends it where it stands, if it has begun. */
    void withdrawn(UUID draftId, String reason);
}
