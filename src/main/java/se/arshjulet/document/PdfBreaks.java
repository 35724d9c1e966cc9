package se.arshjulet.document;

import java.util.List;

/** Where a long document is divided into pieces: before a section, on a new page. What is no longer than one piece is never divided. */
final class PdfBreaks {

    /** Lines of text or rows of tables in a piece, some forty pages: its boxes and tags take ten or twenty megabytes. */
    static final int LONGEST = 1_200;

    private static final int LETTERS_A_LINE = 100;
    private static final int PICTURE = 20;

    private final int longest;
    private int lines;

    PdfBreaks(int longest) {
        this.longest = longest;
    }

    /** Told what stands before the first section. */
    void begin(List<Block> opening, int entries) {
        lines = entries + lines(opening);
    }

    /** @param first whether nothing but its parent's heading stands before it: that is never left behind alone */
    boolean before(Section section, boolean first) {
        int more = lines(section);
        boolean divided = !first && lines > 0 && lines + more > longest && (more <= longest || lines > longest / 4);
        lines = (divided ? 0 : lines) + 1 + lines(section.blocks());
        return divided;
    }

    private static int lines(Section section) {
        return 1
                + lines(section.blocks())
                + section.sections().stream().mapToInt(PdfBreaks::lines).sum();
    }

    private static int lines(List<Block> blocks) {
        return blocks.stream().mapToInt(PdfBreaks::lines).sum();
    }

    private static int lines(Block block) {
        if (block instanceof Paragraph paragraph) {
            return lines(paragraph);
        } else if (block instanceof Quote quote) {
            return quote.paragraphs().stream().mapToInt(PdfBreaks::lines).sum();
        } else if (block instanceof Notice notice) {
            return 1 + notice.paragraphs().stream().mapToInt(PdfBreaks::lines).sum();
        } else if (block instanceof Listing listing) {
            return lines(listing);
        } else if (block instanceof Table table) {
            return 2 + table.rows().size();
        }
        return PICTURE;
    }

    private static int lines(Listing listing) {
        return listing.items().stream()
                .mapToInt(item -> inline(item.text())
                        + item.under().stream().mapToInt(PdfBreaks::lines).sum())
                .sum();
    }

    private static int lines(Paragraph paragraph) {
        return inline(paragraph.text());
    }

    private static int inline(List<Inline> content) {
        int letters = content.stream()
                .mapToInt(one -> one instanceof Text text ? text.text().length() : LETTERS_A_LINE / 4)
                .sum();
        return 1 + letters / LETTERS_A_LINE;
    }
}
