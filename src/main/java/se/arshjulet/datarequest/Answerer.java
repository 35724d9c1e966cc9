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

/** Who is answering, and for whom if not for herself. There is none for those who may not.
 * @param accountId who answers for it; of a guest whoever handed the questions to her
 * @param guest     the guest's name, where it is one */
record Answerer(
        UUID accountId,
        String name,
        @Nullable UUID onBehalfOf,
        @Nullable String guest) {

    /** @throws AccessDeniedException unless she is the representative or a coordinator of the current association */
    static Answerer of(UUID representativeId) {
        SignedIn person = person();
        if (person.accountId().equals(representativeId)) {
            return new Answerer(person.accountId(), person.name(), null, null);
        }
        requireRole(person, Role.COORDINATOR);
        return new Answerer(person.accountId(), person.name(), representativeId, null);
    }

    /** Somebody who has been given a part of it. What she may is for her delegation to say. */
    static Answerer colleague() {
        SignedIn person = person();
        return new Answerer(person.accountId(), person.name(), null, null);
    }

    /** Whether she answers for all of it: as its representative, or as a coordinator for her. */
    static boolean mayAnswer(UUID representativeId) {
        SignedIn person = person();
        return person.accountId().equals(representativeId) || !person.byLink() && person.is(Role.COORDINATOR);
    }

    /** Whether she answers for any member in the current association. */
    static boolean isRepresentative() {
        return person().is(Role.REPRESENTATIVE);
    }

    /** Somebody without an account, let in by a link. What she may is for her delegation to say. */
    static Answerer guest(UUID handedOverBy, String name) {
        return new Answerer(handedOverBy, name, null, name);
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
        if (!person.is(Role.REVIEWER)) {
            requireRole(person, Role.COORDINATOR);
        }
    }

    /** Whether she reviews in the current association, and neither answers nor plans. */
    static boolean onlyReviews(UUID representativeId) {
        SignedIn person = person();
        return !person.accountId().equals(representativeId)
                && !person.byLink()
                && person.is(Role.REVIEWER)
                && !person.is(Role.COORDINATOR);
    }

    private static SignedIn person() {
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

    boolean isOnBehalf() {
        return onBehalfOf != null;
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
