package se.arshjulet.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Definitions as JSON. A misspelt word is found when a form is read, not when somebody misses what it should have done. */
public final class FormJson {

    /** Forms that people write are some tens of thousands of characters. */
    static final int LONGEST = 1_000_000;

    /** Whoever has this much wrong has another format in hand. */
    private static final int MOST_WRONG = 50;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // What a question is worked out to be is no part of how it is written.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private FormJson() {}

    public static String write(FormDefinition form) {
        try {
            return JSON.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form definition could not be written", e);
        }
    }

    /** The same, for people to read: what is no and what is empty is left out. */
    public static String writeToRead(FormDefinition form) {
        JsonNode tree = JSON.valueToTree(form);
        leaveOutDefaults(tree);
        return tree.toPrettyString();
    }

    private static void leaveOutDefaults(JsonNode node) {
        if (node.isObject()) {
            node.properties().removeIf(entry -> isDefault(entry.getValue()));
        }
        node.forEach(FormJson::leaveOutDefaults);
    }

    private static boolean isDefault(JsonNode value) {
        return value.isNull() || value.isBoolean() && !value.asBoolean() || value.isArray() && value.isEmpty();
    }

    /** The form that the text is, without what could not be read, or null if it is none; each loss is a fault. */
    static @Nullable FormDefinition read(String json, FormFaults faults) {
        if (json.length() > LONGEST) {
            faults.form("Texten är längre än %d tecken. Ett formulär är mycket kortare.".formatted(LONGEST));
            return null;
        }
        JsonNode tree = tree(json, faults);
        if (tree == null || !tree.isObject()) {
            if (faults.isEmpty()) {
                faults.form("Texten är inte JSON för ett formulär. Den ska börja med { och sluta med }.");
            }
            return null;
        }
        FormJsonPlaces places = new FormJsonPlaces(tree);
        FormJsonHoles holes = new FormJsonHoles(tree, places, faults);
        holes.cutNulls();
        ObjectReader reader = JSON.reader().withHandler(new FormJsonProblems(places, faults));
        for (int told = 0; told < MOST_WRONG; told++) {
            try {
                return reader.treeToValue(tree, FormDefinition.class);
            } catch (JsonMappingException e) {
                // The reader stops at the first value of the wrong kind: it reads again without it.
                List<String> steps = FormJsonPlaces.steps(e);
                faults.add(
                        places.of(e),
                        "Värdet är av fel slag: %s. %s"
                                .formatted(
                                        FormJsonPlaces.shown(tree, e),
                                        FormJsonExamples.advice(FormJsonPlaces.word(steps), e)));
                if (!holes.cut(steps)) {
                    return null;
                }
            } catch (JsonProcessingException e) {
                faults.form("JSON gick inte att läsa. Se beskrivningen av formatet.");
                return null;
            }
        }
        return null;
    }

    private static @Nullable JsonNode tree(String json, FormFaults faults) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? FormFaults.FORM
                    : "Rad %d, tecken %d"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            String twice = e.getOriginalMessage().startsWith("Duplicate field")
                    ? "Samma ord står två gånger. Ta bort det ena."
                    : "Här är texten inte JSON. Ofta är det ett komma eller ett citattecken för mycket eller för lite.";
            faults.add(place, twice);
            return null;
        }
    }
}
