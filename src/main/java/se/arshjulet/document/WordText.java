package se.arshjulet.document;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Paragraphs and runs of WordprocessingML. */
final class WordText {

    private final Markup xml;

    WordText(Markup xml) {
        this.xml = xml;
    }

    /** A paragraph in a style. */
    void begin(String style) throws IOException {
        begin(style, "");
    }

    /** @param properties what stands after the style, in the schema's order */
    void begin(String style, String properties) throws IOException {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", style)
                .raw(properties)
                .close();
    }

    void end() throws IOException {
        xml.close().newLine();
    }

    void paragraph(String style, String text) throws IOException {
        begin(style);
        run(text);
        end();
    }

    void run(String text) throws IOException {
        run(text, null, "");
    }

    /** @param style of signs; null for the paragraph's own
     * @param properties what stands after it */
    void run(String text, @Nullable String style, String properties) throws IOException {
        xml.open("w:r");
        if (style != null || !properties.isEmpty()) {
            xml.open("w:rPr");
            if (style != null) {
                xml.empty("w:rStyle", "w:val", style);
            }
            xml.raw(properties).close();
        }
        xml.open("w:t", "xml:space", "preserve").text(text).close().close();
    }

    /** What Word works out anew when somebody asks it to.
     * @param now what it shows until then */
    void field(String instruction, String now, @Nullable String style) throws IOException {
        beginField(instruction);
        run(now, style, "");
        endField();
    }

    void beginField(String instruction) throws IOException {
        mark("begin");
        xml.open("w:r").open("w:instrText", "xml:space", "preserve").text(" " + instruction + " ");
        xml.close().close();
        mark("separate");
    }

    void endField() throws IOException {
        mark("end");
    }

    private void mark(String kind) throws IOException {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
    }
}
