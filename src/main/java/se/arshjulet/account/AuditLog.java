package se.arshjulet.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what, kept in the transaction that did it. */
public interface AuditLog {

    /** Records an act of the person signed in (or of the system, when nobody is) in the current association.
     * @param action a verb in the past, e.g. "round.started"
     * @param detail one line in Swedish for people */
    default void record(String action, @Nullable UUID subjectId, String detail) {
        record(action, subjectId, null, detail);
    }

    /** The same, of something that is part of something greater.
     * @param part to find all acts of it by */
    void record(String action, @Nullable UUID subjectId, @Nullable Part part, String detail);

    /** @param title what people call it */
    record Part(UUID id, String title) {}
}
