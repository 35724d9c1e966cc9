package se.arshjulet.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/** The bookmarks beside a PDF's pages (ISO 32000-1, 12.3.3), those that lie in others folded. */
final class PdfOutline {

    private final PdfFile file;
    private final Map<String, COSBase> places;
    private final Map<String, Integer> tags;
    private final boolean numbered;

    /** @param places where headings stand, by anchor
     * @param tags   the headings' own elements, by anchor */
    PdfOutline(PdfFile file, Map<String, COSBase> places, Map<String, Integer> tags, boolean numbered) {
        this.file = file;
        this.places = places;
        this.tags = tags;
        this.numbered = numbered;
    }

    /** @return its number */
    int write(List<DocumentWalk.Entry> entries) throws IOException {
        int number = file.reserve();
        COSDictionary outline = new COSDictionary();
        outline.setItem(COSName.TYPE, COSName.OUTLINES);
        outline.setInt(COSName.COUNT, entries.size());
        under(outline, number, entries);
        file.write(number, outline);
        return number;
    }

    private void under(COSDictionary parent, int parentNumber, List<DocumentWalk.Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        int first = file.reserve(entries.size());
        int last = first + entries.size() - 1;
        parent.setItem(COSName.FIRST, PdfFile.reference(first));
        parent.setItem(COSName.LAST, PdfFile.reference(last));
        for (int i = 0; i < entries.size(); i++) {
            COSDictionary item = item(entries.get(i));
            item.setItem(COSName.PARENT, PdfFile.reference(parentNumber));
            if (i > 0) {
                item.setItem(COSName.PREV, PdfFile.reference(first + i - 1));
            }
            if (first + i < last) {
                item.setItem(COSName.NEXT, PdfFile.reference(first + i + 1));
            }
            under(item, first + i, entries.get(i).under());
            file.write(first + i, item);
        }
    }

    private COSDictionary item(DocumentWalk.Entry entry) {
        String anchor = entry.place().anchor();
        COSDictionary item = new COSDictionary();
        item.setItem(
                COSName.TITLE,
                new COSString(numbered ? entry.place().number() + " " + entry.heading() : entry.heading()));
        item.setItem(COSName.DEST, places.get(anchor));
        Integer tag = tags.get(anchor);
        if (tag != null) {
            item.setItem(COSName.SE, PdfFile.reference(tag));
        }
        if (!entry.under().isEmpty()) {
            item.setInt(COSName.COUNT, -entry.under().size());
        }
        return item;
    }

    /** A place on a page.
     * @param page its number in the file
     * @param top  points from its lower edge */
    static COSBase place(int page, int top) {
        COSArray place = new COSArray();
        place.add(PdfFile.reference(page));
        place.add(COSName.getPDFName("XYZ"));
        place.add(COSNull.NULL);
        place.add(COSInteger.get(top));
        place.add(COSNull.NULL);
        return place;
    }
}
