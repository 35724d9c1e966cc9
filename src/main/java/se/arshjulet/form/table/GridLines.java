package se.arshjulet.form.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.arshjulet.form.Grid;
import se.arshjulet.spreadsheet.SheetCell;

/** The rows or the columns of a grid, and which of them the lines of a pasted table are. */
record GridLines(List<Grid.Line> lines) {

    static GridLines of(List<Grid.Line> lines) {
        return new GridLines(lines);
    }

    /** By line of the table the key of the grid's line, if it is one.
     * @param byName the table's first line across says which they are, and holds no figures */
    record Match(boolean byName, List<Optional<String>> keys) {

        Optional<String> line(int index) {
            return index < keys.size() ? keys.get(index) : Optional.empty();
        }
    }

    /** @param names what stands first in each line of the table
     * @param active the grid's line where it is pasted, where the lines have no names */
    Match match(List<SheetCell> names, Grid.Line active) {
        Labels labels = new Labels();
        for (int i = 0; i < lines.size(); i++) {
            labels.add(i, lines.get(i).label(), lines.get(i).key());
        }
        return labels.header(names)
                .map(found -> new Match(
                        true,
                        found.stream()
                                .map(index -> index.map(i -> lines.get(i).key()))
                                .toList()))
                .orElseGet(() -> new Match(false, from(lines.indexOf(active), names.size(), 0)));
    }

    /** In order from the first, after so many lines of the table that hold names. */
    Match from(int names, int count) {
        return new Match(false, from(0, count, names));
    }

    private List<Optional<String>> from(int first, int count, int skipped) {
        List<Optional<String>> keys = new ArrayList<>();
        IntStream.range(0, skipped).forEach(i -> keys.add(Optional.empty()));
        for (int i = 0; i < count; i++) {
            int index = first + i;
            keys.add(index < lines.size() ? Optional.of(lines.get(index).key()) : Optional.empty());
        }
        return keys;
    }
}
