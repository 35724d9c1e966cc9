package se.arshjulet.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The faults that are found in a form, in the order that they are found; each is told once. */
final class FormFaults {

    static final String FORM = "Formuläret";

    private final Set<FormFault> found = new LinkedHashSet<>();

    void form(String message) {
        add(FORM, message);
    }

    void at(Section section, String message) {
        add("Del " + section.key(), message);
    }

    void at(Question question, String message) {
        add("Fråga " + question.key(), message);
    }

    void add(String place, String message) {
        found.add(new FormFault(place, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<FormFault> list() {
        return List.copyOf(found);
    }
}
