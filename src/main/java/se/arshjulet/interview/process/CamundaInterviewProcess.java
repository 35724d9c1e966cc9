package se.arshjulet.interview.process;

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
import se.arshjulet.interview.InterviewProcess;

/** The engine behind the port. The business key is the interview's id; the tenant comes from the current association. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaInterviewProcess implements InterviewProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final CaseHold hold;
    private final Supplier<String> model;

    CamundaInterviewProcess(
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
                .processDefinitionKey(InterviewModel.PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Override
    public void invited(UUID interviewId) {
        Task task = waiting(interviewId);
        if (task == null) {
            runtime.startProcessInstanceById(model.get(), interviewId.toString());
        } else {
            complete(task, InterviewVariables.INVITED_AGAIN);
        }
    }

    @Override
    public void booked(UUID interviewId) {
        Task task = waiting(interviewId);
        if (task == null) {
            startBefore(interviewId, InterviewModel.CONFIRM_TIME, Map.of());
        } else {
            complete(require(task, InterviewModel.AGREE), InterviewVariables.BOOKED);
        }
    }

    @Override
    public void moved(UUID interviewId, Instant nextWake) {
        Task task = waiting(interviewId);
        if (task == null) {
            return;
        }
        Job timer = management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId(InterviewModel.wakeOf(task.getTaskDefinitionKey()))
                .singleResult();
        if (timer != null) {
            runtime.setVariable(task.getProcessInstanceId(), InterviewVariables.NEXT_WAKE, Date.from(nextWake));
            management.setJobDuedate(timer.getId(), Date.from(nextWake));
        }
    }

    @Override
    public void held(UUID interviewId, Instant nextWake) {
        Map<String, Object> wake = Map.of(InterviewVariables.NEXT_WAKE, Date.from(nextWake));
        Task task = waiting(interviewId);
        if (task != null && task.getTaskDefinitionKey().equals(InterviewModel.AGREE)) {
            // Held before any time was agreed on here: it goes on from there.
            end(interviewId, "Hölls utan bokad tid");
            task = null;
        }
        if (task == null) {
            startBefore(interviewId, InterviewModel.WRITE_UP, wake);
        } else {
            runtime.setVariables(task.getProcessInstanceId(), wake);
            complete(require(task, InterviewModel.HOLD), InterviewVariables.HELD);
        }
    }

    @Override
    public void notesSent(UUID interviewId) {
        Task task = waiting(interviewId);
        if (task == null) {
            startBefore(interviewId, InterviewModel.SEND_NOTES, Map.of());
        } else {
            tasks.complete(require(task, InterviewModel.WRITE_UP).getId());
        }
    }

    @Override
    public void confirmed(UUID interviewId) {
        Task task = waiting(interviewId);
        if (task == null) {
            throw new IllegalStateException("The process of " + interviewId + " does not wait");
        }
        tasks.complete(require(task, InterviewModel.CONFIRM).getId());
    }

    @Override
    public void notHeld(UUID interviewId) {
        Task task = waiting(interviewId);
        if (task != null) {
            complete(task, InterviewVariables.NOT_HELD);
        }
    }

    @Override
    public void withdrawn(UUID interviewId, String reason) {
        hold.of(interviewId);
        end(interviewId, reason);
    }

    private void end(UUID interviewId, String reason) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(interviewId.toString(), InterviewModel.PROCESS)
                .singleResult();
        if (instance != null) {
            runtime.deleteProcessInstance(instance.getId(), reason);
        }
    }

    private void startBefore(UUID interviewId, String step, Map<String, Object> variables) {
        runtime.createProcessInstanceById(model.get())
                .businessKey(interviewId.toString())
                .setVariables(variables)
                .startBeforeActivity(step)
                .execute();
    }

    private void complete(Task task, String outcome) {
        tasks.complete(task.getId(), Map.of(InterviewVariables.OUTCOME, outcome));
    }

    private static Task require(Task task, String step) {
        if (!task.getTaskDefinitionKey().equals(step)) {
            throw new IllegalStateException("It waits at " + task.getTaskDefinitionKey() + " and not at " + step);
        }
        return task;
    }

    /** Null where it has not begun, or is over. */
    private @Nullable Task waiting(UUID interviewId) {
        hold.of(interviewId);
        return tasks.createTaskQuery()
                .processDefinitionKey(InterviewModel.PROCESS)
                .processInstanceBusinessKey(interviewId.toString())
                .singleResult();
    }
}
