package se.arshjulet.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Inter's four cuts, the same for all pieces of a document: each holds the signs that any of them shows. */
final class PdfFonts implements Closeable {

    private record Cut(PDType0Font font, int weight, FontStyle style) {}

    private final PDDocument holder = new PDDocument();
    private final List<Cut> cuts = new ArrayList<>();

    PdfFonts() throws IOException {
        add("Regular", 400, FontStyle.NORMAL);
        add("Bold", 700, FontStyle.NORMAL);
        add("Italic", 400, FontStyle.ITALIC);
        add("BoldItalic", 700, FontStyle.ITALIC);
    }

    private void add(String face, int weight, FontStyle style) throws IOException {
        byte[] font = DocumentStyle.resource("/document/Inter-" + face + ".ttf");
        cuts.add(new Cut(PDType0Font.load(holder, new ByteArrayInputStream(font), true), weight, style));
    }

    void give(PdfRendererBuilder builder) {
        for (Cut cut : cuts) {
            builder.useFont(new PDFontSupplier(cut.font()), "Inter", cut.weight(), cut.style(), true);
        }
    }

    /** From now on they are the same objects in all pieces. */
    void know(PdfFile file) {
        cuts.forEach(cut -> file.lasting(cut.font().getCOSObject()));
    }

    /** Writes those that something is set in, when all is set. */
    void write(PdfFile file) throws IOException {
        for (Cut cut : cuts) {
            if (file.isUsed(cut.font().getCOSObject())) {
                cut.font().subset();
                file.write(file.number(cut.font().getCOSObject()), cut.font().getCOSObject());
            }
        }
    }

    @Override
    public void close() throws IOException {
        holder.close();
    }
}
