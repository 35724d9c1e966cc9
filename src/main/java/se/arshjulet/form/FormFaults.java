package se.arshjulet.form;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The faults that are found in a form, in the order that they are found; each is told once. */
final class FormFaults {

    static final String FORM = "Formuläret";

    /** Every word of what stands at a place. */
    static final String ALL = "*";

    private final Set<FormFault> found = new LinkedHashSet<>();
    private final Set<Spoilt> spoilt = new HashSet<>();

    /** A word whose value was told to be wrong, and which is not to be told to be missing too. */
    private record Spoilt(String place, String word) {}

    void form(String message) {
        add(FORM, message);
    }

    void form(String message, String plain) {
        add(FORM, message, plain);
    }

    void at(Section section, String message) {
        at(section, message, message);
    }

    void at(Section section, String message, String plain) {
        add("Del " + section.key(), message, plain);
    }

    void at(Question question, String message) {
        at(question, message, message);
    }

    void at(Question question, String message, String plain) {
        add("Fråga " + question.key(), message, plain);
    }

    void add(String place, String message) {
        add(place, message, message);
    }

    /** @param plain the same in words for somebody who fills in fields and writes no JSON */
    void add(String place, String message, String plain) {
        found.add(new FormFault(place, message, plain));
    }

    void spoil(String place, String word) {
        spoilt.add(new Spoilt(place, word));
    }

    /** What stands there, or what it stands in, was told of. */
    boolean isSpoilt(String place, String word) {
        return spoilt.stream()
                .anyMatch(one -> (one.word().equals(word) || one.word().equals(ALL))
                        && (place.equals(one.place()) || place.startsWith(one.place() + ", ")));
    }

    /** Something that stands right there was told of. */
    boolean isSpoilt(String place) {
        return spoilt.stream().anyMatch(one -> one.place().equals(place));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<FormFault> list() {
        return List.copyOf(found);
    }
}
