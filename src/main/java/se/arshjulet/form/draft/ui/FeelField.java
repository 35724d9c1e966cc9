package se.arshjulet.form.draft.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.function.Consumer;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.expression.Expression;
import se.arshjulet.form.expression.ExpressionFault;

/** An expression as it is written. The keys of questions complete as one types; what cannot be read is said at once, and kept all the
 * same, so that nobody loses what she has written. */
@JsModule("./form/feel-names.ts")
final class FeelField extends Div {

    private static final int PAUSE_MS = 600;

    private final TextArea text = new TextArea();
    private final Element names = new Element("feel-names");
    private final Scope scope;

    FeelField(String label, Scope scope, Consumer<String> typed) {
        this.scope = scope;
        addClassName("draft-feel");
        text.setAriaLabel(getTranslation("draft.feel", label));
        text.setHelperText(getTranslation("draft.feel.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        text.getElement().setAttribute("spellcheck", "false");
        text.addValueChangeListener(change -> {
            say(change.getValue());
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
        add(text);
        getElement().appendChild(names);
        text.addFocusListener(focus -> tellNames());
        tellNames();
    }

    /** They may have changed since. */
    private void tellNames() {
        names.setAttribute("names", names().toJson());
    }

    private JsonArray names() {
        JsonArray all = Json.createArray();
        scope.form().sections().stream()
                .flatMap(part -> part.questions().stream())
                .filter(question -> question.type() != QuestionType.INFORMATION)
                .forEach(question -> {
                    JsonObject one = Json.createObject();
                    one.put("key", question.key());
                    one.put("label", question.label());
                    all.set(all.length(), one);
                });
        return all;
    }

    private void say(String typed) {
        String problem = "";
        if (!typed.isBlank()) {
            try {
                Expression.parse(typed.strip());
            } catch (ExpressionFault fault) {
                problem = String.valueOf(fault.getMessage());
            }
        }
        text.setInvalid(!problem.isEmpty());
        text.setErrorMessage(problem);
    }

    void show(String expression) {
        if (!text.getValue().equals(expression)) {
            text.setValue(expression);
        }
    }

    void focus() {
        text.focus();
    }
}
