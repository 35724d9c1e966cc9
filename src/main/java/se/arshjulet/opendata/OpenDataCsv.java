package se.arshjulet.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Open data as a csv file: RFC 4180 with a comma, as programs expect, or with a semicolon, which Swedish Excel opens as a
 * table. UTF-8 with a byte order mark, without which Excel garbles å, ä and ö.
 */
final class OpenDataCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What makes a spreadsheet read a cell as a formula, and so run what somebody wrote in a form. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private OpenDataCsv() {}

    static String of(List<String> columns, List<? extends CsvLine> lines, char delimiter) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(columns);
            for (CsvLine line : lines) {
                printer.printRecord(line.cells().stream().map(OpenDataCsv::safe));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String safe(@Nullable Object cell) {
        String text = cell == null ? "" : cell.toString();
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
