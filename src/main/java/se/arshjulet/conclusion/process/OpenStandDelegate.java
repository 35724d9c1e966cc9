package se.arshjulet.conclusion.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.DraftSteps;

/** Skicka konklusionen till styrelsen. */
@Component
class OpenStandDelegate implements JavaDelegate {

    private final DraftSteps steps;

    OpenStandDelegate(DraftSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DraftVariables.setNextWake(execution, steps.openStand(DraftVariables.draftId(execution)));
    }
}
