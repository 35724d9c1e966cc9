package se.arshjulet.flow.process;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.flow.ReconciliationSteps;

/** Påminn dem som det väntar på. */
@Component
class RemindBothEndsDelegate implements JavaDelegate {

    private final ReconciliationSteps steps;

    RemindBothEndsDelegate(ReconciliationSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant planned = ((Date) execution.getVariable(ReconciliationModel.NEXT_WAKE)).toInstant();
        Instant next = steps.wake(UUID.fromString(execution.getProcessBusinessKey()), planned);
        execution.setVariable(ReconciliationModel.NEXT_WAKE, Date.from(next));
    }
}
