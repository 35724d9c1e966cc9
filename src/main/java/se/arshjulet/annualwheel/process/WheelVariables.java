package se.arshjulet.annualwheel.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import se.arshjulet.annualwheel.WheelSteps.Begun;

/** All that the two processes know: when they wake, and whether it began. Everything else they ask the domain for, by their
 * business key. */
final class WheelVariables {

    /** When the one timer goes off; read by the models. */
    static final String NEXT_WAKE = "nextWake";

    /** Whether it began when it was to; read by the model. */
    static final String BEGUN = "begun";

    private WheelVariables() {}

    /** The occurrence's id, or the wheel's. */
    static UUID subject(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static Map<String, Object> nextWake(Instant at) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(NEXT_WAKE, Date.from(at));
        return variables;
    }

    static Instant nextWake(DelegateExecution execution) {
        return ((Date) execution.getVariable(NEXT_WAKE)).toInstant();
    }

    static void setNextWake(DelegateExecution execution, Instant at) {
        execution.setVariable(NEXT_WAKE, Date.from(at));
    }

    static void set(DelegateExecution execution, Begun begun) {
        execution.setVariable(BEGUN, begun.begun());
        setNextWake(execution, begun.nextWake());
    }
}
