package se.arshjulet.base.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

/** A model and its code say the same names: what every process here is held to. */
public abstract class ModelRules {

    private final String process;
    private final Set<Class<? extends JavaDelegate>> delegates;
    private final Set<String> waits;
    private final Set<String> expressions;
    private final BpmnModelInstance model;

    /** @param process     its key, and the name of its file
     * @param waits       the steps and timers where it waits, as the code knows them
     * @param expressions those that read what the code sets */
    protected ModelRules(
            String process, Set<Class<? extends JavaDelegate>> delegates, Set<String> waits, Set<String> expressions) {
        this.process = process;
        this.delegates = delegates;
        this.waits = waits;
        this.expressions = expressions;
        this.model = Bpmn.readModelFromStream(getClass().getResourceAsStream(file()));
    }

    private String file() {
        return "/bpmn/" + process + ".bpmn";
    }

    @Test
    void theModelIsValidAndHasTheProcessThatTheCodeStarts() {
        Bpmn.validateModel(model);
        assertThat(model.getModelElementsByType(Process.class))
                .extracting(Process::getId)
                .containsExactly(process);
    }

    @Test
    void everyDelegateInTheModelIsABeanAndEveryBeanIsInTheModel() {
        List<String> inModel = model.getModelElementsByType(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaDelegateExpression)
                .distinct()
                .toList();
        List<String> beans = delegates.stream()
                .map(type -> "${" + Introspector.decapitalize(type.getSimpleName()) + "}")
                .toList();
        assertThat(inModel).containsExactlyInAnyOrderElementsOf(beans);
    }

    @Test
    void everyPlaceWhereItWaitsIsKnownToTheCode() {
        Set<String> inModel = Stream.of(UserTask.class, BoundaryEvent.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        assertThat(inModel).isEqualTo(waits);
    }

    @Test
    void everyProcessThatItCallsIsOneOfOurs() {
        assertThat(model.getModelElementsByType(CallActivity.class))
                .allSatisfy(call -> assertThat(getClass().getResource("/bpmn/" + call.getCalledElement() + ".bpmn"))
                        .isNotNull());
    }

    @Test
    void theVariablesThatTheModelReadsAreThoseThatTheCodeSets() throws IOException {
        String xml = new String(getClass().getResourceAsStream(file()).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(xml).contains(expressions);
    }

    @Test
    void historyIsCleanedAfterAWhile() {
        Process described = model.getModelElementById(process);
        assertThat(described.getCamundaHistoryTimeToLiveString()).isNotBlank();
    }

    @Test
    void everyElementIsNamedAndDrawn() {
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        assertThat(nodes).allSatisfy(node -> assertThat(node.getName()).isNotBlank());
        assertThat(model.getModelElementsByType(BpmnShape.class))
                .extracting(shape -> shape.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(
                        nodes.stream().map(FlowElement::getId).toList());
        assertThat(model.getModelElementsByType(BpmnEdge.class))
                .extracting(edge -> edge.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(FlowElement::getId)
                        .toList());
    }
}
