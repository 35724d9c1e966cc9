package se.arshjulet.conclusion.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.DraftSteps;

/** Sänd tillbaka till samordnaren. */
@Component
class OpenRewriteDelegate implements JavaDelegate {

    private final DraftSteps steps;

    OpenRewriteDelegate(DraftSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DraftVariables.setNextWake(execution, steps.openRewrite(DraftVariables.draftId(execution)));
    }
}
