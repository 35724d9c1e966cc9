package se.arshjulet.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A docx file of plain parts, written from the beginning to the end: real headings, so that a screen reader finds its way. */
public final class WordDocument {

    private static final int[] HEADING_HALF_POINTS = {36, 28, 24};
    private static final int QUOTE_INDENT = 567; // a centimetre, in twentieths of a point

    private final XWPFDocument document = new XWPFDocument();

    /** @param language what it is written in, "sv-SE" */
    public WordDocument(String title, String language) {
        document.getProperties().getCoreProperties().setTitle(title);
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language);
        for (int level = 1; level <= HEADING_HALF_POINTS.length; level++) {
            styles.addStyle(heading(level));
        }
    }

    private static XWPFStyle heading(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.setType(STStyleType.PARAGRAPH);
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(240));
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        CTRPr run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(HEADING_HALF_POINTS[level - 1]));
        return new XWPFStyle(style);
    }

    /** @param level 1 to 3 */
    public WordDocument heading(int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        write(paragraph, text);
        return this;
    }

    /** Line feeds within it break the line. */
    public WordDocument paragraph(String text) {
        write(document.createParagraph(), text);
        return this;
    }

    /** Somebody's own words, set in. */
    public WordDocument quote(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(QUOTE_INDENT);
        write(paragraph, text).setItalic(true);
        return this;
    }

    /** @param header what each column holds; repeated on every page */
    public WordDocument table(List<String> header, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, header.size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), header);
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getRow(i + 1), rows.get(i));
        }
        document.createParagraph();
        return this;
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            write(row.getCell(i).getParagraphs().get(0), cells.get(i)).setBold(row.isRepeatHeader());
        }
    }

    private static XWPFRun write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        run.setText(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            run.addBreak();
            run.setText(lines[i]);
        }
        return run;
    }

    /** Ends it. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
