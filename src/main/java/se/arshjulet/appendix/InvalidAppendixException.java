package se.arshjulet.appendix;

import java.util.Map;

/** Something that the appendix cannot be; Swedish sentences by field. */
public final class InvalidAppendixException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> problems;

    InvalidAppendixException(String field, String message) {
        super(message);
        this.problems = Map.of(field, message);
    }

    public Map<String, String> problems() {
        return problems;
    }

    /** The first of them. */
    public String sentence() {
        return problems.values().iterator().next();
    }
}
