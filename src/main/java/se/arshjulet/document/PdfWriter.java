package se.arshjulet.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** PDF/UA-1 and PDF/A-2a at once: tagged, in its language, with bookmarks, alternative texts, embedded fonts and a colour profile. */
final class PdfWriter {

    /** A large report's boxes and tags take a hundred megabytes or two while it is made: no more than two at once, others wait. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private PdfWriter() {}

    static void write(Document document, Template template, OutputStream out) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try {
            make(document, template, out);
        } finally {
            AT_ONCE.release();
        }
    }

    private static void make(Document document, Template template, OutputStream out) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        StringWriter page = new StringWriter();
        new PdfPage(document, template, page, pictures).walk();
        // Its pictures and pages lie in a file beside, and not in memory, until they are sent.
        try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                PdfBoxRenderer renderer = builder()
                        .usePDDocument(pdf)
                        .withHtmlContent(page.toString(), "")
                        .buildPdfRenderer()) {
            renderer.getSharedContext()
                    .setUserAgentCallback(
                            new PdfPictures(pdf, renderer.getOutputDevice(), renderer.getSharedContext(), pictures));
            renderer.layout();
            renderer.createPDFWithoutClosing();
            LinkDescriptions.write(pdf);
            pdf.save(out);
        }
    }

    private static PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Årshjulet")
                .useReplacementText("\u25A1");
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font(face)), "Inter", weight, style, true);
    }

    private static byte[] font(String face) {
        try {
            return DocumentStyle.resource("/document/Inter-" + face + ".ttf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
