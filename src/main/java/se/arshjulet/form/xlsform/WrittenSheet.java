package se.arshjulet.form.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.spreadsheet.NewColumn;
import se.arshjulet.spreadsheet.NewSheet;
import se.arshjulet.spreadsheet.SheetCell;

/** A sheet that grows row by row. The columns that it always has come first, then those of the others that some row fills. */
final class WrittenSheet {

    private static final int NARROW = 18;
    private static final int WIDE = 44;
    private static final List<String> LONG =
            List.of(Columns.LABEL, Columns.HINT, Columns.RELEVANT, Columns.CONSTRAINT, Columns.CONSTRAINT_MESSAGE);

    private final String name;
    private final List<String> always;
    private final List<String> perhaps;
    private final List<NewRow> rows = new ArrayList<>();

    WrittenSheet(String name, List<String> always, List<String> perhaps) {
        this.name = name;
        this.always = always;
        this.perhaps = perhaps;
    }

    void add(NewRow row) {
        rows.add(row);
    }

    List<NewRow> rows() {
        return List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    NewSheet sheet() {
        List<String> columns = Stream.concat(always.stream(), perhaps.stream().filter(column -> rows.stream()
                        .anyMatch(row -> !row.at(column).isEmpty())))
                .toList();
        return new NewSheet(
                name,
                List.of(),
                columns.stream()
                        .map(column ->
                                NewColumn.of(column, LONG.contains(column) ? WIDE : NARROW, NewColumn.Format.TEXT))
                        .toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> SheetCell.text(row.at(column)))
                                .toList())
                        .toList());
    }
}
