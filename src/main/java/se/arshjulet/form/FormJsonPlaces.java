package se.arshjulet.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where in a form's JSON something stands, as whoever wrote it finds it: by the question's key, or by its number. */
final class FormJsonPlaces {

    private final JsonNode tree;

    FormJsonPlaces(JsonNode tree) {
        this.tree = tree;
    }

    String of(JsonPointer pointer) {
        return of(steps(pointer));
    }

    static List<String> steps(JsonPointer pointer) {
        List<String> steps = new ArrayList<>();
        for (JsonPointer step = pointer; !step.matches(); step = step.tail()) {
            steps.add(step.getMatchingProperty());
        }
        return steps;
    }

    String of(JsonMappingException e) {
        return of(steps(e));
    }

    String of(List<String> steps) {
        if (steps.size() < 2 || !steps.get(0).equals("sections")) {
            return FormFaults.FORM;
        }
        JsonNode section = tree.path("sections").path(index(steps.get(1)));
        String part = "Del " + name(section, steps.get(1));
        if (steps.size() < 4 || !steps.get(2).equals("questions")) {
            return part;
        }
        JsonNode question = section.path("questions").path(index(steps.get(3)));
        return question.path("key").isTextual()
                ? "Fråga " + question.path("key").asText()
                : part + ", fråga " + number(steps.get(3));
    }

    /** What stands where it should have been something else. */
    static String shown(JsonNode tree, JsonMappingException e) {
        String word = word(steps(e));
        String text = at(tree, steps(e)).toString();
        return (word.isEmpty() ? "" : word + ": ") + (text.length() <= 40 ? text : text.substring(0, 40) + "…");
    }

    /** The word that it is the value of, or in the list of. */
    static String word(List<String> steps) {
        return steps.stream()
                .filter(step -> !step.matches("\\d+"))
                .reduce((first, second) -> second)
                .orElse("");
    }

    static JsonNode at(JsonNode tree, List<String> steps) {
        JsonNode node = tree;
        for (String step : steps) {
            node = node.isArray() ? node.path(index(step)) : node.path(step);
        }
        return node;
    }

    static List<String> steps(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> Optional.ofNullable(step.getFieldName()).orElse(String.valueOf(step.getIndex())))
                .toList();
    }

    private static String name(JsonNode node, String index) {
        return node.path("key").isTextual() ? node.path("key").asText() : number(index);
    }

    private static String number(String index) {
        return String.valueOf(index(index) + 1);
    }

    static int index(String step) {
        return step.matches("\\d{1,6}") ? Integer.parseInt(step) : 0;
    }
}
