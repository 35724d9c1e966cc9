package se.arshjulet.statusreport.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.base.process.CaseHold;
import se.arshjulet.statusreport.ReportProcess;

/** The engine's side of a status report. */
@Component
class CamundaReportProcess implements ReportProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final CaseHold hold;

    CamundaReportProcess(RuntimeService runtime, TaskService tasks, ManagementService management, CaseHold hold) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.hold = hold;
    }

    @Override
    public void start(UUID reportId) {
        runtime.startProcessInstanceByKey(ReportModel.PROCESS, reportId.toString());
    }

    @Override
    public void written(UUID reportId, boolean reviewed) {
        complete(reportId, ReportModel.WRITE, Map.of(ReportVariables.TO_REVIEW, reviewed));
    }

    @Override
    public void dispatched(UUID reportId, boolean sent) {
        complete(reportId, ReportModel.DISPATCH, Map.of(ReportVariables.SEND, sent));
    }

    private void complete(UUID reportId, String step, Map<String, Object> variables) {
        hold.of(reportId);
        Task task = tasks.createTaskQuery()
                .processDefinitionKey(ReportModel.PROCESS)
                .processInstanceBusinessKey(reportId.toString())
                .singleResult();
        if (task == null || !task.getTaskDefinitionKey().equals(step)) {
            throw new IllegalStateException("The process of " + reportId + " does not wait at " + step);
        }
        tasks.complete(task.getId(), variables);
    }

    @Override
    public void moveWake(UUID reportId, Instant at) {
        hold.of(reportId);
        ProcessInstance instance = instance(reportId);
        if (instance == null) {
            return;
        }
        Job timer = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .singleResult();
        if (timer != null) {
            runtime.setVariable(instance.getId(), ReportVariables.NEXT_WAKE, Date.from(at));
            management.setJobDuedate(timer.getId(), Date.from(at));
        }
    }

    @Override
    public void withdrawn(UUID reportId, String reason) {
        hold.of(reportId);
        ProcessInstance instance = instance(reportId);
        if (instance != null) {
            runtime.deleteProcessInstance(instance.getId(), reason);
        }
    }

    private @Nullable ProcessInstance instance(UUID reportId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reportId.toString(), ReportModel.PROCESS)
                .singleResult();
    }
}
