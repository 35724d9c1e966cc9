package se.arshjulet.statusreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.statusreport.ReportSteps;

/** Be samordnaren skriva. */
@Component
class OpenReportWritingDelegate implements JavaDelegate {

    private final ReportSteps steps;

    OpenReportWritingDelegate(ReportSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReportVariables.setNextWake(execution, steps.openWriting(ReportVariables.reportId(execution)));
    }
}
