package se.arshjulet.flow.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.flow.ReconciliationSteps;

/** Fråga båda parter. */
@Component
class AskBothEndsDelegate implements JavaDelegate {

    private final ReconciliationSteps steps;

    AskBothEndsDelegate(ReconciliationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                ReconciliationModel.NEXT_WAKE,
                Date.from(steps.ask(UUID.fromString(execution.getProcessBusinessKey()))));
    }
}
