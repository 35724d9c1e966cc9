package se.arshjulet.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table written as text. Cells may be quoted, and then hold tabs and line breaks. */
final class DelimitedText {

    /** Excel's own way of saying in a file what stands between its cells. */
    private static final String SEPARATOR_LINE = "sep=";

    enum Source {
        /** a comma may be anything in a sentence or a Swedish number */
        CLIPBOARD("\t;"),
        FILE("\t;,");

        private final String delimiters;

        Source(String delimiters) {
            this.delimiters = delimiters;
        }
    }

    private DelimitedText() {}

    static SheetTable read(String text, Source source) {
        if (text.indexOf('\0') >= 0) {
            throw UnreadableSheetException.damaged();
        }
        String body = text;
        Optional<Character> said = said(text);
        if (said.isPresent()) {
            body = text.substring(Math.min(text.length(), lineEnd(text) + 1));
        }
        char delimiter = said.orElse(delimiter(body, source));
        return new SheetTable("", rows(body, delimiter), Set.of(), Set.of(), List.of());
    }

    private static Optional<Character> said(String text) {
        return text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length()
                ? Optional.of(text.charAt(SEPARATOR_LINE.length()))
                : Optional.empty();
    }

    private static int lineEnd(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end;
    }

    /** The first, in the order of trust, that stands outside quotes in the first line that holds something. */
    private static char delimiter(String text, Source source) {
        return in(firstLine(text, true), source)
                .or(() -> in(firstLine(text, false), source))
                .orElse('\t');
    }

    private static Optional<Character> in(String line, Source source) {
        return source.delimiters
                .chars()
                .filter(candidate -> line.indexOf(candidate) >= 0)
                .mapToObj(found -> (char) found)
                .findFirst();
    }

    private static String firstLine(String text, boolean knowingQuotes) {
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '"' && knowingQuotes) {
                quoted = !quoted;
            } else if (!quoted && one == '\n' && !line.toString().isBlank()) {
                break;
            } else if (!quoted) {
                line.append(one);
            }
        }
        return line.toString();
    }

    private static List<List<SheetCell>> rows(String text, char delimiter) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        try {
            return rows(text, format);
        } catch (UncheckedIOException quoteWithoutEnd) {
            // Somebody wrote a quotation mark first in a cell: then they are marks like others, and no cell is
            // swallowed.
            return rows(text, format.builder().setQuote(null).get());
        }
    }

    private static List<List<SheetCell>> rows(String text, CSVFormat format) {
        List<List<SheetCell>> rows = new ArrayList<>();
        int filled = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                List<SheetCell> row = row(line);
                rows.add(row);
                filled = row.isEmpty() ? filled : rows.size();
                if (filled > SheetTable.MOST_ROWS) {
                    throw UnreadableSheetException.tooManyRows("");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.subList(0, filled);
    }

    private static List<SheetCell> row(CSVRecord line) {
        List<SheetCell> row = new ArrayList<>();
        int filled = 0;
        for (String value : line) {
            row.add(SheetCell.text(value.replace("\r\n", "\n")));
            filled = value.isBlank() ? filled : row.size();
            if (filled > SheetTable.MOST_COLUMNS) {
                throw UnreadableSheetException.tooManyColumns("");
            }
        }
        return List.copyOf(row.subList(0, filled));
    }
}
