package se.arshjulet.form.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an expression came to.
 * @param value    Boolean, BigDecimal, String, LocalDate, List, Map or null
 * @param failures what could not be done on the way; FEEL then goes on with null */
public record Result(@Nullable Object value, List<Failure> failures) {

    public Result {
        // a filter over a hundred rows notes the same a hundred times
        failures = failures.stream().distinct().toList();
    }

    /** Whether the answer is yes: null and everything else is not. */
    public boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    public enum Kind {
        UNKNOWN_NAME,
        NOT_COMPARABLE,
        WRONG_TYPE,
        FUNCTION,
        TOO_LARGE,
        OTHER
    }

    /** @param message in Swedish, for whoever writes forms */
    public record Failure(Kind kind, String message) {}
}
