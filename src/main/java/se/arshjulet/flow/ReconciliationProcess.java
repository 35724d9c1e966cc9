package se.arshjulet.flow;

import java.util.UUID;

/** The port to the process engine: one process a reconciliation, moved in the caller's transaction. */
public interface ReconciliationProcess {

    /** Asks both ends, and waits for them. */
    void start(UUID reconciliationId);

    /** It has ended, in whichever way. */
    void ended(UUID reconciliationId);
}
