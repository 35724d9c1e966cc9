package se.arshjulet.base;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is wrong with what somebody wrote, gathered by field so that she hears of all of it at once. */
public final class Problems {

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** The first that is said of a field stands. */
    public Problems when(boolean wrong, String field, String sentence) {
        if (wrong) {
            byField.putIfAbsent(field, sentence);
        }
        return this;
    }

    public Problems required(String field, @Nullable String value, String sentence) {
        return when(value == null || value.isBlank(), field, sentence);
    }

    public Problems longest(String field, String value, int length, String name) {
        int over = value.strip().length() - length;
        return when(
                over > 0,
                field,
                "%s får ha högst %d tecken och har %d för många. Korta den.".formatted(name, length, over));
    }

    /** Throws the module's own refusal if there are any.
     * @param refusal takes the sentences by field */
    public void raise(Function<Map<String, String>, ? extends RuntimeException> refusal) {
        if (!byField.isEmpty()) {
            throw refusal.apply(new LinkedHashMap<>(byField));
        }
    }
}
