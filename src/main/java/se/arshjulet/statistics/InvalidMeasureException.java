package se.arshjulet.statistics;

import java.util.Map;

/** A measure cannot be so. The messages are Swedish sentences, by the name of the field they stand at. */
public class InvalidMeasureException extends RuntimeException {

    private final transient Map<String, String> problems;

    public InvalidMeasureException(Map<String, String> problems) {
        super(String.join(" ", problems.values()));
        this.problems = Map.copyOf(problems);
    }

    public Map<String, String> problems() {
        return problems;
    }
}
