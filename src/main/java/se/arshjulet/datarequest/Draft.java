package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRules;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;

/** The answers of an assignment about to be changed: locked, and by somebody who may. {@link Drafts} gives it.
 * @param approved fields that a review has approved, and that are not to be changed
 * @param part     what a colleague has of it; null for who answers for all of it */
record Draft(
        AssignmentHead head,
        Answerer who,
        FormDefinition form,
        AnswerSet answers,
        Set<AnswerKey> approved,
        Instant now,
        @Nullable Delegation part) {

    private static final String APPROVED =
            "Svaret här är godkänt och kan inte ändras nu. Är det fel? Säg det till den som granskar.";

    private static final String NOT_SHARED = "Den här delen är inte delad med dig, så den kan du inte ändra.";

    /** @throws InvalidAnswerException with a Swedish message, unless rows of the section may come and go */
    void requireSection(String sectionKey) {
        if (part != null && !part.sections().isEmpty() && !part.sections().contains(sectionKey)) {
            throw new InvalidAnswerException(NOT_SHARED);
        }
    }

    UUID id() {
        return head.id();
    }

    Act act() {
        return new Act(who.accountId(), now);
    }

    /** Why the field cannot take it, in Swedish. */
    Optional<String> problem(AnswerKey at, AnswerStatus status, @Nullable AnswerValue value) {
        return problem(at, status, value, answers);
    }

    /** The same with other answers around it. */
    Optional<String> problem(AnswerKey at, AnswerStatus status, @Nullable AnswerValue value, AnswerSet around) {
        return closed(at).or(() -> AnswerRules.problem(form, at, status, value, around));
    }

    /** Why nothing is to be written at the field, in Swedish: what stands there is approved. */
    Optional<String> closed(AnswerKey at) {
        if (part != null && !part.covers(form, at)) {
            return Optional.of(NOT_SHARED);
        }
        return approved.contains(at) ? Optional.of(APPROVED) : Optional.empty();
    }

    /** Whether what once stood in a field may stand there again: a unit that it stood under may be gone. */
    boolean fits(AnswerKey at, GivenAnswer given) {
        return problem(at, given.status(), given.value()).isEmpty();
    }

    /** Part of the row is approved, and the row is not to go. */
    boolean isApproved(UUID rowKey) {
        return approved.stream().anyMatch(at -> at.rowKey().equals(rowKey));
    }

    /** Whether that is what stands in the field. */
    boolean stands(AnswerKey at, Entry entry) {
        return answers.at(at).map(Entry::of).orElse(Entry.EMPTY).equals(entry);
    }

    /** An answer that says nothing: what stands where nobody has answered. */
    GivenAnswer nothing() {
        return who.typed(AnswerStatus.EMPTY, null, now);
    }
}
