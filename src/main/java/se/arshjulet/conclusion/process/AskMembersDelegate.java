package se.arshjulet.conclusion.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.FollowUpSteps;

/** Fråga medlemmarna. */
@Component
class AskMembersDelegate implements JavaDelegate {

    private final FollowUpSteps steps;

    AskMembersDelegate(FollowUpSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.askMembers(FollowUpVariables.followUpId(execution));
    }
}
