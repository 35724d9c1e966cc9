package se.arshjulet.association;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.arshjulet.association.MemberImport.Fault;
import se.arshjulet.base.FileText;

/** A member file as rows: the header understood, each line of the right width. What the cells mean is {@link MemberRowReader}'s.
 * @param saysParents the file has the column overordnad */
record MemberFile(List<MemberRow> rows, boolean saysParents, List<Fault> faults) {

    /** Cells are taken as text whatever they begin with: "=A1" is a name like any other. */
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setQuote('"')
            .setTrim(true)
            .setIgnoreEmptyLines(false)
            .get();

    static MemberFile read(String csv) {
        Reading reading = new Reading();
        try (CSVParser parser = CSVParser.parse(FileText.withoutMark(csv), FORMAT)) {
            reading.read(parser);
        } catch (IOException | UncheckedIOException e) {
            reading.fault(
                    reading.line + 1,
                    "",
                    "Raden går inte att läsa. Det beror oftast på ett citattecken utan sitt par.");
        }
        return new MemberFile(
                List.copyOf(reading.rows),
                reading.columns.containsKey(MemberColumn.PARENT),
                List.copyOf(reading.faults));
    }

    private static final class Reading {
        private final List<MemberRow> rows = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final Map<MemberColumn, Integer> columns = new EnumMap<>(MemberColumn.class);
        private int width;
        private int line;

        void read(CSVParser parser) {
            for (CSVRecord cells : parser) {
                // A quoted cell may hold line breaks: the row stands where it begins.
                int startsOn = line + 1;
                line = (int) parser.getCurrentLineNumber();
                if (isEmpty(cells)) {
                    continue;
                }
                if (width == 0) {
                    header(cells, startsOn);
                } else {
                    row(cells, startsOn);
                }
            }
            if (width == 0) {
                fault(1, "", "Filen är tom. Första raden ska vara " + expected() + ".");
            } else if (rows.isEmpty() && faults.isEmpty()) {
                fault(2, "", "Filen har en rubrik men inga medlemmar under den.");
            }
        }

        private void header(CSVRecord cells, int startsOn) {
            width = cells.size();
            for (int i = 0; i < width; i++) {
                String word = cells.get(i).toLowerCase(Locale.ROOT);
                int position = i;
                MemberColumn.named(word)
                        .ifPresentOrElse(
                                column -> take(column, position, startsOn),
                                () -> fault(
                                        startsOn,
                                        word,
                                        "Kolumnen ”" + word + "” är okänd. Rubriken ska vara " + expected() + "."));
            }
            for (MemberColumn column : MemberColumn.required()) {
                if (!columns.containsKey(column)) {
                    fault(
                            startsOn,
                            column.header(),
                            "Kolumnen " + column.header() + " saknas. Rubriken ska vara " + expected() + ".");
                }
            }
        }

        private void take(MemberColumn column, int position, int startsOn) {
            if (columns.putIfAbsent(column, position) != null) {
                fault(startsOn, column.header(), "Kolumnen " + column.header() + " står två gånger. Ta bort den ena.");
            }
        }

        private void row(CSVRecord cells, int startsOn) {
            if (cells.size() != width) {
                fault(
                        startsOn,
                        "",
                        "Raden har " + cells.size() + " kolumner men rubriken har " + width
                                + ". Kontrollera semikolonen.");
            } else if (columns.keySet().containsAll(MemberColumn.required())) {
                MemberRowReader reader = new MemberRowReader(startsOn, cells, columns);
                reader.row().ifPresent(rows::add);
                faults.addAll(reader.faults());
            }
        }

        private static boolean isEmpty(CSVRecord cells) {
            return cells.stream().allMatch(String::isEmpty);
        }

        private void fault(int at, String column, String message) {
            faults.add(new Fault(at, column, message));
        }

        private static String expected() {
            return MemberColumn.required().stream().map(MemberColumn::header).collect(Collectors.joining(";"));
        }
    }
}
