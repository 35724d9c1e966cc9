package se.arshjulet.spreadsheet;

import java.util.List;

/** A sheet to be given out: a header that stays when one scrolls, and rows under it.
 * @param keys a hidden row above the header, by which the columns are known when the sheet comes back; none if empty
 * @param rows cells in the columns' order; those that are not there are empty */
public record NewSheet(String name, List<String> keys, List<NewColumn> columns, List<List<SheetCell>> rows) {

    public NewSheet {
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
