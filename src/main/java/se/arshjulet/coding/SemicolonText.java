package se.arshjulet.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A csv file that Swedish Excel opens as a table: semicolons, and a byte order mark, without which it garbles å, ä and ö. */
final class SemicolonText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What makes a spreadsheet read a cell as a formula, and so run what somebody said in an interview. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    private final CSVPrinter printer;

    SemicolonText(List<String> columns) {
        try {
            printer = new CSVPrinter(
                    text, CSVFormat.RFC4180.builder().setDelimiter(';').get());
            printer.printRecord(columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void line(Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(SemicolonText::safe));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String safe(Object cell) {
        String words = cell.toString();
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
