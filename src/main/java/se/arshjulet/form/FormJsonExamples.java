package se.arshjulet.form;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How to write what somebody wrote as something else. */
final class FormJsonExamples {

    private static final String LINES = "[{\"key\": \"kvinnor\", \"label\": \"Kvinnor\"}]";

    private static final Map<String, String> BY_WORD = Map.ofEntries(
            Map.entry("lineage", LineageCheck.REWORDED),
            Map.entry("register", "{\"kind\": \"UNIT\"}"),
            Map.entry("number", "{\"min\": 0, \"unit\": \"kr\"}"),
            Map.entry("plausibility", "{\"changePercent\": 50}"),
            Map.entry("file", "{\"kinds\": [\"pdf\"], \"megabytes\": 10}"),
            Map.entry("options", "[{\"code\": \"avtal\", \"label\": \"Avtal\"}]"),
            Map.entry("constraints", "[{\"that\": \"antal > 0\", \"message\": \"Skriv minst 1.\"}]"),
            Map.entry("rows", LINES),
            Map.entry("columns", LINES),
            Map.entry(
                    "grid",
                    "{\"rows\": %s, \"columns\": [{\"key\": \"antal\", \"label\": \"Antal\"}]}".formatted(LINES)),
            Map.entry("flow", "{\"from\": \"fran\", \"to\": \"till\", \"women\": \"kvinnor\", \"men\": \"man\"}"));

    private FormJsonExamples() {}

    /** What to do about a value of the wrong kind. */
    static String advice(String word, JsonMappingException e) {
        String example = example(word, e);
        return example == null
                ? "Se beskrivningen av formatet."
                : "Skriv det till exempel så här: \"%s\": %s".formatted(word, example);
    }

    private static @Nullable String example(String word, JsonMappingException e) {
        Class<?> wanted = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (wanted == boolean.class) {
            return "true";
        }
        if (wanted == Integer.class || wanted == int.class) {
            return "100";
        }
        if (wanted == String.class) {
            return "\"text\"";
        }
        return BY_WORD.get(word);
    }
}
