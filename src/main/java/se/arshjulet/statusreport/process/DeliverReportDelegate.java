package se.arshjulet.statusreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.arshjulet.statusreport.ReportSteps;

/** Mejla rapporten. */
@Component
class DeliverReportDelegate implements JavaDelegate {

    private final ReportSteps steps;

    DeliverReportDelegate(ReportSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.deliver(ReportVariables.reportId(execution));
    }
}
