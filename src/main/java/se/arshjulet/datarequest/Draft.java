package se.arshjulet.datarequest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRules;
import se.arshjulet.form.AnswerSet;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.GivenAnswer;

/** The answers of an assignment about to be changed: locked, and by somebody who may. {@link Drafts} gives it. */
record Draft(AssignmentHead head, Answerer who, FormDefinition form, AnswerSet answers, Instant now) {

    UUID id() {
        return head.id();
    }

    Act act() {
        return new Act(who.accountId(), now);
    }

    /** Why the field cannot take it, in Swedish. */
    Optional<String> problem(AnswerKey at, AnswerStatus status, @Nullable AnswerValue value) {
        return AnswerRules.problem(form, at, status, value, answers);
    }

    /** Whether what once stood in a field may stand there again: a unit that it stood under may be gone. */
    boolean fits(AnswerKey at, GivenAnswer given) {
        return problem(at, given.status(), given.value()).isEmpty();
    }

    /** An answer that says nothing: what stands where nobody has answered. */
    GivenAnswer nothing() {
        return who.typed(AnswerStatus.EMPTY, null, now);
    }
}
