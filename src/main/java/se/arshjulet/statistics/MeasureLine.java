package se.arshjulet.statistics;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.arshjulet.spreadsheet.SheetCell;
import se.arshjulet.spreadsheet.SheetTable;
import se.arshjulet.statistics.MeasureImport.Fault;

/** One line of a table of figures, cell by cell. */
final class MeasureLine {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 2000;
    static final int LONGEST_WORD = 100;
    static final int FIRST_YEAR = 1900;

    private static final Pattern CODE = Pattern.compile("\\d{4}");
    /** A spreadsheet takes the first zero away, and no municipality's code has three digits. */
    private static final Pattern CODE_WITHOUT_ZERO = Pattern.compile("\\d{3}");

    private static final Map<String, Sex> SEXES = Map.ofEntries(
            Map.entry("", Sex.TOTAL),
            Map.entry("t", Sex.TOTAL),
            Map.entry("totalt", Sex.TOTAL),
            Map.entry("alla", Sex.TOTAL),
            Map.entry("samtliga", Sex.TOTAL),
            Map.entry("båda", Sex.TOTAL),
            Map.entry("kvinnor och män", Sex.TOTAL),
            Map.entry("k", Sex.WOMEN),
            Map.entry("kv", Sex.WOMEN),
            Map.entry("kvinna", Sex.WOMEN),
            Map.entry("kvinnor", Sex.WOMEN),
            Map.entry("m", Sex.MEN),
            Map.entry("man", Sex.MEN),
            Map.entry("män", Sex.MEN));

    /** What a category is called that is no category. */
    private static final Set<String> ALL = Set.of("", "totalt", "total", "alla", "samtliga");

    private final SheetTable table;
    private final int row;
    private final Map<MeasureColumn, Integer> columns;
    private final PlaceNames places;
    private final Year latest;
    private final List<Fault> faults = new ArrayList<>();

    MeasureLine(SheetTable table, int row, Map<MeasureColumn, Integer> columns, PlaceNames places, Year latest) {
        this.table = table;
        this.row = row;
        this.columns = columns;
        this.places = places;
        this.latest = latest;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Nothing if anything is wrong with it. */
    Optional<MeasureRow> read() {
        String measure = MeasureName.tidy(text(MeasureColumn.MEASURE, LONGEST_NAME));
        if (measure.isEmpty()) {
            fault(MeasureColumn.MEASURE, "Skriv vilket mått det är.");
        }
        int year = year();
        Place place = place();
        Sex sex = sex();
        String category = text(MeasureColumn.CATEGORY, LONGEST_WORD);
        NumberText.Reading value = NumberText.read(cell(MeasureColumn.VALUE));
        if (value.problem() != null) {
            fault(MeasureColumn.VALUE, value.problem());
        }
        String check = text(MeasureColumn.CHECK, LONGEST_WORD * 2);
        String source = text(MeasureColumn.SOURCE, LONGEST_NAME);
        String note = text(MeasureColumn.NOTE, LONGEST_NAME * 2);
        String definition = text(MeasureColumn.DEFINITION, LONGEST_TEXT);
        String unit = text(MeasureColumn.UNIT, LONGEST_WORD);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        MeasureValue figure = new MeasureValue(
                year,
                Objects.requireNonNull(place),
                Objects.requireNonNull(sex),
                ALL.contains(category.toLowerCase(Locale.ROOT)) ? "" : category,
                value.value(),
                note);
        return Optional.of(new MeasureRow(row + 1, measure, figure, check, source, definition, unit));
    }

    private int year() {
        String text = text(MeasureColumn.YEAR, LONGEST_WORD);
        boolean understood = text.matches("\\d{4}")
                && Integer.parseInt(text) >= FIRST_YEAR
                && Integer.parseInt(text) <= latest.getValue();
        if (!understood) {
            fault(
                    MeasureColumn.YEAR,
                    text.isEmpty()
                            ? "Skriv vilket år det är, med fyra siffror."
                            : "”%s” är inget år som det kan finnas värden för. Skriv ett år från %d till %d."
                                    .formatted(text, FIRST_YEAR, latest.getValue()));
        }
        return understood ? Integer.parseInt(text) : 0;
    }

    private @Nullable Place place() {
        String code = text(MeasureColumn.CODE, LONGEST_WORD);
        if (CODE_WITHOUT_ZERO.matcher(code).matches()) {
            code = "0" + code;
        }
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            fault(
                    MeasureColumn.CODE,
                    "Koden ”%s” är fel. En kommunkod har fyra siffror, med nollan först.".formatted(code));
            return null;
        }
        PlaceNames.Found found = places.find(MeasureName.tidy(text(MeasureColumn.PLACE, LONGEST_WORD)), code);
        if (found.problem() != null) {
            fault(MeasureColumn.CODE, found.problem());
        }
        return found.place();
    }

    private @Nullable Sex sex() {
        String text = text(MeasureColumn.SEX, LONGEST_WORD);
        Sex sex = SEXES.get(text.toLowerCase(Locale.ROOT));
        if (sex == null) {
            fault(MeasureColumn.SEX, "”%s” är okänt. Skriv K, M eller T (totalt).".formatted(text));
        }
        return sex;
    }

    private String text(MeasureColumn column, int longest) {
        SheetCell cell = cell(column);
        String text = cell.text().strip();
        if (cell.isRefused()) {
            fault(column, String.valueOf(cell.remark()));
            return "";
        }
        if (text.length() > longest) {
            fault(column, "Texten är längre än %d tecken. Korta den.".formatted(longest));
            return "";
        }
        return text;
    }

    private SheetCell cell(MeasureColumn column) {
        Integer at = columns.get(column);
        return at == null ? SheetCell.EMPTY : table.at(row, at);
    }

    private void fault(MeasureColumn column, String message) {
        faults.add(new Fault(row + 1, column.header(), message));
    }
}
