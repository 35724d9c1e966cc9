package se.arshjulet.interview.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.interview.InterviewSteps;

/** Bekräfta tiden. */
@Component
class ConfirmTimeDelegate implements JavaDelegate {

    private final InterviewSteps steps;

    ConfirmTimeDelegate(InterviewSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InterviewVariables.setNextWake(execution, steps.confirmTime(InterviewVariables.interviewId(execution)));
    }
}
