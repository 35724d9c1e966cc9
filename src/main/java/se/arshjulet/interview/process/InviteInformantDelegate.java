package se.arshjulet.interview.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.interview.InterviewSteps;

/** Bjud in. */
@Component
class InviteInformantDelegate implements JavaDelegate {

    private final InterviewSteps steps;

    InviteInformantDelegate(InterviewSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InterviewVariables.setNextWake(execution, steps.invite(InterviewVariables.interviewId(execution)));
    }
}
