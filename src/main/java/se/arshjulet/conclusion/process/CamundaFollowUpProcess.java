package se.arshjulet.conclusion.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import se.arshjulet.base.process.CaseHold;
import se.arshjulet.conclusion.FollowUpProcess;

/** The engine behind the port. The business key is the follow-up's id; the tenant comes from the current association. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaFollowUpProcess implements FollowUpProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final CaseHold hold;
    private final Supplier<String> model;

    CamundaFollowUpProcess(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            CaseHold hold,
            RepositoryService models) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.hold = hold;
        this.model = SingletonSupplier.of(() -> latestModel(models));
    }

    /** Asked once: while nodes are upgraded in turn, each starts the version whose steps it has. */
    private static String latestModel(RepositoryService models) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(FollowUpModel.PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Override
    public void start(UUID followUpId) {
        runtime.startProcessInstanceById(model.get(), followUpId.toString());
    }

    @Override
    public void gathered(UUID followUpId) {
        complete(followUpId, FollowUpModel.GATHER, Map.of());
    }

    @Override
    public void proposed(UUID followUpId) {
        complete(followUpId, FollowUpModel.PROPOSE, Map.of());
    }

    @Override
    public void decided(UUID followUpId, boolean referredBack) {
        complete(followUpId, FollowUpModel.DECIDE, Map.of(FollowUpVariables.REFERRED_BACK, referredBack));
    }

    private void complete(UUID followUpId, String step, Map<String, Object> variables) {
        Task task = waiting(followUpId);
        if (task == null || !task.getTaskDefinitionKey().equals(step)) {
            throw new IllegalStateException("The process of " + followUpId + " does not wait at " + step);
        }
        tasks.complete(task.getId(), variables);
    }

    @Override
    public void moveWake(UUID followUpId, Instant nextWake) {
        Task task = waiting(followUpId);
        if (task == null) {
            return;
        }
        Job timer = management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId(FollowUpModel.wakeOf(task.getTaskDefinitionKey()))
                .singleResult();
        if (timer != null) {
            runtime.setVariable(task.getProcessInstanceId(), FollowUpVariables.NEXT_WAKE, Date.from(nextWake));
            management.setJobDuedate(timer.getId(), Date.from(nextWake));
        }
    }

    @Override
    public void withdrawn(UUID followUpId, String reason) {
        hold.of(followUpId);
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(followUpId.toString(), FollowUpModel.PROCESS)
                .singleResult();
        if (instance != null) {
            runtime.deleteProcessInstance(instance.getId(), reason);
        }
    }

    /** Null while the review has it, whose process has the same business key. */
    private @Nullable Task waiting(UUID followUpId) {
        hold.of(followUpId);
        return tasks.createTaskQuery()
                .processDefinitionKey(FollowUpModel.PROCESS)
                .processInstanceBusinessKey(followUpId.toString())
                .singleResult();
    }
}
