package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormDefinition;

/** Some questions in a guest's hands, and how far that has come.
 * @param openedAt   when the guest's page was first in use: that a mail filter looks at it does not count
 * @param answeredAt when she last saved something
 * @param doneAt     when she said that she was done */
public record Delegation(
        UUID id,
        UUID assignmentId,
        String guestName,
        @Nullable String guestEmail,
        String message,
        List<DelegatedPart> parts,
        Instant expiresAt,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant doneAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant signedOffAt) {

    /** How far it has come. */
    public enum State {
        SENT,
        OPENED,
        ANSWERING,
        DONE,
        EXPIRED,
        WITHDRAWN,
        SIGNED_OFF
    }

    public Delegation {
        parts = List.copyOf(parts);
    }

    public State state(Instant now) {
        if (signedOffAt != null) {
            return State.SIGNED_OFF;
        }
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        if (doneAt != null) {
            return State.DONE;
        }
        if (!now.isBefore(expiresAt)) {
            return State.EXPIRED;
        }
        return answeredAt != null ? State.ANSWERING : openedAt != null ? State.OPENED : State.SENT;
    }

    /** The guest may still answer. */
    public boolean isOpen(Instant now) {
        return switch (state(now)) {
            case SENT, OPENED, ANSWERING -> true;
            case DONE, EXPIRED, WITHDRAWN, SIGNED_OFF -> false;
        };
    }

    /** Whether the field is the guest's to answer. */
    public boolean covers(FormDefinition form, AnswerKey at) {
        return parts.stream().anyMatch(part -> part.covers(form, at));
    }

    /** What the guest has answered and nobody has signed off: where somebody else has answered since, there is nothing to. */
    public List<AnswerKey> unsigned(FormDefinition form, AnswerSet answers) {
        return signedOffAt != null || answeredAt == null
                ? List.of()
                : answers.answers().entrySet().stream()
                        .filter(given -> given.getValue().origin() == AnswerOrigin.GUEST
                                && guestName.equals(given.getValue().source())
                                && covers(form, given.getKey()))
                        .map(java.util.Map.Entry::getKey)
                        .toList();
    }
}
