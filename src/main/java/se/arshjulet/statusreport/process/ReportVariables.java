package se.arshjulet.statusreport.process;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** All that the process knows: when it wakes, and which way the coordinator chose. Everything else it asks the domain for. */
final class ReportVariables {

    /** When the waiting step's timer goes off; read by the model. */
    static final String NEXT_WAKE = "nextWake";

    /** Whether what is written is to be reviewed; read by the model. */
    static final String TO_REVIEW = "toReview";

    /** Whether what is reviewed is sent, or written in again; read by the model. */
    static final String SEND = "send";

    private ReportVariables() {}

    static UUID reportId(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static Instant nextWake(DelegateExecution execution) {
        return ((Date) execution.getVariable(NEXT_WAKE)).toInstant();
    }

    static void setNextWake(DelegateExecution execution, Instant at) {
        execution.setVariable(NEXT_WAKE, Date.from(at));
    }
}
