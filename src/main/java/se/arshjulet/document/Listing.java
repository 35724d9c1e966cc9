package se.arshjulet.document;

import java.util.List;
import java.util.stream.Stream;

/** Points one under the other.
 * @param ordered whether they are numbered */
public record Listing(boolean ordered, List<Item> items) implements Block {

    /** One point, and those under it. */
    public record Item(List<Inline> text, List<Listing> under) {

        public Item {
            text = List.copyOf(text);
            under = List.copyOf(under);
        }

        public Item(List<Inline> text) {
            this(text, List.of());
        }
    }

    /** @throws IllegalArgumentException without points */
    public Listing {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A list without points");
        }
    }

    public static Listing of(String... points) {
        return new Listing(
                false,
                Stream.of(points).map(point -> new Item(Inline.plain(point))).toList());
    }
}
