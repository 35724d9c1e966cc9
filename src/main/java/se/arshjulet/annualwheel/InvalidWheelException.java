package se.arshjulet.annualwheel;

import java.util.Map;

/** What was asked of the plan cannot be. The messages are Swedish sentences, by the name of the field they stand at. */
public class InvalidWheelException extends RuntimeException {

    private final transient Map<String, String> problems;

    public InvalidWheelException(Map<String, String> problems) {
        super(String.join(" ", problems.values()));
        this.problems = Map.copyOf(problems);
    }

    public InvalidWheelException(String field, String problem) {
        this(Map.of(field, problem));
    }

    public Map<String, String> problems() {
        return problems;
    }
}
