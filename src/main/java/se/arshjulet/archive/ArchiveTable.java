package se.arshjulet.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows as csv, for people and spreadsheets, and as JSON, for programs. */
class ArchiveTable implements ArchiveWriter.Table {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What makes a spreadsheet read a cell as a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final List<String> columns;
    private final ZoneId zone;
    private final CSVPrinter csv;
    private final Writer json;
    private boolean empty = true;

    /** @param zone in which the csv tells the time */
    ArchiveTable(OutputStream csv, OutputStream json, List<String> columns, ZoneId zone) throws IOException {
        this.columns = List.copyOf(columns);
        this.zone = zone;
        Writer text = writer(csv);
        text.write(BYTE_ORDER_MARK);
        this.csv = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setDelimiter(';').get());
        this.csv.printRecord(columns);
        this.json = writer(json);
        this.json.write("[");
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            csv.print(words(cells.get(i)));
            object.put(columns.get(i), cells.get(i));
        }
        csv.println();
        json.write(empty ? "\n" : ",\n");
        json.write(ArchiveJson.line(object));
        empty = false;
    }

    private String words(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        }
        if (cell instanceof Instant moment) {
            return MOMENT.format(moment.atZone(zone));
        }
        if (cell instanceof Number) {
            return cell.toString();
        }
        String text = cell instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" | "))
                : cell.toString();
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
        json.write(empty ? "]\n" : "\n]\n");
        json.close();
    }
}
