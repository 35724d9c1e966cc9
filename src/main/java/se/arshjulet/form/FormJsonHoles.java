package se.arshjulet.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts out of a form's JSON what cannot be read, so that the rest can be. Parts and questions keep their numbers. */
final class FormJsonHoles {

    private static final Set<String> NUMBERED = Set.of("sections", "questions");

    private final JsonNode tree;
    private final FormJsonPlaces places;
    private final FormFaults faults;

    FormJsonHoles(JsonNode tree, FormJsonPlaces places, FormFaults faults) {
        this.tree = tree;
        this.places = places;
        this.faults = faults;
    }

    /** Lists hold no nulls, which would be told at the whole that they are of. */
    void cutNulls() {
        cutNulls(tree, new ArrayList<>());
    }

    private void cutNulls(JsonNode node, List<String> steps) {
        if (node.isObject()) {
            node.properties().forEach(entry -> within(entry.getValue(), entry.getKey(), steps));
        }
        for (int i = node.isArray() ? node.size() - 1 : -1; i >= 0; i--) {
            if (node.get(i).isNull()) {
                List<String> place = with(steps, String.valueOf(i));
                faults.add(
                        places.of(place),
                        "Värdet är av fel slag: null i %s. Ta bort det.".formatted(FormJsonPlaces.word(place)));
                cut(place);
            } else {
                within(node.get(i), String.valueOf(i), steps);
            }
        }
    }

    private void within(JsonNode node, String step, List<String> steps) {
        if (node.isContainerNode()) {
            cutNulls(node, with(steps, step));
        }
    }

    private static List<String> with(List<String> steps, String step) {
        List<String> all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }

    /** @return whether there was anything to cut */
    boolean cut(List<String> steps) {
        if (steps.isEmpty()) {
            return false;
        }
        String place = places.of(steps);
        String last = steps.get(steps.size() - 1);
        JsonNode holder = FormJsonPlaces.at(tree, steps.subList(0, steps.size() - 1));
        if (holder instanceof ObjectNode object) {
            faults.spoil(place, last);
            return object.remove(last) != null;
        }
        if (!(holder instanceof ArrayNode list)) {
            return false;
        }
        int index = FormJsonPlaces.index(last);
        if (steps.size() > 1 && NUMBERED.contains(steps.get(steps.size() - 2))) {
            boolean cut = !list.path(index).isEmpty() || !list.path(index).isObject();
            list.set(index, list.objectNode());
            faults.spoil(place, FormFaults.ALL);
            return cut;
        }
        faults.spoil(place, FormJsonPlaces.word(steps));
        return list.remove(index) != null;
    }
}
