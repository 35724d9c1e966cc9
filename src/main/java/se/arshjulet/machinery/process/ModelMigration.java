package se.arshjulet.machinery.process;

import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves what goes on in older versions of a model to the newest, batch by batch, each in a transaction of its own. What cannot
 * be moved stays where it is, with the reason written down, and goes on as it did. Done again it does only what is left.
 */
@Component
class ModelMigration {

    private static final Logger LOG = LoggerFactory.getLogger(ModelMigration.class);
    private static final int BATCH = 50;

    private final RuntimeService runtime;
    private final MigrationPlans plans;
    private final OldInstances instances;

    ModelMigration(RuntimeService runtime, MigrationPlans plans, OldInstances instances) {
        this.runtime = runtime;
        this.plans = plans;
        this.instances = instances;
    }

    void run() {
        instances.forgetThoseThatAreOver();
        instances.oldVersions().forEach(this::migrate);
    }

    private void migrate(OldInstances.OldVersion version) {
        String last = "";
        int moved = 0;
        List<OldInstances.Instance> batch = instances.after(version.modelId(), last, BATCH);
        while (!batch.isEmpty()) {
            moved += migrate(version, batch);
            last = batch.get(batch.size() - 1).id();
            batch = instances.after(version.modelId(), last, BATCH);
        }
        LOG.info("{}: {} instances moved to the newest version", version.modelId(), moved);
    }

    /** @return how many were moved */
    private int migrate(OldInstances.OldVersion version, List<OldInstances.Instance> batch) {
        try {
            MigrationPlan plan = plans.between(version.modelId(), version.newest());
            if (moved(plan, batch)) {
                return batch.size();
            }
            return (int) batch.stream().filter(one -> alone(plan, one)).count();
        } catch (MigrationPlanValidationException wrongPlan) {
            batch.forEach(one -> instances.leave(one, version.modelId(), plans.reason(version.modelId(), wrongPlan)));
            return 0;
        }
    }

    /** All or none. */
    private boolean moved(MigrationPlan plan, List<OldInstances.Instance> batch) {
        try {
            runtime.newMigration(plan)
                    .processInstanceIds(
                            batch.stream().map(OldInstances.Instance::id).toList())
                    .execute();
            return true;
        } catch (RuntimeException oneOfThemCannot) {
            LOG.debug("A batch is moved one by one", oneOfThemCannot);
            return false;
        }
    }

    private boolean alone(MigrationPlan plan, OldInstances.Instance one) {
        String modelId = plan.getSourceProcessDefinitionId();
        try {
            runtime.newMigration(plan).processInstanceIds(List.of(one.id())).execute();
            return true;
        } catch (MigratingProcessInstanceValidationException cannot) {
            instances.leave(one, modelId, plans.reason(plan, cannot));
        } catch (OptimisticLockingException underWay) {
            instances.leave(one, modelId, "det hände något i ärendet just när det skulle flyttas");
        } catch (RuntimeException unexpected) {
            LOG.warn("Instance {} stays in {}", one.id(), modelId, unexpected);
            instances.leave(one, modelId, "det gick inte att flytta: " + unexpected.getMessage());
        }
        return false;
    }
}
