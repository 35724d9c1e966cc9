package se.arshjulet.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.review.ReviewSteps;

/** Påminn, eller ta tystnad som godkännande. */
@Component
class RemindOrConsentDelegate implements JavaDelegate {

    private final ReviewSteps steps;

    RemindOrConsentDelegate(ReviewSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewSteps.Woken woken = steps.wake(
                ReviewCycleVariables.subjectKind(execution),
                ReviewCycleVariables.subjectId(execution),
                ReviewCycleVariables.nextWake(execution));
        ReviewCycleVariables.setOutcome(execution, woken.outcome());
        ReviewCycleVariables.setNextWake(execution, woken.next());
    }
}
