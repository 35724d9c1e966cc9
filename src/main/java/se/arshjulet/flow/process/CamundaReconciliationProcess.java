package se.arshjulet.flow.process;

import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import se.arshjulet.base.process.CaseHold;
import se.arshjulet.flow.ReconciliationProcess;

/** The engine behind the port. The business key is the reconciliation's id; the tenant comes from the current association. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaReconciliationProcess implements ReconciliationProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CaseHold hold;
    private final Supplier<String> model;

    CamundaReconciliationProcess(RuntimeService runtime, TaskService tasks, CaseHold hold, RepositoryService models) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.hold = hold;
        this.model = SingletonSupplier.of(() -> latestModel(models));
    }

    /** Asked once: while nodes are upgraded in turn, each starts the version whose steps it has. */
    private static String latestModel(RepositoryService models) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(ReconciliationModel.PROCESS)
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Override
    public void start(UUID reconciliationId) {
        runtime.startProcessInstanceById(model.get(), reconciliationId.toString());
    }

    @Override
    public void ended(UUID reconciliationId) {
        hold.of(reconciliationId);
        Task task = tasks.createTaskQuery()
                .processDefinitionKey(ReconciliationModel.PROCESS)
                .processInstanceBusinessKey(reconciliationId.toString())
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("The process of " + reconciliationId + " does not wait");
        }
        tasks.complete(task.getId());
    }
}
