package se.arshjulet.datarequest.process;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.datarequest.RequestSteps;

/** Påminn eller meddela försening. */
@Component
class WakeDelegate implements JavaDelegate {

    private final RequestSteps steps;

    WakeDelegate(RequestSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant next =
                steps.wake(DataRequestVariables.assignmentId(execution), DataRequestVariables.nextWake(execution));
        DataRequestVariables.setNextWake(execution, next);
    }
}
