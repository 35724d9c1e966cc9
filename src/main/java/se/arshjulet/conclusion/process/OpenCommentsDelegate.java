package se.arshjulet.conclusion.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.FollowUpSteps;

/** Skicka till Beredningsgruppen. */
@Component
class OpenCommentsDelegate implements JavaDelegate {

    private final FollowUpSteps steps;

    OpenCommentsDelegate(FollowUpSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.openComments(FollowUpVariables.followUpId(execution));
    }
}
