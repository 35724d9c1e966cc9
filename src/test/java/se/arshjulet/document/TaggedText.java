package se.arshjulet.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader goes through it: by its tags, and not by where things stand. Without blanks. */
final class TaggedText {

    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder read = new StringBuilder();

    private TaggedText() {}

    static String of(PDDocument pdf) throws IOException {
        TaggedText text = new TaggedText();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> found = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                found.put(number(page, content), words(content));
            }
            text.marked.put(page, found);
        }
        text.read(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
        return text.read.toString().replaceAll("\\s", "");
    }

    /** The extractor takes the name by which a page knows the properties for the tag. */
    private static int number(PDPage page, PDMarkedContent content) {
        PDPropertyList properties = page.getResources().getProperties(COSName.getPDFName(content.getTag()));
        return properties == null
                ? content.getMCID()
                : properties.getCOSObject().getInt(COSName.MCID);
    }

    private static String words(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }

    private void read(PDStructureNode node, PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer number) {
                add(page, number);
            }
        }
    }

    private void add(PDPage page, int number) {
        read.append(marked.getOrDefault(page, Map.of()).getOrDefault(number, ""));
    }
}
