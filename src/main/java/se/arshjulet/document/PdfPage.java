package se.arshjulet.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages that paper is made from, handed over piece by piece: pictures are named and fetched one by one, and links say where they
 * lead. */
final class PdfPage extends HtmlWriter {

    /** Before a picture's place among its piece's. */
    static final String PICTURES = "picture:";

    /** Before the anchor of what a link leads to in another piece. */
    static final String ELSEWHERE = "avsnitt:";

    /** Gets what is to be drawn, in the document's order. */
    interface Pieces {
        void take(PdfPiece piece) throws IOException;
    }

    private final PdfPlan plan;
    private final StringWriter page;
    private final Pieces pieces;
    private final PdfBreaks breaks;
    private List<Picture> pictures = new ArrayList<>();
    private int open;
    private int continued;
    private boolean onlyHeadings;

    /** @param plan   empty until the pages have been counted
     * @param breaks where it is divided */
    PdfPage(Document document, Template template, PdfPlan plan, PdfBreaks breaks, Pieces pieces) {
        this(document, template, plan, breaks, pieces, new StringWriter());
    }

    private PdfPage(
            Document document, Template template, PdfPlan plan, PdfBreaks breaks, Pieces pieces, StringWriter page) {
        super(document, template, page);
        this.plan = plan;
        this.breaks = breaks;
        this.page = page;
        this.pieces = pieces;
    }

    @Override
    void head() throws IOException {
        meta("subject", cover.subtitle() == null ? cover.title() : cover.subtitle());
        style(DocumentStyle.read("page.css", template));
        style(DocumentStyle.read("paper.css", template)
                .replace("{page}", words.page())
                .replace("{of}", words.of())
                .replace("{pages}", String.valueOf(plan.total()))
                .replace("{title}", cssText(cover.title())));
    }

    private static String cssText(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("<", "\\3C ")
                .replace("&", "\\26 ");
    }

    @Override
    void begin() throws IOException {
        super.begin();
        int entries = cover.contents()
                ? (int) flat(entries(document.sections(), Place.TOP, cover.depth()))
                        .count()
                : 0;
        breaks.begin(document.opening(), entries);
    }

    @Override
    void beginSection(Section section, Place place) throws IOException {
        boolean divided = breaks.before(section, onlyHeadings);
        if (divided) {
            handOver();
            openPage();
            for (int i = 0; i < open; i++) {
                html.open("section").newLine();
            }
        }
        open++;
        onlyHeadings = section.blocks().isEmpty();
        section(section, place, section.newPage() && !divided);
    }

    @Override
    void endSection() throws IOException {
        super.endSection();
        open--;
        onlyHeadings = false;
    }

    @Override
    void end() throws IOException {
        handOver();
    }

    private void handOver() throws IOException {
        for (int i = 0; i < open; i++) {
            html.close().newLine();
        }
        super.end();
        PdfPiece piece = new PdfPiece(page.toString(), pictures, continued, open);
        page.getBuffer().setLength(0);
        pictures = new ArrayList<>();
        continued = open;
        pieces.take(piece);
    }

    @Override
    @Nullable
    String[] linkTo(Entry entry) {
        String anchor = entry.place().anchor();
        PdfPlan.Spot spot = plan.spot(anchor);
        String page = spot == null || spot.piece() == 0 ? null : String.valueOf(plan.pageOf(spot) + 1);
        return new @Nullable String[] {
            "href", (page == null ? "#" : ELSEWHERE) + anchor, "title", entry.heading(), "data-page", page
        };
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
