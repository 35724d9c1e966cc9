package se.arshjulet.document;

import java.util.Set;

/** Words in one manner. */
public record Text(String text, Set<Emphasis> emphasis) implements Inline {

    /** How much weight they have. */
    public enum Emphasis {
        STRONG,
        STRESSED
    }

    public Text {
        text = PlainText.of(text).replaceAll("[\\t\\n\\r ]+", " ");
        emphasis = Set.copyOf(emphasis);
    }

    public Text(String text) {
        this(text, Set.of());
    }

    public static Text strong(String text) {
        return new Text(text, Set.of(Emphasis.STRONG));
    }

    boolean isStrong() {
        return emphasis.contains(Emphasis.STRONG);
    }

    boolean isStressed() {
        return emphasis.contains(Emphasis.STRESSED);
    }
}
