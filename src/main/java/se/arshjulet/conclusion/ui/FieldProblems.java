package se.arshjulet.conclusion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.conclusion.InvalidConclusionException;

/** Says what the server objects to at the field that it stands in, and nothing typed is lost. */
class FieldProblems {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** A problem goes when what it was about is changed. */
    <C extends Component & HasValidationProperties & HasValue<?, ?>> void at(String name, C field) {
        fields.put(name, field);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
    }

    /** Does the work and says what was wrong, if something was.
     * @return whether it went well */
    boolean attempt(Runnable work) {
        try {
            fields.values().forEach(field -> field.setInvalid(false));
            work.run();
            return true;
        } catch (InvalidConclusionException refusal) {
            say(refusal.problems());
            return false;
        }
    }

    void say(Map<String, String> problems) {
        boolean focused = false;
        for (Map.Entry<String, HasValidationProperties> field : fields.entrySet()) {
            String problem = problems.get(field.getKey());
            if (problem == null) {
                continue;
            }
            field.getValue().setErrorMessage(problem);
            field.getValue().setInvalid(true);
            if (!focused && field.getValue() instanceof Focusable<?> first) {
                first.focus();
                focused = true;
            }
        }
        problems.entrySet().stream()
                .filter(problem -> !fields.containsKey(problem.getKey()))
                .forEach(problem -> Notice.failed(problem.getValue()));
    }
}
