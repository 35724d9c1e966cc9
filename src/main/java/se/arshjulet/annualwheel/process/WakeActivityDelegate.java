package se.arshjulet.annualwheel.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.annualwheel.WheelSteps;

/** Påminn eller meddela försening. */
@Component
class WakeActivityDelegate implements JavaDelegate {

    private final WheelSteps steps;

    WakeActivityDelegate(WheelSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelVariables.setNextWake(
                execution, steps.wake(WheelVariables.subject(execution), WheelVariables.nextWake(execution)));
    }
}
