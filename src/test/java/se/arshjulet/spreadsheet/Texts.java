package se.arshjulet.spreadsheet;

import java.util.List;

/** A table without what is said of its cells. */
final class Texts {

    private Texts() {}

    static List<List<String>> of(SheetTable table) {
        return table.rows().stream()
                .map(row -> row.stream().map(SheetCell::text).toList())
                .toList();
    }
}
