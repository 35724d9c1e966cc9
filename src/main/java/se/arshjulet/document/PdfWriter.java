package se.arshjulet.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

/** PDF/UA-1 and PDF/A-2a at once: tagged, in its language, with bookmarks, alternative texts, embedded fonts and a colour profile. A
 * long document is laid out, drawn and sent in pieces, so that boxes and tags of one at a time lie in memory. */
final class PdfWriter {

    /** Each takes some tens of megabytes while it is made, however long it is: no more than two at once, others wait. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private PdfWriter() {}

    static void write(Document document, Template template, OutputStream out) throws IOException {
        write(document, template, PdfBreaks.LONGEST, out);
    }

    /** @param longest lines in a piece, about */
    static void write(Document document, Template template, int longest, OutputStream out) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try (PdfFonts fonts = new PdfFonts()) {
            PdfCount.Pages pages =
                    (plan, pieces) -> new PdfPage(document, template, plan, new PdfBreaks(longest), pieces).walk();
            PdfPlan plan = new PdfCount(pages, fonts).plan();
            PdfDrawing drawing = new PdfDrawing(plan, fonts, out);
            pages.go(plan, drawing);
            drawing.finish(
                    DocumentWalk.entries(document.sections(), Place.TOP, Cover.USUAL_DEPTH),
                    document.cover().numbered());
        } finally {
            AT_ONCE.release();
        }
    }
}
