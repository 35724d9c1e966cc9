package se.arshjulet.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes documents. All formats say the same in the same order; pictures are fetched one by one while writing. */
public final class Documents {

    private Documents() {}

    /** @param out is written to and left open
     * @throws IOException if a picture cannot be fetched or the document not be sent */
    public static void write(DocumentFormat format, Document document, Template template, OutputStream out)
            throws IOException {
        switch (format) {
            case PDF -> PdfWriter.write(document, template, out);
            case WORD -> WordWriter.write(document, template, out);
            case HTML -> {
                Writer text = text(out);
                new HtmlWriter(document, template, text).walk();
                text.flush();
            }
            case MARKDOWN -> {
                Writer text = text(out);
                new MarkdownWriter(document, text).walk();
                text.flush();
            }
        }
    }

    private static Writer text(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
