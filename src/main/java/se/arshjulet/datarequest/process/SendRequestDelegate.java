package se.arshjulet.datarequest.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.datarequest.RequestSteps;

/** Skicka förfrågan. */
@Component
class SendRequestDelegate implements JavaDelegate {

    private final RequestSteps steps;

    SendRequestDelegate(RequestSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.sendRequest(DataRequestVariables.letter(execution));
    }
}
