package se.arshjulet.datarequest.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.datarequest.RequestSteps;

/** Meddela återsändning. */
@Component
class NotifyReturnDelegate implements JavaDelegate {

    private final RequestSteps steps;

    NotifyReturnDelegate(RequestSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DataRequestVariables.setNextWake(execution, steps.notifyReturn(DataRequestVariables.assignmentId(execution)));
    }
}
