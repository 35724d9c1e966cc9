package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.account.Role;
import se.arshjulet.account.SignedIn;
import se.arshjulet.base.TenantContext;
import se.arshjulet.form.AnswerOrigin;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.task.Absence;

/** Who is answering, and for whom if not for herself. There is none for those who may not.
 * @param accountId who answers for it; of a guest whoever handed the questions to her
 * @param onBehalfOf the representative, where it is somebody else who answers
 * @param guest     the guest's name, where it is one
 * @param absence   of the representative, where somebody answers in her place meanwhile */
record Answerer(
        UUID accountId,
        String name,
        @Nullable UUID onBehalfOf,
        @Nullable String guest,
        @Nullable Absence absence) {

    /** The representative, or somebody who has been given a part of it. What she may then is for her delegation to say. */
    static Answerer herself(SignedIn person) {
        return new Answerer(person.accountId(), person.name(), null, null, null);
    }

    /** A coordinator who fills in, for the representative to confirm. */
    static Answerer onBehalf(SignedIn coordinator, UUID representativeId) {
        return new Answerer(coordinator.accountId(), coordinator.name(), representativeId, null, null);
    }

    /** Who answers in the representative's place while she is away: all of it, as she would. */
    static Answerer cover(SignedIn person, Absence absence) {
        return new Answerer(person.accountId(), person.name(), absence.person().id(), null, absence);
    }

    /** Whether she answers for any member in the current association. */
    static boolean isRepresentative() {
        return person().is(Role.REPRESENTATIVE);
    }

    /** Somebody without an account, let in by a link. What she may is for her delegation to say. */
    static Answerer guest(UUID handedOverBy, String name) {
        return new Answerer(handedOverBy, name, null, name, null);
    }

    /** @throws AccessDeniedException unless she is a coordinator of the current association */
    static SignedIn coordinator() {
        SignedIn person = person();
        requireRole(person, Role.COORDINATOR);
        return person;
    }

    /** @throws AccessDeniedException unless she plans or reviews in the current association */
    static void requireOverview() {
        SignedIn person = person();
        if (person.byLink() || !person.is(Role.REVIEWER)) {
            requireRole(person, Role.COORDINATOR);
        }
    }

    /** @throws AccessDeniedException unless she is signed in here */
    static SignedIn person() {
        SignedIn person = SignedIn.find().orElseThrow(Answerer::denied);
        if (!TenantContext.current().equals(Optional.ofNullable(person.associationId()))) {
            throw denied();
        }
        return person;
    }

    private static void requireRole(SignedIn person, Role role) {
        if (person.byLink() || !person.is(role)) {
            throw denied();
        }
    }

    /** The same words for what is another's and for what does not exist. */
    static AccessDeniedException denied() {
        return new AccessDeniedException("Neither the representative nor a coordinator of the association");
    }

    /** A coordinator who fills in; the representative confirms. */
    boolean isOnBehalf() {
        return onBehalfOf != null && absence == null;
    }

    /** In whose name she does what is to last longer than she is here: the representative's, if she is in her place. */
    UUID inTheNameOf() {
        return absence == null ? accountId : absence.person().id();
    }

    /** " för Anna Ek", at the end of what was done; or nothing. */
    String forWhom() {
        return absence == null ? "" : " för " + absence.person().name();
    }

    GivenAnswer typed(AnswerStatus status, @Nullable AnswerValue value, Instant now) {
        return new GivenAnswer(status, value, origin(), accountId, onBehalfOf, now).from(guest);
    }

    private AnswerOrigin origin() {
        if (guest != null) {
            return AnswerOrigin.GUEST;
        }
        return isOnBehalf() ? AnswerOrigin.ON_BEHALF : AnswerOrigin.TYPED;
    }

    GivenAnswer computed(Entry entry, Instant now) {
        return new GivenAnswer(entry.status(), entry.value(), AnswerOrigin.COMPUTED, accountId, onBehalfOf, now);
    }

    GivenAnswer unchanged(GivenAnswer previous, Instant now) {
        return new GivenAnswer(previous.status(), previous.value(), AnswerOrigin.UNCHANGED, accountId, onBehalfOf, now);
    }
}
