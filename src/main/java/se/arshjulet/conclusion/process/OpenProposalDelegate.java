package se.arshjulet.conclusion.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.FollowUpSteps;

/** Lägg fram svaren. */
@Component
class OpenProposalDelegate implements JavaDelegate {

    private final FollowUpSteps steps;

    OpenProposalDelegate(FollowUpSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FollowUpVariables.setNextWake(execution, steps.openProposal(FollowUpVariables.followUpId(execution)));
    }
}
