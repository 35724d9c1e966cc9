package se.arshjulet.interview.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.interview.InterviewSteps;

/** Påminn den som steget väntar på. */
@Component
class InterviewWakeDelegate implements JavaDelegate {

    private final InterviewSteps steps;

    InterviewWakeDelegate(InterviewSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InterviewSteps.Woken woken =
                steps.wake(InterviewVariables.interviewId(execution), InterviewVariables.nextWake(execution));
        InterviewVariables.setNextWake(execution, woken.next());
        execution.setVariable(InterviewVariables.OVER, woken.over());
    }
}
