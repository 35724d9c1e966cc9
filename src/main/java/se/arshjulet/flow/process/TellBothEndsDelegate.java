package se.arshjulet.flow.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.flow.ReconciliationSteps;

/** Berätta hur det gick. */
@Component
class TellBothEndsDelegate implements JavaDelegate {

    private final ReconciliationSteps steps;

    TellBothEndsDelegate(ReconciliationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.tell(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
