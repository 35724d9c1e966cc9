package se.arshjulet.datarequest.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import se.arshjulet.datarequest.RequestLetter;

/** All that the process knows: when it wakes and how the review went. Everything else it asks the domain for, by its business key. */
final class DataRequestVariables {

    /** When the one timer goes off; read by the model. */
    static final String NEXT_WAKE = "nextWake";

    /** Whether somebody is to approve what is sent in; read by the model. */
    static final String TO_REVIEW = "toReview";

    /** The first letter, read ahead by the launch; never stored. */
    private static final String LETTER = "letter";

    private DataRequestVariables() {}

    static UUID assignmentId(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static Map<String, Object> start(RequestLetter letter, Instant firstWake) {
        Map<String, Object> variables = nextWake(firstWake);
        variables.put(LETTER, Variables.objectValue(letter, true).create());
        return variables;
    }

    static RequestLetter letter(DelegateExecution execution) {
        return (RequestLetter) execution.getVariable(LETTER);
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
}
