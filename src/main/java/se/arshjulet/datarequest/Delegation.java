package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;

/** Some questions in a guest's or a colleague's hands, and how far that has come.
 * @param guestName  the colleague's, where it is one
 * @param colleagueId her account; null for a guest, who has none
 * @param openedAt   when the guest's page was first in use: that a mail filter looks at it does not count
 * @param answeredAt when she last saved something
 * @param doneAt     when she said that she was done */
public record Delegation(
        UUID id,
        UUID assignmentId,
        String guestName,
        @Nullable String guestEmail,
        @Nullable UUID colleagueId,
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

    /** It is somebody with an account. */
    public boolean isColleagues() {
        return colleagueId != null;
    }

    /** The sections that a colleague has; empty for all of them. */
    public Set<String> sections() {
        return parts.stream()
                .map(DelegatedPart::sectionKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
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
        // A link expires. A colleague has a task, which may be late like any other.
        if (!isColleagues() && !now.isBefore(expiresAt)) {
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
                        .filter(given -> isHers(given.getValue()) && covers(form, given.getKey()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private boolean isHers(GivenAnswer given) {
        if (given.answeredAt().isBefore(createdAt) || isAfter(given, doneAt) || isAfter(given, withdrawnAt)) {
            return false; // she was asked once before, or once more
        }
        return colleagueId != null
                ? colleagueId.equals(given.answeredBy()) && given.origin() != AnswerOrigin.COMPUTED
                : given.origin() == AnswerOrigin.GUEST && guestName.equals(given.source());
    }

    private static boolean isAfter(GivenAnswer given, @Nullable Instant end) {
        return end != null && given.answeredAt().isAfter(end);
    }
}
