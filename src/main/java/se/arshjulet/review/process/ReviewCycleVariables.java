package se.arshjulet.review.process;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import se.arshjulet.review.ReviewOutcome;

/** All that the process knows: what is reviewed, when it wakes and how a step ended. The business key is the subject's id. */
final class ReviewCycleVariables {

    /** The kind of what is reviewed; given by the process that calls it. */
    static final String SUBJECT_KIND = "subjectKind";

    /** When the one timer goes off; read by the model. */
    static final String NEXT_WAKE = "nextWake";

    /** How the step ended, the name of a {@link ReviewOutcome}; empty while it waits. Read by the model. */
    static final String OUTCOME = "outcome";

    private ReviewCycleVariables() {}

    static String subjectKind(DelegateExecution execution) {
        return (String) execution.getVariable(SUBJECT_KIND);
    }

    static UUID subjectId(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static Instant nextWake(DelegateExecution execution) {
        return ((Date) execution.getVariable(NEXT_WAKE)).toInstant();
    }

    static void setNextWake(DelegateExecution execution, Instant at) {
        execution.setVariable(NEXT_WAKE, Date.from(at));
    }

    static void setOutcome(DelegateExecution execution, @Nullable ReviewOutcome outcome) {
        execution.setVariable(OUTCOME, outcome == null ? "" : outcome.name());
    }
}
