package se.arshjulet.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says what the server objects to at the field that it stands in, and nothing typed is lost. */
public class FieldProblems {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** A problem goes when what it was about is changed. */
    public <C extends Component & HasValidationProperties & HasValue<?, ?>> void at(String name, C field) {
        fields.put(name, field);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
    }

    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** @param problems sentences by field; what is about no field of the form is said beside it */
    public void say(Map<String, String> problems) {
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
