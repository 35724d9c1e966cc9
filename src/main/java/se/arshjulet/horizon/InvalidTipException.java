package se.arshjulet.horizon;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was given cannot be kept as it is. The messages are Swedish sentences, by the name of the field they stand at. */
public class InvalidTipException extends RuntimeException {

    private final transient Map<String, String> problems;

    public InvalidTipException(Map<String, String> problems) {
        super(String.join(" ", problems.values()));
        this.problems = new LinkedHashMap<>(problems);
    }

    InvalidTipException(String field, String problem) {
        this(Map.of(field, problem));
    }

    public Map<String, String> problems() {
        return problems;
    }
}
