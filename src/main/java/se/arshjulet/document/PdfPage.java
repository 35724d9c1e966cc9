package se.arshjulet.document;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The page that paper is made from: pictures are named and fetched one by one, and links say where they lead. */
final class PdfPage extends HtmlWriter {

    /** Before a picture's place in {@link #pictures}. */
    static final String PICTURES = "picture:";

    private final List<Picture> pictures;

    /** @param pictures gets what the page shows */
    PdfPage(Document document, Template template, Writer out, List<Picture> pictures) {
        super(document, template, out);
        this.pictures = pictures;
    }

    @Override
    void head() throws IOException {
        meta("subject", cover.subtitle() == null ? cover.title() : cover.subtitle());
        bookmarks();
        style(DocumentStyle.read("page.css", template));
        style(DocumentStyle.read("paper.css", template)
                .replace("{page}", words.page())
                .replace("{of}", words.of())
                .replace("{title}", cssText(cover.title())));
    }

    private void bookmarks() throws IOException {
        html.open("bookmarks").newLine();
        for (Entry entry : entries(document.sections(), Place.TOP, Cover.USUAL_DEPTH)) {
            bookmark(entry);
        }
        html.close().newLine();
    }

    private void bookmark(Entry entry) throws IOException {
        String number = numberOf(entry.place());
        html.open(
                "bookmark",
                "name",
                number == null ? entry.heading() : number + " " + entry.heading(),
                "href",
                "#" + entry.place().anchor());
        for (Entry under : entry.under()) {
            bookmark(under);
        }
        html.close();
    }

    private static String cssText(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("<", "\\3C ")
                .replace("&", "\\26 ");
    }

    @Override
    String titleOf(Entry entry) {
        return entry.heading();
    }

    @Override
    void picture(Picture picture, String alternative) throws IOException {
        html.empty("img", "src", PICTURES + pictures.size(), "alt", alternative);
        pictures.add(picture);
    }

    @Override
    void link(Link link) throws IOException {
        html.open("a", "href", link.address().toASCIIString(), "title", link.words())
                .text(link.words())
                .close();
    }
}
