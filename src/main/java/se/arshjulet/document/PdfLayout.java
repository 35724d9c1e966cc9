package se.arshjulet.document;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A piece laid out on pages, and drawn if somebody wants to. Its pictures and pages lie in a file beside, and not in memory. */
final class PdfLayout implements Closeable {

    private static final Pattern HEADINGS = Pattern.compile("^avsnitt-");

    private final PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PdfBoxRenderer renderer;

    private PdfLayout(PdfPiece piece, PdfFonts fonts, int firstPage, boolean withPictures) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Årshjulet")
                .useReplacementText("\u25A1")
                .useInitialPageNumber(firstPage + 1);
        fonts.give(builder);
        renderer = builder.usePDDocument(pdf).withHtmlContent(piece.html(), "").buildPdfRenderer();
        renderer.getSharedContext()
                .setUserAgentCallback(new PdfPictures(
                        withPictures ? pdf : null,
                        renderer.getOutputDevice(),
                        renderer.getSharedContext(),
                        piece.pictures()));
        renderer.layout();
    }

    /** To see how many pages it takes and what stands where. */
    static PdfLayout measured(PdfPiece piece, PdfFonts fonts) {
        return new PdfLayout(piece, fonts, 0, false);
    }

    /** @param firstPage how many pages stand before it */
    static PdfLayout drawn(PdfPiece piece, PdfFonts fonts, int firstPage) throws IOException {
        PdfLayout layout = new PdfLayout(piece, fonts, firstPage, true);
        layout.renderer.createPDFWithoutClosing();
        LinkDescriptions.write(layout.pdf);
        return layout;
    }

    int pages() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    PDDocument pdf() {
        return pdf;
    }

    /** Where its headings stand, by their anchors.
     * @param piece which one it is */
    Map<String, PdfPlan.Spot> headings(int piece) {
        renderer.getOutputDevice().setRoot(renderer.getRootBox());
        List<PagePosition<Box>> found = renderer.findPagePositionsByID(HEADINGS);
        Map<String, PdfPlan.Spot> headings = new HashMap<>();
        for (PagePosition<Box> one : found) {
            headings.put(one.getId(), new PdfPlan.Spot(piece, one.getPageNo(), (int) (one.getY() + one.getHeight())));
        }
        return headings;
    }

    /** The headings' tags, by their anchors, when it is drawn. */
    Map<String, PDStructureElement> tags() {
        Map<String, PDStructureElement> tags = new HashMap<>();
        renderer.getSharedContext().getIdMap().forEach((id, box) -> {
            PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
            if (tag != null) {
                tags.put(id, tag);
            }
        });
        return tags;
    }

    @Override
    public void close() throws IOException {
        renderer.close();
        pdf.close();
    }
}
