package se.arshjulet.datarequest;

import java.util.Map;

/** A plan that cannot be; messages in Swedish by the plan's field name (title, dueOn, recipients …). */
public final class InvalidPlanException extends RuntimeException {

    private final Map<String, String> messages;

    public InvalidPlanException(Map<String, String> messages) {
        super(messages.toString());
        this.messages = Map.copyOf(messages);
    }

    public Map<String, String> messages() {
        return messages;
    }
}
