package se.arshjulet.annualwheel.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.WheelSteps;

/** Starta om inget hindrar. */
@Component
class BeginActivityDelegate implements JavaDelegate {

    private final WheelSteps steps;

    BeginActivityDelegate(WheelSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelVariables.set(execution, steps.begin(WheelVariables.subject(execution)));
    }
}
