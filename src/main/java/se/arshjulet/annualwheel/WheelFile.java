package se.arshjulet.annualwheel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arshjulet.annualwheel.WheelImport.Fault;
import se.arshjulet.spreadsheet.SheetCell;
import se.arshjulet.spreadsheet.SheetFile;
import se.arshjulet.spreadsheet.SheetTable;
import se.arshjulet.spreadsheet.UnreadableSheetException;

/** A file as rows: its header understood, each cell read. What the rows mean together is {@link WheelImporter}'s. */
final class WheelFile {

    private static final int MOST_ROWS = 500;

    private final Map<WheelColumn, Integer> columns = new EnumMap<>(WheelColumn.class);
    private final List<WheelRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();

    private WheelFile() {}

    static WheelFile read(byte[] content) {
        WheelFile file = new WheelFile();
        try {
            file.read(SheetFile.first(content));
        } catch (UnreadableSheetException unreadable) {
            file.faults.add(new Fault(1, "", String.valueOf(unreadable.getMessage())));
        }
        return file;
    }

    List<WheelRow> rows() {
        return rows;
    }

    List<Fault> faults() {
        return faults;
    }

    private void read(SheetTable table) {
        for (int column = 0; column < table.width(); column++) {
            int at = column;
            WheelColumn.of(table.at(0, column).text()).ifPresent(known -> columns.putIfAbsent(known, at));
        }
        for (WheelColumn column : WheelColumn.values()) {
            if (column.required() && !columns.containsKey(column)) {
                faults.add(new Fault(
                        1, column.header(), "Kolumnen %s saknas i den första raden.".formatted(column.header())));
            }
        }
        if (table.rows().size() > MOST_ROWS) {
            faults.add(new Fault(1, "", "En plan får ha högst %d rader.".formatted(MOST_ROWS)));
        }
        if (faults.isEmpty()) {
            for (int row = 1; row < table.rows().size(); row++) {
                if (!table.rows().get(row).stream().allMatch(SheetCell::isBlank)) {
                    new Line(table, row).read();
                }
            }
            if (rows.isEmpty() && faults.isEmpty()) {
                faults.add(new Fault(1, "", "Filen har inga aktiviteter under sin första rad."));
            }
        }
    }

    private final class Line {

        private final SheetTable table;
        private final int row;
        private boolean wrong;

        Line(SheetTable table, int row) {
            this.table = table;
            this.row = row;
        }

        void read() {
            String title = required(WheelColumn.TITLE, "Skriv vad som ska göras.");
            if (!title.isEmpty() && !titles.add(title.toLowerCase(Locale.ROOT))) {
                fault(
                        WheelColumn.TITLE,
                        "Aktiviteten står redan på en annan rad. Skriv den en gång, med alla månader.");
            }
            List<String> responsible = list(required(WheelColumn.RESPONSIBLE, "Skriv vems det är."), ",");
            ActivityKind kind = kind();
            boolean monthly = isMonthly();
            Optional<RuleText.Counted> counted = RuleText.counted(text(WheelColumn.DAY));
            List<Integer> months = counted.isPresent() ? List.of() : months();
            DayInMonth day = counted.isPresent() ? null : day();
            Integer lead = leadDays(kind);
            if (!monthly && !months.isEmpty() && months.get(months.size() - 1) - months.get(0) != months.size() - 1) {
                fault(
                        WheelColumn.MONTHS,
                        "Månaderna hänger inte ihop. Skriv ”månad” under aterkommer om den kommer varje månad.");
            }
            if (!wrong) {
                rows.add(new WheelRow(
                        row + 1,
                        title,
                        kind,
                        responsible.stream().map(Line::capital).distinct().toList(),
                        months,
                        monthly,
                        day,
                        counted.orElse(null),
                        lead,
                        list(text(WheelColumn.DEPENDS_ON), "\\|"),
                        text(WheelColumn.DESCRIPTION)));
            }
        }

        private ActivityKind kind() {
            String word = required(WheelColumn.KIND, "Skriv vad det är för slag.");
            Optional<ActivityKind> kind = ActivityKind.of(word);
            if (kind.isEmpty() && !word.isEmpty()) {
                fault(
                        WheelColumn.KIND,
                        "”%s” är inget slag. Skriv ett av: %s."
                                .formatted(
                                        word,
                                        String.join(
                                                ", ",
                                                Arrays.stream(ActivityKind.values())
                                                        .map(ActivityKind::word)
                                                        .toList())));
            }
            return kind.orElse(ActivityKind.REPORT);
        }

        private boolean isMonthly() {
            String word =
                    required(WheelColumn.RECURS, "Skriv ”månad” eller ”år”.").toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !List.of("månad", "år").contains(word)) {
                fault(WheelColumn.RECURS, "Skriv ”månad” om den kommer en gång i varje månad, annars ”år”.");
            }
            return word.equals("månad");
        }

        private List<Integer> months() {
            String text = required(WheelColumn.MONTHS, "Skriv månaden eller månaderna, till exempel 3 eller 1-6,8-12.");
            if (cell(WheelColumn.MONTHS).kind() == SheetCell.Kind.DATE) {
                fault(
                        WheelColumn.MONTHS,
                        "Kalkylprogrammet har gjort om månaderna till ett datum. Gör cellen till text och skriv dem igen.");
                return List.of();
            }
            Optional<List<Integer>> months = MonthText.read(text);
            if (months.isEmpty() && !text.isEmpty()) {
                fault(WheelColumn.MONTHS, "”%s” är inga månader. Skriv till exempel 3 eller 1-6,8-12.".formatted(text));
            }
            return months.orElse(List.of());
        }

        private @Nullable DayInMonth day() {
            String text = text(WheelColumn.DAY);
            Optional<DayInMonth> day = DayText.read(text);
            if (day.isEmpty()) {
                fault(
                        WheelColumn.DAY,
                        "”%s” är ingen dag. Skriv till exempel ”andra tisdagen”, ”den 15”, ”sista vardagen” eller ”3 veckor före” och en aktivitets namn."
                                .formatted(text));
            }
            return day.orElse(null);
        }

        /** A meeting takes its day; the rest its month. */
        private @Nullable Integer leadDays(ActivityKind kind) {
            String text = text(WheelColumn.LEAD_DAYS);
            if (text.isEmpty()) {
                return kind == ActivityKind.MEETING ? 0 : null;
            }
            if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > 366) {
                fault(WheelColumn.LEAD_DAYS, "Skriv ett antal dagar mellan 0 och 366.");
                return null;
            }
            return Integer.valueOf(text);
        }

        private String required(WheelColumn column, String sentence) {
            String text = text(column);
            if (text.isEmpty()) {
                fault(column, sentence);
            }
            return text;
        }

        private String text(WheelColumn column) {
            SheetCell cell = cell(column);
            if (cell.isRefused()) {
                fault(column, String.valueOf(cell.remark()));
                return "";
            }
            return cell.text().strip();
        }

        private SheetCell cell(WheelColumn column) {
            Integer at = columns.get(column);
            return at == null ? SheetCell.EMPTY : table.at(row, at);
        }

        private void fault(WheelColumn column, String message) {
            wrong = true;
            faults.add(new Fault(row + 1, column.header(), message));
        }

        private static List<String> list(String text, String separator) {
            return Arrays.stream(text.split(separator))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** "kansliet" at the end of a list is the same as "Kansliet" at its beginning. */
        private static String capital(String role) {
            return role.substring(0, 1).toUpperCase(SwedishDays.LOCALE) + role.substring(1);
        }
    }
}
