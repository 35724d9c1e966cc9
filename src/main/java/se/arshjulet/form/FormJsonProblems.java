package se.arshjulet.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes what is misspelt in a form's JSON and reads on, so that all of it can be told at once. */
final class FormJsonProblems extends DeserializationProblemHandler {

    private final FormJsonPlaces places;
    private final FormFaults faults;

    FormJsonProblems(FormJsonPlaces places, FormFaults faults) {
        this.places = places;
        this.faults = faults;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable JsonDeserializer<?> reader,
            Object beanOrClass,
            String name)
            throws IOException {
        Collection<Object> known = reader == null ? null : reader.getKnownPropertyNames();
        Optional<String> near = known == null ? Optional.empty() : nearest(name, known);
        near.ifPresent(word -> faults.spoil(place(context), word));
        String meant = near.map(word -> " Menade du ”%s”?".formatted(word)).orElse("");
        note(context, "Ordet ”%s” finns inte i formatet.%s".formatted(name, meant));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String message) {
        Object[] choices = target.getEnumConstants();
        faults.spoil(place(context), FormJsonPlaces.word(FormJsonPlaces.steps(pointer(context))));
        note(
                context,
                choices == null
                        ? "”%s” är inget giltigt värde. Se beskrivningen av formatet.".formatted(value)
                        : "”%s” finns inte. Välj något av %s."
                                .formatted(
                                        value,
                                        Arrays.stream(choices)
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", "))));
        return null;
    }

    private void note(DeserializationContext context, String message) {
        faults.add(place(context), message);
    }

    private String place(DeserializationContext context) {
        return places.of(pointer(context));
    }

    private static JsonPointer pointer(DeserializationContext context) {
        return context.getParser().getParsingContext().pathAsPointer();
    }

    private static Optional<String> nearest(String word, Collection<Object> known) {
        return known.stream()
                .map(String::valueOf)
                .filter(other -> distance(word, other) <= 2)
                .min((a, b) -> Integer.compare(distance(word, a), distance(word, b)));
    }

    /** How many letters must be changed, added or taken away. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
