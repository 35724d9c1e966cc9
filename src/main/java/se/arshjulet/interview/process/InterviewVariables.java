package se.arshjulet.interview.process;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** All that the process knows: when it wakes, what came of a step, and whether the time is out. Everything else it asks the
 * domain for. */
final class InterviewVariables {

    /** When the waiting step's timer goes off; read by the model. */
    static final String NEXT_WAKE = "nextWake";

    /** What came of a step; read by the model. */
    static final String OUTCOME = "outcome";

    /** Whether the time to say something of the notes is over; read by the model. */
    static final String OVER = "over";

    static final String BOOKED = "BOOKED";
    static final String INVITED_AGAIN = "INVITED_AGAIN";
    static final String HELD = "HELD";
    static final String NOT_HELD = "NOT_HELD";

    private InterviewVariables() {}

    static UUID interviewId(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static Instant nextWake(DelegateExecution execution) {
        return ((Date) execution.getVariable(NEXT_WAKE)).toInstant();
    }

    static void setNextWake(DelegateExecution execution, Instant at) {
        execution.setVariable(NEXT_WAKE, Date.from(at));
    }
}
