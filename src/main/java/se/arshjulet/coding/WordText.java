package se.arshjulet.coding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A plain text document: headings that Word knows as such, quotes indented, what is said of them small. */
final class WordText {

    private static final int LEVELS = 5;
    private static final int INDENT_TWIPS = 360;
    private static final int[] HEADING_POINTS = {20, 16, 14, 12, 11};

    private final XWPFDocument document = new XWPFDocument();

    WordText(String title) {
        XWPFStyles styles = document.createStyles();
        for (int level = 1; level <= LEVELS; level++) {
            styles.addStyle(heading(level));
        }
        heading(title, 0);
    }

    /** Without its style a heading is only large to who cannot see it. */
    private static XWPFStyle heading(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return new XWPFStyle(style);
    }

    /** @param depth 0 is the document's own */
    WordText heading(String words, int depth) {
        int level = Math.min(depth, LEVELS - 1);
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + (level + 1));
        paragraph.setSpacingBefore(level == 0 ? 0 : 240);
        paragraph.setKeepNext(true);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(HEADING_POINTS[level]);
        run.setText(words);
        return this;
    }

    WordText paragraph(String words) {
        write(document.createParagraph(), words);
        return this;
    }

    WordText quote(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(INDENT_TWIPS);
        paragraph.setSpacingBefore(240);
        paragraph.setKeepNext(true);
        write(paragraph, words);
        return this;
    }

    WordText small(String words) {
        XWPFRun run = write(document.createParagraph(), words);
        run.setFontSize(9);
        run.setColor("4B5956");
        return this;
    }

    /** What somebody said may run over several lines. */
    private static XWPFRun write(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        return run;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                document) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
