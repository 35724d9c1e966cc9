package se.arshjulet.search;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something public that can be found.
 * @param context whose it is
 * @param body what else is said of it, in words
 * @param path its page */
public record SearchableThing(String title, String context, String body, String path) {

    /** What is said, in words after each other, for a body.
     * @param said texts, lists of texts, and what is not said */
    public static String text(@Nullable Object... said) {
        return Stream.of(said)
                .flatMap(it -> it instanceof Collection<?> several ? several.stream() : Stream.ofNullable(it))
                .map(Object::toString)
                .map(it -> it.strip().replaceAll("[.]+$", ""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
