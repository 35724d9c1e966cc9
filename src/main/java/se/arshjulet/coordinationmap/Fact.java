package se.arshjulet.coordinationmap;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the map says of something, as its page says it: what a comparison of two publications is made of. A count that
 * is withheld is the word that stands in its place, so a comparison tells nothing that neither publication does.
 *
 * @param label what it is called on the page, in Swedish
 * @param words empty if nothing is said
 * @param several each of the words is one of those that are named
 */
record Fact(String label, List<String> words, boolean several) {

    Fact {
        words = List.copyOf(words);
    }

    /** @param said empty or null if nothing is */
    static Fact of(String label, @Nullable Object said) {
        String words = said == null ? "" : said.toString().strip();
        return new Fact(label, words.isEmpty() ? List.of() : List.of(words), false);
    }

    static Fact of(String label, Collection<String> named) {
        return new Fact(label, List.copyOf(named), true);
    }

    static Fact of(String label, @Nullable MapContact contact) {
        return contact == null ? of(label, (Object) null) : of(label, String.join(", ", contact.parts()));
    }
}
