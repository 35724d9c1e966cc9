package se.arshjulet.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A Word document as it reads, with the numbers that Word sets before headings. */
public final class WordReading {

    private final XWPFDocument word;
    private final int[] numbers = new int[6];

    public WordReading(XWPFDocument word) {
        this.word = word;
    }

    public String text() {
        List<String> lines = new ArrayList<>();
        for (IBodyElement element : word.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.add(heading(paragraph) + paragraph.getText());
            } else if (element instanceof XWPFSDT contents) {
                lines.add(contents.getContent().getText());
            } else if (element instanceof XWPFTable table) {
                lines.add(table.getText());
            }
        }
        return String.join("\n", lines);
    }

    private String heading(XWPFParagraph paragraph) {
        String style = paragraph.getStyle();
        boolean numbered = style.startsWith("Heading")
                && word.getStyles().getStyle(style).getCTStyle().getPPr().isSetNumPr();
        if (!numbered) {
            return "";
        }
        int level = style.charAt("Heading".length()) - '1';
        numbers[level]++;
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < numbers.length; i++) {
            if (i > level) {
                numbers[i] = 0;
            } else {
                number.append(i == 0 ? "" : ".").append(numbers[i]);
            }
        }
        return number + " ";
    }
}
