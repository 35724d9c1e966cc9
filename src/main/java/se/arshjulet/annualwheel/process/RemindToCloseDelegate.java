package se.arshjulet.annualwheel.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.WheelSteps;

/** Påminn om att stänga året. */
@Component
class RemindToCloseDelegate implements JavaDelegate {

    private final WheelSteps steps;

    RemindToCloseDelegate(WheelSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelVariables.setNextWake(execution, steps.remindToClose(WheelVariables.subject(execution)));
    }
}
