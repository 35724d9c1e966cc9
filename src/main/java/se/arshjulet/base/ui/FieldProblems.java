package se.arshjulet.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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
        clear(fields.keySet());
    }

    protected final void clear(Set<String> names) {
        fields.forEach((name, field) -> {
            if (names.contains(name)) {
                field.setInvalid(false);
            }
        });
    }

    /** Only shows them, at their fields. */
    protected final void mark(Map<String, String> problems) {
        fields.forEach((name, field) -> {
            String problem = problems.get(name);
            if (problem != null) {
                field.setErrorMessage(problem);
                field.setInvalid(true);
            }
        });
    }

    /** @param problems sentences by field; what is about no field of the form is said beside it */
    public void say(Map<String, String> problems) {
        mark(problems);
        fields.entrySet().stream()
                .filter(field -> problems.containsKey(field.getKey()))
                .map(Map.Entry::getValue)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
        problems.entrySet().stream()
                .filter(problem -> !fields.containsKey(problem.getKey()))
                .forEach(problem -> Notice.failed(problem.getValue()));
    }
}
