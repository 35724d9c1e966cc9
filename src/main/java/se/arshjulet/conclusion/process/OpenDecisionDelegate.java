package se.arshjulet.conclusion.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.FollowUpSteps;

/** Skicka till styrelsen. */
@Component
class OpenDecisionDelegate implements JavaDelegate {

    private final FollowUpSteps steps;

    OpenDecisionDelegate(FollowUpSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FollowUpVariables.setNextWake(execution, steps.openDecision(FollowUpVariables.followUpId(execution)));
    }
}
