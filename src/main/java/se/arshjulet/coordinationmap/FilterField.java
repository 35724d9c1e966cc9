package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A choice in a module's search form, by which its page (map/filter.html) shows less. The component on the page reads it
 * by the same name.
 *
 * @param name  in the address: medlem
 * @param label what one reads above it
 * @param everything what it says when nothing is chosen; null if something always is
 */
public record FilterField(
        String name, String label, @Nullable String everything, List<Choice> choices) {

    public FilterField {
        choices = List.copyOf(choices);
    }

    public record Choice(String value, String text, boolean chosen) {}

    /** The members, as every module asks for them. */
    static FilterField members(Stream<MapMember> members, @Nullable UUID chosen) {
        return new FilterField(
                "medlem",
                "Organisation",
                "Alla",
                members.map(it -> new Choice(
                                it.id().toString(), it.name(), it.id().equals(chosen)))
                        .toList());
    }

    /** Those that are their own names. */
    static FilterField words(String name, String label, List<String> words, String chosen) {
        return new FilterField(
                name,
                label,
                "Alla",
                words.stream().map(it -> new Choice(it, it, it.equals(chosen))).toList());
    }
}
