package se.arshjulet.statusreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.statusreport.ReportSteps;

/** Påminn den som steget väntar på. */
@Component
class ReportWakeDelegate implements JavaDelegate {

    private final ReportSteps steps;

    ReportWakeDelegate(ReportSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportVariables.setNextWake(
                execution, steps.wake(ReportVariables.reportId(execution), ReportVariables.nextWake(execution)));
    }
}
