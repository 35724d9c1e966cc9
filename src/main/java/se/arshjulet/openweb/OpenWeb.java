package se.arshjulet.openweb;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what anybody can read on the web, by an address that somebody gave. Http and https on their own ports and to public
 * machines only, at every step of the way: docs/adr/0039. No cookie, no credentials and nothing of who asked is sent.
 */
public interface OpenWeb {

    /** @throws OpenWebException with a Swedish sentence: what, why, what to do */
    WebText read(WebAddress address, Wanted wanted);

    /** The same for something that was read before: it need not be sent again if it is unchanged.
     * @return null if it is
     * @throws OpenWebException as {@link #read(WebAddress, Wanted)} */
    @Nullable
    WebText readIfChanged(WebAddress address, Wanted wanted, Marks before);

    /** What may come. Everything else is refused before it is read. */
    enum Wanted {
        PAGE(
                "text/html, application/xhtml+xml;q=0.9",
                Set.of("text/html", "application/xhtml+xml"),
                "Där finns ingen webbsida, utan något annat (%s)."),
        FEED(
                "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9",
                Set.of(
                        "application/rss+xml",
                        "application/atom+xml",
                        "application/rdf+xml",
                        "application/xml",
                        "text/xml"),
                "Där finns inget flöde i RSS eller Atom, utan något annat (%s).");

        private final String accept;
        private final Set<String> types;
        private final String otherwise;

        Wanted(String accept, Set<String> types, String otherwise) {
            this.accept = accept;
            this.types = types;
            this.otherwise = otherwise;
        }

        String accept() {
            return accept;
        }

        boolean takes(String type) {
            return types.contains(type);
        }

        String otherwise(String type) {
            return otherwise.formatted(type.isEmpty() ? "okänt slag" : type);
        }
    }

    /** By what a server knows that something is as it was; empty if it said nothing of it.
     * @param etag         of the header ETag
     * @param lastModified of the header Last-Modified */
    record Marks(String etag, String lastModified) {
        public static final Marks NONE = new Marks("", "");
    }
}
