package se.arshjulet.conclusion.process;

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
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

/** The model and the code say the same names. */
class FollowUpModelTest {

    private static final Set<Class<? extends JavaDelegate>> DELEGATES = Set.of(
            AskMembersDelegate.class,
            OpenProposalDelegate.class,
            OpenCommentsDelegate.class,
            OpenDecisionDelegate.class,
            FollowUpWakeDelegate.class);

    private final BpmnModelInstance model =
            Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/conclusion-follow-up.bpmn"));

    @Test
    void theModelIsValidAndHasTheProcessThatTheCodeStarts() {
        Bpmn.validateModel(model);
        assertThat(model.getModelElementsByType(Process.class))
                .extracting(Process::getId)
                .containsExactly(FollowUpModel.PROCESS);
    }

    @Test
    void everyDelegateInTheModelIsABeanAndEveryBeanIsInTheModel() {
        List<String> inModel = model.getModelElementsByType(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaDelegateExpression)
                .distinct()
                .toList();
        List<String> beans = DELEGATES.stream()
                .map(type -> "${" + Introspector.decapitalize(type.getSimpleName()) + "}")
                .toList();
        assertThat(inModel).containsExactlyInAnyOrderElementsOf(beans);
    }

    @Test
    void everyPlaceWhereItWaitsIsKnownToTheCode() {
        Set<String> waits = Stream.of(UserTask.class, BoundaryEvent.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        assertThat(waits)
                .containsExactlyInAnyOrder(
                        FollowUpModel.GATHER,
                        FollowUpModel.PROPOSE,
                        FollowUpModel.wakeOf(FollowUpModel.PROPOSE),
                        FollowUpModel.COMMENT,
                        FollowUpModel.wakeOf(FollowUpModel.COMMENT),
                        FollowUpModel.DECIDE,
                        FollowUpModel.wakeOf(FollowUpModel.DECIDE));
    }

    @Test
    void theVariablesThatTheModelReadsAreThoseThatTheCodeSets() throws IOException {
        String xml = new String(
                getClass()
                        .getResourceAsStream("/bpmn/conclusion-follow-up.bpmn")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(xml)
                .contains("${" + FollowUpVariables.NEXT_WAKE + "}", "${" + FollowUpVariables.REFERRED_BACK + "}");
    }

    @Test
    void historyIsCleanedAfterAWhile() {
        Process process = model.getModelElementById(FollowUpModel.PROCESS);
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
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
