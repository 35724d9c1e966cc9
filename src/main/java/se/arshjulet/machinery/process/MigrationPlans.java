package se.arshjulet.machinery.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/**
 * Which step of an old version is which of the newest. Steps of the same id and kind are the same; a step that has been renamed
 * says so in the newest model itself, by the property {@code formerly} with the ids that it has had.
 */
@Component
class MigrationPlans {

    private static final String FORMERLY = "formerly";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final StepWords words;

    MigrationPlans(RuntimeService runtime, RepositoryService repository, StepWords words) {
        this.runtime = runtime;
        this.repository = repository;
        this.words = words;
    }

    /** @throws MigrationPlanValidationException if the newest model says something of its past that cannot be */
    MigrationPlan between(String from, String to) {
        MigrationPlan equal =
                runtime.createMigrationPlan(from, to).mapEqualActivities().build();
        Map<String, String> renamed = renamed(from, to, equal);
        if (renamed.isEmpty()) {
            return equal;
        }
        MigrationPlanBuilder plan = runtime.createMigrationPlan(from, to);
        equal.getInstructions().stream()
                .filter(same -> !renamed.containsKey(same.getSourceActivityId()))
                .forEach(same -> plan.mapActivities(same.getSourceActivityId(), same.getTargetActivityId()));
        renamed.forEach(plan::mapActivities);
        return plan.build();
    }

    /** From the old id to the new; with the timers on what has a new name, which keep their day only if they are the same too. */
    private Map<String, String> renamed(String from, String to, MigrationPlan equal) {
        BpmnModelInstance old = repository.getBpmnModelInstance(from);
        BpmnModelInstance now = repository.getBpmnModelInstance(to);
        Map<String, String> renamed = new HashMap<>();
        now.getModelElementsByType(FlowNode.class).forEach(step -> formerly(step)
                .filter(id -> old.getModelElementById(id) != null)
                .forEach(id -> renamed.put(id, step.getId())));
        Set<String> same = equal.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toCollection(HashSet::new));
        now.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> old.getModelElementById(event.getId()) instanceof BoundaryEvent
                        && !same.contains(event.getId())
                        && renamed.containsValue(event.getAttachedTo().getId()))
                .forEach(event -> renamed.put(event.getId(), event.getId()));
        return renamed;
    }

    private static Stream<String> formerly(FlowNode step) {
        String ids = StepWords.property(step, FORMERLY);
        return ids == null ? Stream.of() : Stream.of(ids.split("[,\\s]+"));
    }

    /** Why an instance stays, in Swedish. */
    String reason(MigrationPlan plan, MigratingProcessInstanceValidationException cannot) {
        String from = plan.getSourceProcessDefinitionId();
        Set<String> mapped = plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        List<String> gone = cannot.getValidationReport().getActivityInstanceReports().stream()
                .map(report -> report.getSourceScopeId())
                .filter(step -> !mapped.contains(step) && !step.equals(from))
                .distinct()
                .map(step -> "steget ”%s” finns inte längre"
                        .formatted(words.of(from, step).name()))
                .toList();
        return gone.isEmpty()
                ? "stegen hänger inte ihop som förut: " + String.join("; ", failures(cannot))
                : String.join(", ", gone);
    }

    private static List<String> failures(MigratingProcessInstanceValidationException cannot) {
        var report = cannot.getValidationReport();
        return Stream.concat(
                        report.getFailures().stream(),
                        report.getActivityInstanceReports().stream().flatMap(one -> one.getFailures().stream()))
                .toList();
    }

    /** Why all instances of a version stay, in Swedish. */
    String reason(String from, MigrationPlanValidationException wrong) {
        return wrong.getValidationReport().getInstructionReports().stream()
                .map(report -> report.getMigrationInstruction().getSourceActivityId())
                .map(step -> "steget ”%s” är inte av samma slag som det som har tagit dess plats"
                        .formatted(words.of(from, step).name()))
                .collect(Collectors.joining(", "));
    }
}
