package se.arshjulet.interview;

import java.util.Map;

/** What was written cannot be kept. The messages are Swedish sentences, by the name of the field they stand at. */
public class InvalidInterviewException extends RuntimeException {

    private final transient Map<String, String> problems;

    public InvalidInterviewException(Map<String, String> problems) {
        super(String.join(" ", problems.values()));
        this.problems = Map.copyOf(problems);
    }

    public InvalidInterviewException(String field, String problem) {
        this(Map.of(field, problem));
    }

    public Map<String, String> problems() {
        return problems;
    }
}
