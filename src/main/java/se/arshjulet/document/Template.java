package se.arshjulet.document;

import org.jspecify.annotations.Nullable;

/** How an association's documents look.
 * @param heading of title and headings
 * @param accent  of links, rules and the heads of tables, where white stands on it
 * @param logo    stands on the first page; null for none */
public record Template(
        Colour heading, Colour accent, @Nullable Picture logo) {

    /** For those who have chosen nothing: ink and deep teal, as on our own pages. */
    public static final Template PLAIN = new Template(new Colour(0x16, 0x21, 0x1F), new Colour(0x0B, 0x5F, 0x5A), null);

    /** @throws IllegalArgumentException if a colour cannot be read on white */
    public Template {
        if (!heading.isReadable() || !accent.isReadable()) {
            throw new IllegalArgumentException("Colours that cannot be read on white: " + heading + ", " + accent);
        }
    }
}
