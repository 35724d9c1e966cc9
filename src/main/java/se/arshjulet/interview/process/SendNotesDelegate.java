package se.arshjulet.interview.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.interview.InterviewSteps;

/** Skicka anteckningarna. */
@Component
class SendNotesDelegate implements JavaDelegate {

    private final InterviewSteps steps;

    SendNotesDelegate(InterviewSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InterviewVariables.setNextWake(execution, steps.sendNotes(InterviewVariables.interviewId(execution)));
    }
}
