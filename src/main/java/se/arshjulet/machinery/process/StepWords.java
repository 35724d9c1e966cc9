package se.arshjulet.machinery.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the steps of a model are called, and what is said when one cannot be done; both stand in the model itself. */
@Component
class StepWords {

    /** The name of the property that a step may have: what did not happen, as a sentence. */
    private static final String FAILURE = "failure";

    private static final Words UNKNOWN = new Words("", "Ett steg kunde inte göras.");

    private final RepositoryService models;
    private final Map<String, Map<String, Words>> known = new ConcurrentHashMap<>();

    StepWords(RepositoryService models) {
        this.models = models;
    }

    /** @param modelId the engine's id of one version of a model: that never changes */
    Words of(String modelId, String step) {
        return all(modelId).getOrDefault(step, UNKNOWN);
    }

    /** By the step's id, in the order of the model. */
    Map<String, Words> all(String modelId) {
        return known.computeIfAbsent(modelId, this::read);
    }

    private Map<String, Words> read(String modelId) {
        Map<String, Words> words = new LinkedHashMap<>();
        models.getBpmnModelInstance(modelId)
                .getModelElementsByType(FlowNode.class)
                .forEach(step -> words.put(step.getId(), words(step)));
        return words;
    }

    private static Words words(FlowNode step) {
        String name = step.getName() == null ? step.getId() : step.getName();
        String failure = property(step, FAILURE);
        return new Words(name, failure == null ? "Steget ”%s” kunde inte göras.".formatted(name) : failure);
    }

    /** What a step's own property says; null if it has none of that name. */
    static @Nullable String property(BaseElement step, String name) {
        if (step.getExtensionElements() == null) {
            return null;
        }
        return step.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse(null);
    }

    /** @param failure what did not happen, as a sentence */
    record Words(String name, String failure) {}
}
