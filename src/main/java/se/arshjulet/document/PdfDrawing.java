package se.arshjulet.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** Draws one piece after the other into one file, each with its number of pages, and lets go of it. */
final class PdfDrawing implements PdfPage.Pieces {

    private final PdfPlan plan;
    private final PdfFonts fonts;
    private final PdfFile file;
    private final PdfTags tags;
    private final int pages;
    private final int firstPage;
    private final COSDictionary catalog = new COSDictionary();
    private final int information;
    private final Map<String, COSBase> places = new HashMap<>();
    private final Map<String, Integer> headings = new HashMap<>();
    private int pieces;

    PdfDrawing(PdfPlan plan, PdfFonts fonts, OutputStream out) throws IOException {
        this.plan = plan;
        this.fonts = fonts;
        file = new PdfFile(out);
        fonts.know(file);
        tags = new PdfTags(file);
        pages = file.reserve();
        firstPage = file.reserve(plan.total());
        information = file.reserve();
        plan.spots()
                .forEach((anchor, spot) ->
                        places.put(anchor, PdfOutline.place(firstPage + plan.pageOf(spot), spot.top())));
    }

    @Override
    public void take(PdfPiece piece) throws IOException {
        int before = plan.before(pieces);
        try (PdfLayout layout = PdfLayout.drawn(piece, fonts, before)) {
            if (layout.pages() != plan.pages().get(pieces)) {
                throw new IllegalStateException("Piece %d takes %d pages, and not %d as was counted with"
                        .formatted(pieces, layout.pages(), plan.pages().get(pieces)));
            }
            PDDocument pdf = layout.pdf();
            int number = firstPage + before;
            for (PDPage page : pdf.getPages()) {
                page.getCOSObject().setItem(COSName.PARENT, PdfFile.reference(pages));
                file.known(page.getCOSObject(), number++);
                leadElsewhere(page);
            }
            tags.take(pdf, piece.continued(), piece.going());
            layout.tags().forEach((anchor, tag) -> headings.put(anchor, file.number(tag.getCOSObject())));
            for (PDPage page : pdf.getPages()) {
                file.write(file.number(page.getCOSObject()), page.getCOSObject());
            }
            if (pieces == 0) {
                ofTheWhole(pdf);
            }
        }
        file.forget();
        pieces++;
    }

    /** Links into other pieces, which the renderer takes for links to the web. */
    private void leadElsewhere(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI action
                    && action.getURI().startsWith(PdfPage.ELSEWHERE)) {
                @Nullable COSBase place = places.get(action.getURI().substring(PdfPage.ELSEWHERE.length()));
                COSDictionary go = new COSDictionary();
                go.setItem(COSName.TYPE, COSName.getPDFName("Action"));
                go.setItem(COSName.S, COSName.getPDFName("GoTo"));
                go.setItem(COSName.D, place);
                link.getCOSObject().setItem(COSName.A, go);
            }
        }
    }

    /** What the document says of itself stands in every piece; that of the first counts. */
    private void ofTheWhole(PDDocument pdf) throws IOException {
        COSDictionary own = pdf.getDocumentCatalog().getCOSObject();
        for (COSName name :
                List.of(COSName.TYPE, COSName.VERSION, COSName.LANG, COSName.MARK_INFO, COSName.VIEWER_PREFERENCES)) {
            catalog.setItem(name, own.getDictionaryObject(name));
        }
        COSDictionary metadata = own.getCOSStream(COSName.METADATA);
        catalog.setItem(COSName.METADATA, written(metadata));
        COSArray intents = new COSArray();
        for (COSBase intent : own.getCOSArray(COSName.OUTPUT_INTENTS)) {
            intents.add(written((COSDictionary) intent));
        }
        catalog.setItem(COSName.OUTPUT_INTENTS, intents);
        file.write(information, pdf.getDocumentInformation().getCOSObject());
    }

    private COSBase written(COSDictionary object) throws IOException {
        int number = file.reserve();
        file.write(number, object);
        return PdfFile.reference(number);
    }

    /** Ends the file.
     * @param entries what has bookmarks */
    void finish(List<DocumentWalk.Entry> entries, boolean numbered) throws IOException {
        COSArray all = new COSArray();
        for (int i = 0; i < plan.total(); i++) {
            all.add(PdfFile.reference(firstPage + i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.PAGES);
        tree.setInt(COSName.COUNT, plan.total());
        tree.setItem(COSName.KIDS, all);
        file.write(pages, tree);
        catalog.setItem(COSName.PAGES, PdfFile.reference(pages));
        catalog.setItem(COSName.STRUCT_TREE_ROOT, PdfFile.reference(tags.finish()));
        if (!entries.isEmpty()) {
            int outline = new PdfOutline(file, places, headings, numbered).write(entries);
            catalog.setItem(COSName.OUTLINES, PdfFile.reference(outline));
        }
        fonts.write(file);
        int number = file.reserve();
        file.write(number, catalog);
        file.finish(number, information);
    }
}
