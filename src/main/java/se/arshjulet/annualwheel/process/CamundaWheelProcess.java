package se.arshjulet.annualwheel.process;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import se.arshjulet.annualwheel.WheelProcess;
import se.arshjulet.base.process.CaseHold;

/** The engine behind the port. The business key is the wheel's or the occurrence's id; the tenant comes from the current
 * association. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaWheelProcess implements WheelProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final CaseHold hold;
    private final Supplier<String> yearModel;
    private final Supplier<String> activityModel;

    CamundaWheelProcess(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            CaseHold hold,
            RepositoryService models) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.hold = hold;
        this.yearModel = SingletonSupplier.of(() -> latest(models, WheelModel.YEAR_PROCESS));
        this.activityModel = SingletonSupplier.of(() -> latest(models, WheelModel.ACTIVITY_PROCESS));
    }

    /** Asked once: while nodes are upgraded in turn, each starts the version whose steps it has. */
    private static String latest(RepositoryService models, String process) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Override
    public void startYear(UUID wheelId, Instant over) {
        runtime.startProcessInstanceById(yearModel.get(), wheelId.toString(), WheelVariables.nextWake(over));
    }

    @Override
    public void yearClosed(UUID wheelId) {
        Task task = waiting(WheelModel.YEAR_PROCESS, wheelId);
        if (task != null) {
            tasks.complete(task.getId());
        }
    }

    @Override
    public void startActivity(UUID occurrenceId, Instant startDay) {
        runtime.startProcessInstanceById(
                activityModel.get(), occurrenceId.toString(), WheelVariables.nextWake(startDay));
    }

    @Override
    public void begin(UUID occurrenceId) {
        tasks.complete(waitingAt(occurrenceId, WheelModel.AWAIT).getId());
    }

    @Override
    public void finished(UUID occurrenceId) {
        Task task = waiting(WheelModel.ACTIVITY_PROCESS, occurrenceId);
        if (task == null) {
            return;
        }
        if (task.getTaskDefinitionKey().equals(WheelModel.UNDER_WAY)) {
            tasks.complete(task.getId());
        } else {
            runtime.deleteProcessInstance(task.getProcessInstanceId(), "done before it began");
        }
    }

    private Task waitingAt(UUID occurrenceId, String step) {
        Task task = waiting(WheelModel.ACTIVITY_PROCESS, occurrenceId);
        if (task == null || !task.getTaskDefinitionKey().equals(step)) {
            throw new IllegalStateException("The process of " + occurrenceId + " does not wait at " + step);
        }
        return task;
    }

    @Override
    public void moveWake(UUID occurrenceId, Instant nextWake) {
        Task task = waiting(WheelModel.ACTIVITY_PROCESS, occurrenceId);
        if (task == null) {
            return;
        }
        Job timer = management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .timers()
                .singleResult();
        if (timer != null) {
            runtime.setVariables(task.getProcessInstanceId(), WheelVariables.nextWake(nextWake));
            management.setJobDuedate(timer.getId(), Date.from(nextWake));
        }
    }

    @Override
    public void withdrawn(UUID occurrenceId, String reason) {
        Task task = waiting(WheelModel.ACTIVITY_PROCESS, occurrenceId);
        if (task != null) {
            runtime.deleteProcessInstance(task.getProcessInstanceId(), reason);
        }
    }

    private @Nullable Task waiting(String process, UUID subject) {
        hold.of(subject);
        return tasks.createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .singleResult();
    }
}
