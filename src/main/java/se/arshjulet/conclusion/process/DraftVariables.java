package se.arshjulet.conclusion.process;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** All that the process knows: when it wakes and whether the board sent it back. Everything else it asks the domain for. */
final class DraftVariables {

    /** When the waiting step's timer goes off; read by the model. */
    static final String NEXT_WAKE = "nextWake";

    /** Whether the board wants it worked through again; read by the model. */
    static final String REFERRED_BACK = "referredBack";

    private DraftVariables() {}

    static UUID draftId(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static Instant nextWake(DelegateExecution execution) {
        return ((Date) execution.getVariable(NEXT_WAKE)).toInstant();
    }

    static void setNextWake(DelegateExecution execution, Instant at) {
        execution.setVariable(NEXT_WAKE, Date.from(at));
    }
}
