package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a plan, each thing said at the field that it is about. */
final class PlanProblems {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final RecipientsField recipients;

    PlanProblems(RecipientsField recipients) {
        this.recipients = recipients;
    }

    /** @param name what the server calls the field when it refuses a plan */
    void at(String name, HasValidationProperties field) {
        fields.put(name, field);
    }

    /** These and no others. */
    void show(Map<String, String> messages) {
        fields.forEach((name, field) -> {
            field.setErrorMessage(messages.getOrDefault(name, ""));
            field.setInvalid(messages.containsKey(name));
        });
        recipients.explain(messages.getOrDefault("recipients", ""));
    }
}
