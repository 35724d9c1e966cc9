package se.arshjulet.document;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/** What somebody wrote in an editor of rich text, which comes as HTML from a browser and is never trusted. */
public final class RichText {

    /** What a report's text needs and nothing else: no colours or sizes of its own, no pictures without words, no script. */
    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "p",
                    "br",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "a",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto");

    private RichText() {}

    /** Blocks, and the sections that its headings open after them. */
    public record Passage(List<Block> blocks, List<Section> sections) {

        public Passage {
            blocks = List.copyOf(blocks);
            sections = List.copyOf(sections);
        }
    }

    /** The same without all that is not allowed; what is kept is this, and what is shown too. */
    public static String sanitised(String html) {
        return Jsoup.clean(html, "", ALLOWED, new OutputSettings().prettyPrint(false));
    }

    /** Whether nobody has written anything in it. */
    public static boolean isBlank(String html) {
        return Jsoup.parse(sanitised(html)).text().isBlank();
    }

    /** As a part of a document. A heading lies under the nearest one above it that is greater, so that no level is skipped.
     * @param levels how many levels of headings there is room for; what lies deeper is a line in bold */
    public static Passage read(String html, int levels) {
        return new RichTextReader(levels)
                .read(Jsoup.parseBodyFragment(sanitised(html)).body());
    }

    /** Without headings: each is a line in bold. */
    public static List<Block> blocks(String html) {
        return read(html, 0).blocks();
    }
}
