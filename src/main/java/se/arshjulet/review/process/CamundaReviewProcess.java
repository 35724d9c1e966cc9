package se.arshjulet.review.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.review.ReviewOutcome;
import se.arshjulet.review.ReviewProcess;

/** The engine behind the port. The business key is the subject's id; the process is called by that of the subject. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaReviewProcess implements ReviewProcess {

    private final TaskService tasks;

    CamundaReviewProcess(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void decided(String subjectKind, UUID subjectId, ReviewOutcome outcome) {
        Task task = tasks.createTaskQuery()
                .processDefinitionKey(ReviewCycleModel.PROCESS)
                .processInstanceBusinessKey(subjectId.toString())
                .processVariableValueEquals(ReviewCycleVariables.SUBJECT_KIND, subjectKind)
                .taskDefinitionKey(ReviewCycleModel.DECIDE)
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("No review of %s %s waits".formatted(subjectKind, subjectId));
        }
        tasks.complete(task.getId(), Map.of(ReviewCycleVariables.OUTCOME, outcome.name()));
    }
}
