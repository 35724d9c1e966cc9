package se.arshjulet.datarequest.process;

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
import se.arshjulet.datarequest.DataRequestProcess;
import se.arshjulet.datarequest.RequestLetter;

/** The engine behind the port. The business key is the assignment's id; the tenant comes from the current association. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaDataRequestProcess implements DataRequestProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final CaseHold hold;
    private final Supplier<String> model;

    CamundaDataRequestProcess(
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
                .processDefinitionKey(DataRequestModel.PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Override
    public void start(RequestLetter letter, Instant firstWake) {
        runtime.startProcessInstanceById(
                model.get(), letter.assignmentId().toString(), DataRequestVariables.start(letter, firstWake));
    }

    @Override
    public void reopened(UUID assignmentId) {
        runtime.startProcessInstanceByMessageAndProcessDefinitionId(
                DataRequestModel.REOPENED, model.get(), assignmentId.toString());
    }

    @Override
    public void answered(UUID assignmentId, boolean toReview) {
        complete(assignmentId, DataRequestModel.ANSWER, Map.of(DataRequestVariables.TO_REVIEW, toReview));
    }

    private void complete(UUID assignmentId, String step, Map<String, Object> variables) {
        hold.of(assignmentId);
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(assignmentId.toString())
                .taskDefinitionKey(step)
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("The process of " + assignmentId + " does not wait at " + step);
        }
        tasks.complete(task.getId(), variables);
    }

    @Override
    public void moveWake(UUID assignmentId, Instant nextWake) {
        ProcessInstance instance = instance(assignmentId);
        if (instance == null) {
            return;
        }
        Job timer = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(DataRequestModel.WAKE)
                .singleResult();
        if (timer != null) {
            runtime.setVariables(instance.getId(), DataRequestVariables.nextWake(nextWake));
            management.setJobDuedate(timer.getId(), Date.from(nextWake));
        }
    }

    @Override
    public void withdrawn(UUID assignmentId, String reason) {
        ProcessInstance instance = instance(assignmentId);
        if (instance != null) {
            runtime.deleteProcessInstance(instance.getId(), reason);
        }
    }

    private @Nullable ProcessInstance instance(UUID assignmentId) {
        hold.of(assignmentId);
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(assignmentId.toString(), DataRequestModel.PROCESS)
                .singleResult();
    }
}
