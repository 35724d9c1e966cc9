package se.arshjulet.trend;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was done cannot be kept. The messages are Swedish sentences, by the name of the field they stand at. */
public class InvalidTrendException extends RuntimeException {

    private final transient Map<String, String> problems;

    public InvalidTrendException(Map<String, String> problems) {
        super(String.join(" ", problems.values()));
        this.problems = new LinkedHashMap<>(problems);
    }

    public InvalidTrendException(String field, String problem) {
        this(Map.of(field, problem));
    }

    public Map<String, String> problems() {
        return problems;
    }
}
