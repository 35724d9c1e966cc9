package se.arshjulet.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.review.ReviewSteps;

/** Öppna steget. */
@Component
class OpenReviewStepDelegate implements JavaDelegate {

    private final ReviewSteps steps;

    OpenReviewStepDelegate(ReviewSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReviewCycleVariables.setNextWake(
                execution,
                steps.open(ReviewCycleVariables.subjectKind(execution), ReviewCycleVariables.subjectId(execution)));
    }
}
