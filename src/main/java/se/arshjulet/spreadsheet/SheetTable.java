package se.arshjulet.spreadsheet;

import java.util.List;
import java.util.Set;

/**
 * A table as it stands, rows from the top and columns from the left, whose first row may or may not be a header.
 *
 * @param name          of the sheet; empty for text, which has none
 * @param rows          each as long as its last cell that holds something; empty rows between others are there
 * @param hiddenRows    by index; they are read like the others
 * @param hiddenColumns by index; they are read like the others
 * @param notes         Swedish sentences on what else the file holds
 */
public record SheetTable(
        String name,
        List<List<SheetCell>> rows,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns,
        List<String> notes) {

    /** The most rows that a table may have, with its header; more is refused and not cut. */
    public static final int MOST_ROWS = 10_000;

    /** The most columns that a table may have; more is refused and not cut. */
    public static final int MOST_COLUMNS = 100;

    public SheetTable {
        rows = List.copyOf(rows);
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
        notes = List.copyOf(notes);
    }

    /** Empty outside of the table. */
    public SheetCell at(int row, int column) {
        boolean outside = row >= rows.size() || column >= rows.get(row).size();
        return outside ? SheetCell.EMPTY : rows.get(row).get(column);
    }

    /** As many as the longest row has. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Where the cell is, as a person finds it: "Blad1, cell C7", or "rad 7, kolumn 3" in a text. */
    public String place(int row, int column) {
        return name.isEmpty()
                ? "rad %d, kolumn %d".formatted(row + 1, column + 1)
                : "%s, cell %s".formatted(name, CellReference.of(row, column));
    }
}
