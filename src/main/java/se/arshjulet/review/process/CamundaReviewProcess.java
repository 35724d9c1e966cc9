package se.arshjulet.review.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.process.CaseHold;
import se.arshjulet.review.ReviewOutcome;
import se.arshjulet.review.ReviewProcess;

/** The engine behind the port. The business key is the subject's id; the process is called by that of the subject. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaReviewProcess implements ReviewProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final CaseHold hold;

    CamundaReviewProcess(RuntimeService runtime, TaskService tasks, ManagementService management, CaseHold hold) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.hold = hold;
    }

    @Override
    public void decided(String subjectKind, UUID subjectId, ReviewOutcome outcome) {
        tasks.complete(waiting(subjectKind, subjectId).getId(), Map.of(ReviewCycleVariables.OUTCOME, outcome.name()));
    }

    @Override
    public void moveWake(String subjectKind, UUID subjectId, Instant nextWake) {
        String instance = waiting(subjectKind, subjectId).getProcessInstanceId();
        Job timer = management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(ReviewCycleModel.WAKE)
                .singleResult();
        runtime.setVariable(instance, ReviewCycleVariables.NEXT_WAKE, Date.from(nextWake));
        management.setJobDuedate(timer.getId(), Date.from(nextWake));
    }

    private Task waiting(String subjectKind, UUID subjectId) {
        hold.of(subjectId);
        Task task = tasks.createTaskQuery()
                .processDefinitionKey(ReviewCycleModel.PROCESS)
                .processInstanceBusinessKey(subjectId.toString())
                .processVariableValueEquals(ReviewCycleVariables.SUBJECT_KIND, subjectKind)
                .taskDefinitionKey(ReviewCycleModel.DECIDE)
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("No review of %s %s waits".formatted(subjectKind, subjectId));
        }
        return task;
    }
}
