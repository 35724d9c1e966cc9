package se.arshjulet.conclusion.process;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.FollowUpSteps;

/** Påminn dem som steget väntar på. */
@Component
class FollowUpWakeDelegate implements JavaDelegate {

    private final FollowUpSteps steps;

    FollowUpWakeDelegate(FollowUpSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant next = steps.wake(FollowUpVariables.followUpId(execution), FollowUpVariables.nextWake(execution));
        FollowUpVariables.setNextWake(execution, next);
    }
}
