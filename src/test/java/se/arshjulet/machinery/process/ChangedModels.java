package se.arshjulet.machinery.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;

/** Deploys changed versions of the real models, and takes them back with all that was moved into them. */
@TestComponent
public class ChangedModels {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Deque<Changed> deployed = new ArrayDeque<>();

    ChangedModels(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** @param newNames of steps that the edit renames, by their old ones
     * @return the id of the new version */
    String deploy(String process, Map<String, String> newNames, UnaryOperator<String> edit) {
        String before = latest(process);
        String id = deploy(process, edit.apply(original(process)));
        deployed.push(new Changed(before, id, newNames));
        return id;
    }

    /** A model of the test's own. */
    String deploy(String process, String xml) {
        String deployment = repository
                .createDeployment()
                .addString(process + "-" + System.nanoTime() + ".bpmn", xml)
                .deploy()
                .getId();
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
    }

    String latest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** What other tests have left running was moved too, and goes back to where it was. */
    void takeBack() {
        while (!deployed.isEmpty()) {
            Changed changed = deployed.pop();
            List<String> inside =
                    runtime.createProcessInstanceQuery().processDefinitionId(changed.now()).list().stream()
                            .map(ProcessInstance::getId)
                            .toList();
            if (!inside.isEmpty()) {
                MigrationPlanBuilder back = runtime.createMigrationPlan(changed.now(), changed.before())
                        .mapEqualActivities();
                changed.newNames().forEach((old, now) -> back.mapActivities(now, old));
                runtime.newMigration(back.build()).processInstanceIds(inside).execute();
            }
            remove(changed.now());
        }
    }

    void remove(String modelId) {
        repository.deleteDeployment(repository.getProcessDefinition(modelId).getDeploymentId(), true);
    }

    private String original(String process) {
        try (InputStream model = getClass().getResourceAsStream("/bpmn/" + process + ".bpmn")) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edit of a model that gives a step a new id, and says what it was called before. */
    static UnaryOperator<String> renamed(String from, String to) {
        return xml -> xml.replace("\"" + from + "\"", "\"" + to + "\"")
                .replaceFirst(
                        "(<bpmn:callActivity id=\"" + to + "\"[^>]*>\\s*<bpmn:extensionElements>)",
                        "$1<camunda:properties><camunda:property name=\"formerly\" value=\"" + from
                                + "\" /></camunda:properties>");
    }

    /** The edit that puts a step of its own on an arrow that leads to the end. */
    static UnaryOperator<String> noted(String flow, String end) {
        return xml -> {
            String changed = xml.replaceFirst(
                    "(<bpmn:sequenceFlow id=\"" + flow + "\"[^>]*targetRef=\")" + end + "\"",
                    "<bpmn:serviceTask id=\"noted\" name=\"Anteckna\" camunda:expression=\"\\${true}\" />"
                            + "<bpmn:sequenceFlow id=\"notedToEnd\" sourceRef=\"noted\" targetRef=\"" + end + "\" />"
                            + "$1noted\"");
            if (changed.equals(xml)) {
                throw new AssertionError("There is no arrow " + flow + " to " + end);
            }
            return changed;
        };
    }

    private record Changed(String before, String now, Map<String, String> newNames) {}
}
