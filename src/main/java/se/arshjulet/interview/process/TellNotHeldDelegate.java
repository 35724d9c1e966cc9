package se.arshjulet.interview.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.interview.InterviewSteps;

/** Berätta att den inte blir av. */
@Component
class TellNotHeldDelegate implements JavaDelegate {

    private final InterviewSteps steps;

    TellNotHeldDelegate(InterviewSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.tellNotHeld(InterviewVariables.interviewId(execution));
    }
}
