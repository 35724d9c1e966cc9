package se.arshjulet.document;

import java.util.List;
import java.util.stream.Stream;

/** Rows under headings.
 * @param caption what it shows, after "Tabell 1."
 * @param heads   whether the first cell of each row is the row's heading */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows, boolean heads) implements Block {

    /** @param share how wide it is, against the others
     * @param figures whether it holds numbers, which stand to the right */
    public record Column(String heading, int share, boolean figures) {

        /** @throws IllegalArgumentException without a heading or a width */
        public Column {
            heading = PlainText.required(heading, "column heading");
            if (share < 1) {
                throw new IllegalArgumentException("A column of no width: " + heading);
            }
        }

        public static Column of(String heading) {
            return new Column(heading, 1, false);
        }

        public static Column figures(String heading) {
            return new Column(heading, 1, true);
        }

        public Column wide(int times) {
            return new Column(heading, times, figures);
        }
    }

    /** What stands in one place; may be empty. */
    public record Cell(List<Inline> content) {

        public Cell {
            content = List.copyOf(content);
        }

        public static Cell of(String text) {
            return new Cell(text.isEmpty() ? List.of() : Inline.plain(text));
        }

        public static Cell of(Inline content) {
            return new Cell(List.of(content));
        }
    }

    /** @throws IllegalArgumentException without a caption or columns, or with a row that has other than one cell a column */
    public Table {
        caption = PlainText.required(caption, "table caption");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table without columns: " + caption);
        }
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("A row that does not have a cell for each column: " + caption);
        }
    }

    /** Of plain texts, where the first of each row is its heading. */
    public static Table of(String caption, List<String> headings, List<List<String>> rows) {
        return new Table(
                caption,
                headings.stream().map(Column::of).toList(),
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList(),
                true);
    }

    int shares() {
        return columns.stream().mapToInt(Column::share).sum();
    }

    static List<Cell> row(String... texts) {
        return Stream.of(texts).map(Cell::of).toList();
    }
}
