package se.arshjulet.statusreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.statusreport.ReportSteps;

/** Be samordnaren skicka. */
@Component
class OpenReportDispatchDelegate implements JavaDelegate {

    private final ReportSteps steps;

    OpenReportDispatchDelegate(ReportSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportVariables.setNextWake(execution, steps.openDispatch(ReportVariables.reportId(execution)));
    }
}
