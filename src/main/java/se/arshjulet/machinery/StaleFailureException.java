package se.arshjulet.machinery;

import org.jspecify.annotations.Nullable;

/** Somebody, or the engine itself, was there before. */
public class StaleFailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String takenBy;

    private StaleFailureException(String message, @Nullable String takenBy) {
        super(message);
        this.takenBy = takenBy;
    }

    public static StaleFailureException gone() {
        return new StaleFailureException("The step has been done, or its case is over", null);
    }

    public static StaleFailureException taken(String by) {
        return new StaleFailureException("Somebody looks at it already", by);
    }

    /** Who looks at it; null if there is nothing left to look at. */
    public @Nullable String takenBy() {
        return takenBy;
    }
}
