package se.arshjulet.conclusion.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.DraftSteps;

/** Påminn den som steget väntar på. */
@Component
class DraftWakeDelegate implements JavaDelegate {

    private final DraftSteps steps;

    DraftWakeDelegate(DraftSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DraftVariables.setNextWake(
                execution, steps.wake(DraftVariables.draftId(execution), DraftVariables.nextWake(execution)));
    }
}
