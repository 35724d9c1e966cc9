package se.arshjulet.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/** One tree of tags made of all pieces' (ISO 32000-1, 14.7). What goes on from one piece into the next, as the document itself does
 * and a chapter of many parts, is one element: only its parts' numbers are kept, and it is written when it has ended. */
final class PdfTags {

    /** The document and its body go on through all pieces. */
    private static final int ALWAYS = 2;

    private final PdfFile file;
    private final int root;
    private final List<Branch> open = new ArrayList<>();
    private final COSArray leaves = new COSArray();
    private @Nullable COSBase roles;
    private int document;
    private int nextKey;

    /** An element that has not ended.
     * @param element what stands in it but its parts */
    private record Branch(int number, COSDictionary element, COSArray kids) {}

    PdfTags(PdfFile file) {
        this.file = file;
        root = file.reserve();
    }

    /** Takes over a piece's tags. Its pages must be known to the file.
     * @param continued how many sections go on from the piece before
     * @param going     how many go on into the next */
    void take(PDDocument piece, int continued, int going) throws IOException {
        COSDictionary tree = piece.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        roles = tree.getDictionaryObject(COSName.ROLE_MAP);
        file.known(tree, root);
        descend((COSDictionary) kids(tree).get(0), 0, open.isEmpty() ? 0 : continued + ALWAYS, going + ALWAYS);
        countOn(piece);
        keys(tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS));
        close(going + ALWAYS);
    }

    /** @param before how many of the outermost elements are the same as in the piece before
     * @param going  how many of the outermost go on after it */
    private void descend(COSDictionary element, int depth, int before, int going) throws IOException {
        if (depth < before) {
            file.known(element, open.get(depth).number());
        } else {
            begin(element, depth);
        }
        List<? extends COSBase> kids = kids(element);
        for (int i = 0; i < kids.size(); i++) {
            boolean same = i == 0 && depth + 1 < before;
            boolean last = i == kids.size() - 1;
            if (same || last && depth + 1 < going) {
                descend((COSDictionary) kids.get(i), depth + 1, same ? before : 0, last ? going : 0);
            } else {
                close(depth + 1);
                open.get(depth).kids().add(kid(kids.get(i), element));
            }
        }
    }

    private void begin(COSDictionary element, int depth) throws IOException {
        close(depth);
        int number = file.reserve();
        file.known(element, number);
        if (depth == 0) {
            document = number;
        } else {
            open.get(depth - 1).kids().add(PdfFile.reference(number));
        }
        COSDictionary own = new COSDictionary(element);
        own.setItem(
                COSName.P,
                PdfFile.reference(depth == 0 ? root : open.get(depth - 1).number()));
        own.removeItem(COSName.K);
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        if (page != null) {
            own.setItem(COSName.PG, PdfFile.reference(file.number(page)));
        }
        open.add(new Branch(number, own, new COSArray()));
    }

    /** An element by its number; words that stand straight in one that goes on say which page they are on. */
    private COSBase kid(COSBase kid, COSDictionary parent) {
        if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
            return PdfFile.reference(file.number(element));
        }
        COSDictionary words = new COSDictionary();
        words.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        COSDictionary on = kid instanceof COSDictionary said ? said : parent;
        words.setItem(COSName.PG, PdfFile.reference(file.number(on.getCOSDictionary(COSName.PG))));
        words.setItem(COSName.MCID, kid instanceof COSDictionary said ? said.getDictionaryObject(COSName.MCID) : kid);
        return words;
    }

    private static List<? extends COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        return kids instanceof COSArray array ? array.toList() : kids == null ? List.of() : List.of(kids);
    }

    /** @param left how many stay open */
    private void close(int left) throws IOException {
        while (open.size() > left) {
            Branch ended = open.remove(open.size() - 1);
            ended.element().setItem(COSName.K, ended.kids());
            file.write(ended.number(), ended.element());
        }
    }

    /** Pages and links say by a number which tags are theirs; each piece has counted from 0. */
    private void countOn(PDDocument piece) throws IOException {
        for (PDPage page : piece.getPages()) {
            page.setStructParents(page.getStructParents() + nextKey);
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation.getStructParent() >= 0) {
                    annotation.setStructParent(annotation.getStructParent() + nextKey);
                }
            }
        }
    }

    /** A piece's own leaf of the tree that leads from those numbers to tags. */
    private void keys(COSArray pairs) throws IOException {
        for (int i = 0; i < pairs.size(); i += 2) {
            pairs.set(i, COSInteger.get(((COSNumber) pairs.getObject(i)).intValue() + nextKey));
        }
        if (pairs.size() == 0) {
            return;
        }
        COSArray limits = new COSArray();
        limits.add(pairs.get(0));
        limits.add(pairs.get(pairs.size() - 2));
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.LIMITS, limits);
        leaf.setItem(COSName.NUMS, pairs);
        int number = file.reserve();
        file.write(number, leaf);
        leaves.add(PdfFile.reference(number));
        nextKey = ((COSNumber) limits.get(1)).intValue() + 1;
    }

    /** Ends it.
     * @return the tree's number */
    int finish() throws IOException {
        close(0);
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.KIDS, leaves);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        tree.setItem(COSName.K, PdfFile.reference(document));
        tree.setItem(COSName.PARENT_TREE, numbers);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
        tree.setItem(COSName.ROLE_MAP, roles);
        file.write(root, tree);
        return root;
    }
}
