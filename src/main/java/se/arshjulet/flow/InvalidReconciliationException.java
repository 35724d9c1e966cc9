package se.arshjulet.flow;

import java.util.Map;

/** What somebody has typed cannot be taken: sentences in Swedish, by field. */
public class InvalidReconciliationException extends RuntimeException {

    private final transient Map<String, String> problems;

    InvalidReconciliationException(Map<String, String> problems) {
        super(problems.toString());
        this.problems = Map.copyOf(problems);
    }

    public Map<String, String> problems() {
        return problems;
    }
}
