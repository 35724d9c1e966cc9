package se.arshjulet.association;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** A merger that cannot be: a Swedish sentence at each field that is wrong. */
public class InvalidMergerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, String> messages;

    InvalidMergerException(Map<String, String> messages) {
        super(String.join(" ", messages.values()));
        this.messages = new LinkedHashMap<>(messages);
    }

    /** By field: parts, into, slug, name, on, decision. */
    public Map<String, String> messages() {
        return Map.copyOf(messages);
    }
}
