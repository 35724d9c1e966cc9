package se.arshjulet.conclusion.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import se.arshjulet.base.process.CaseHold;
import se.arshjulet.conclusion.DraftProcess;

/** The engine's side of a konklusion on its way. */
@Component
class CamundaDraftProcess implements DraftProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CaseHold hold;

    CamundaDraftProcess(RuntimeService runtime, TaskService tasks, CaseHold hold) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.hold = hold;
    }

    @Override
    public void start(UUID draftId) {
        runtime.startProcessInstanceByKey(DraftModel.PROCESS, draftId.toString());
    }

    @Override
    public void rewritten(UUID draftId) {
        complete(draftId, DraftModel.REWRITE, Map.of());
    }

    @Override
    public void standTaken(UUID draftId, boolean referredBack) {
        complete(draftId, DraftModel.TAKE_STAND, Map.of(DraftVariables.REFERRED_BACK, referredBack));
    }

    private void complete(UUID draftId, String step, Map<String, Object> variables) {
        hold.of(draftId);
        Task task = tasks.createTaskQuery()
                .processDefinitionKey(DraftModel.PROCESS)
                .processInstanceBusinessKey(draftId.toString())
                .singleResult();
        if (task == null || !task.getTaskDefinitionKey().equals(step)) {
            throw new IllegalStateException("The process of " + draftId + " does not wait at " + step);
        }
        tasks.complete(task.getId(), variables);
    }

    @Override
    public void withdrawn(UUID draftId, String reason) {
        hold.of(draftId);
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(draftId.toString(), DraftModel.PROCESS)
                .singleResult();
        if (instance != null) {
            runtime.deleteProcessInstance(instance.getId(), reason);
        }
    }
}
