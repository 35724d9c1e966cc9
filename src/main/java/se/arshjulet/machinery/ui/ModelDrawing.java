package se.arshjulet.machinery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.Collection;
import java.util.function.Consumer;
import se.arshjulet.machinery.Cases.Case;
import se.arshjulet.machinery.Cases.Visit;
import se.arshjulet.machinery.Models.Drawing;
import se.arshjulet.machinery.Models.Step;

/** A model as it is drawn, with a count at each step, or with the way that a case has gone. */
@Tag("model-drawing")
@JsModule("./machinery/model-drawing.ts")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
class ModelDrawing extends Component {

    void show(Drawing drawing) {
        JsonObject data = data(
                drawing.xml(),
                getTranslation("machinery.drawing.model", drawing.model().name()));
        JsonArray marks = Json.createArray();
        drawing.steps().forEach(step -> marks.set(marks.length(), mark(step)));
        data.put("marks", marks);
        getElement().setPropertyJson("data", data);
    }

    void show(Case shown) {
        JsonObject data = data(shown.xml(), getTranslation("machinery.drawing.case", shown.modelName()));
        data.put(
                "done",
                strings(shown.path().stream()
                        .filter(visit -> visit.endedAt() != null)
                        .map(Visit::step)
                        .distinct()
                        .toList()));
        data.put("flows", strings(shown.flows()));
        data.put(
                "now",
                strings(shown.path().stream()
                        .filter(visit -> visit.endedAt() == null)
                        .map(Visit::step)
                        .toList()));
        getElement().setPropertyJson("data", data);
    }

    private JsonObject data(String xml, String label) {
        JsonObject words = Json.createObject();
        words.put("closer", getTranslation("machinery.drawing.closer"));
        words.put("wider", getTranslation("machinery.drawing.wider"));
        words.put("whole", getTranslation("machinery.drawing.whole"));
        words.put("failed", getTranslation("machinery.drawing.failed"));
        JsonObject data = Json.createObject();
        data.put("xml", xml);
        data.put("label", label);
        data.put("words", words);
        data.put("marks", Json.createArray());
        data.put("done", Json.createArray());
        data.put("flows", Json.createArray());
        data.put("now", Json.createArray());
        return data;
    }

    private JsonObject mark(Step step) {
        JsonObject mark = Json.createObject();
        mark.put("step", step.id());
        mark.put("waiting", step.waiting());
        mark.put("waitingWords", getTranslation("machinery.count.waiting", step.waiting()));
        mark.put("failed", step.failed());
        mark.put("failedWords", getTranslation("machinery.count.failed", step.failed()));
        return mark;
    }

    private static JsonArray strings(Collection<String> texts) {
        JsonArray array = Json.createArray();
        texts.forEach(text -> array.set(array.length(), text));
        return array;
    }

    /** Somebody wants to see who stands at a step. */
    void onOpen(Consumer<String> listener) {
        addListener(Open.class, open -> listener.accept(open.step()));
    }

    @DomEvent("step-open")
    public static class Open extends ComponentEvent<ModelDrawing> {

        private final String step;

        public Open(ModelDrawing source, boolean fromClient, @EventData("event.detail.step") String step) {
            super(source, fromClient);
            this.step = step;
        }

        String step() {
            return step;
        }
    }
}
