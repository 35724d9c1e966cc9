package se.arshjulet.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** Says at each link itself what it says in the tags: PDF/UA-1 7.18.5 asks for both, and the renderer writes only the latter. */
final class LinkDescriptions {

    private LinkDescriptions() {}

    static void write(PDDocument pdf) throws IOException {
        @Nullable PDStructureTreeRoot tags = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (tags == null) {
            return;
        }
        Map<Integer, String> descriptions = new HashMap<>();
        gather(tags.getParentTree().getCOSObject(), descriptions);
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    link.setContents(descriptions.get(link.getStructParent()));
                }
            }
        }
    }

    /** A number tree (ISO 32000-1, 7.9.7): pairs of key and element, or nodes that hold more of them. */
    private static void gather(COSDictionary node, Map<Integer, String> descriptions) {
        COSArray nodes = node.getCOSArray(COSName.KIDS);
        for (int i = 0; nodes != null && i < nodes.size(); i++) {
            if (nodes.getObject(i) instanceof COSDictionary under) {
                gather(under, descriptions);
            }
        }
        COSArray pairs = node.getCOSArray(COSName.NUMS);
        for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
            if (pairs.getObject(i + 1) instanceof COSDictionary element) {
                descriptions.put(pairs.getInt(i), element.getString(COSName.ALT));
            }
        }
    }
}
