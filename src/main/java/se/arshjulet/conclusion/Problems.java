package se.arshjulet.conclusion;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with what somebody wrote, gathered by field so that she hears of all of it at once. */
final class Problems {

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** The first that is said of a field stands. */
    Problems when(boolean wrong, String field, String sentence) {
        if (wrong) {
            byField.putIfAbsent(field, sentence);
        }
        return this;
    }

    Problems required(String field, @Nullable String value, String sentence) {
        return when(value == null || value.isBlank(), field, sentence);
    }

    Problems longest(String field, String value, int length, String name) {
        int over = value.strip().length() - length;
        return when(
                over > 0,
                field,
                "%s får ha högst %d tecken och har %d för många. Korta den.".formatted(name, length, over));
    }

    /** @throws InvalidConclusionException if there are any */
    void raise() {
        if (!byField.isEmpty()) {
            throw new InvalidConclusionException(byField);
        }
    }
}
