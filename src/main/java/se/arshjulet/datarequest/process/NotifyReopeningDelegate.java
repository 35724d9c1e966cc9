package se.arshjulet.datarequest.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.datarequest.RequestSteps;

/** Meddela att svaret öppnats igen. */
@Component
class NotifyReopeningDelegate implements JavaDelegate {

    private final RequestSteps steps;

    NotifyReopeningDelegate(RequestSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DataRequestVariables.setNextWake(
                execution, steps.notifyReopening(DataRequestVariables.assignmentId(execution)));
    }
}
