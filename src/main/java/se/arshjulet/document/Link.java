package se.arshjulet.document;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Words that lead somewhere.
 * @param words what is read; the address itself if they are empty */
public record Link(String words, URI address) implements Inline {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** @throws IllegalArgumentException if the address is not of the web or of mail */
    public Link {
        String scheme = address.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("A link that leads neither to the web nor to mail: " + address);
        }
        String line = PlainText.of(words).replaceAll("\\s+", " ");
        words = line.isBlank() ? address.toString() : line;
    }
}
