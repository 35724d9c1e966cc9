package se.arshjulet.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link by mail, as it stands in the register. */
record AccessLink(
        UUID id,
        Kind kind,
        UUID accountId,
        @Nullable UUID associationId,
        @Nullable UUID taskId,
        Instant expiresAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant lastUsedAt) {

    /** A task's link lets in as a representative, again and again; a guest's, or an interviewed person's, lets nobody in, and opens its
     * subject again and again; the others let in fully, but once. */
    enum Kind {
        TASK,
        SIGN_IN,
        INVITATION,
        GUEST,
        INTERVIEW;

        /** It opens its subject and nothing else. */
        boolean isGuests() {
            return this == GUEST || this == INTERVIEW;
        }
    }

    enum State {
        OPEN,
        EXPIRED,
        WITHDRAWN
    }

    State state(Instant now) {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        boolean usedUp = isForOnce() && lastUsedAt != null;
        return usedUp || !now.isBefore(expiresAt) ? State.EXPIRED : State.OPEN;
    }

    boolean isForOnce() {
        return kind != Kind.TASK && !kind.isGuests();
    }
}
