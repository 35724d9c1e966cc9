package se.arshjulet.conclusion;

import java.util.Map;

/** What was written cannot be kept. The messages are Swedish sentences, by the name of the field they stand at. */
public class InvalidConclusionException extends RuntimeException {

    private final transient Map<String, String> problems;

    public InvalidConclusionException(Map<String, String> problems) {
        super(String.join(" ", problems.values()));
        this.problems = Map.copyOf(problems);
    }

    public InvalidConclusionException(String field, String problem) {
        this(Map.of(field, problem));
    }

    public Map<String, String> problems() {
        return problems;
    }
}
