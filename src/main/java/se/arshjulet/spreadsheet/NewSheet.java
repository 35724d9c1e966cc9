package se.arshjulet.spreadsheet;

import java.util.List;
import java.util.Map;

/** A sheet to be given out: a header that stays when one scrolls, and rows under it.
 * @param keys a hidden row above the header, by which the columns are known when the sheet comes back; none if empty
 * @param rows cells in the columns' order; those that are not there are empty
 * @param own  by row what its last column is, where that is not as the column says: a form of one question a row */
public record NewSheet(
        String name,
        List<String> keys,
        List<NewColumn> columns,
        List<List<SheetCell>> rows,
        Map<Integer, NewColumn> own) {

    public NewSheet {
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        own = Map.copyOf(own);
    }

    public NewSheet(String name, List<String> keys, List<NewColumn> columns, List<List<SheetCell>> rows) {
        this(name, keys, columns, rows, Map.of());
    }
}
