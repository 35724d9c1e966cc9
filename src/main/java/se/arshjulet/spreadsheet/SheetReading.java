package se.arshjulet.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet of an .xlsx file, from its first cell to its last. */
final class SheetReading {

    private final String name;
    private final CellValues values;
    private final CellBudget budget;
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final MergedCells merged = new MergedCells();
    private int row = -1;
    private int column = -1;

    SheetReading(String name, CellValues values, CellBudget budget) {
        this.name = name;
        this.values = values;
        this.budget = budget;
    }

    SheetTable read(SafeXml xml, List<String> notes) throws XMLStreamException {
        while (xml.next()) {
            if (!xml.begins()) {
                continue;
            }
            switch (xml.name()) {
                case "col" -> hide(xml);
                case "row" -> enterRow(xml);
                case "c" -> cell(xml);
                case "mergeCell" -> merged.add(xml.attribute("ref", ""));
                default -> {
                    // how it looks, and what it can do
                }
            }
        }
        merged.mark(rows, budget);
        return new SheetTable(name, rows.stream().map(List::copyOf).toList(), hiddenRows, hiddenColumns, notes);
    }

    private void hide(SafeXml xml) {
        if (xml.isOn("hidden")) {
            int last = Math.min(xml.number("max", 0), SheetTable.MOST_COLUMNS);
            for (int number = Math.max(1, xml.number("min", 1)); number <= last; number++) {
                hiddenColumns.add(number - 1);
            }
        }
    }

    private void enterRow(SafeXml xml) {
        int number = xml.number("r", row + 2);
        if (number < 1) {
            throw UnreadableSheetException.damaged();
        }
        row = number - 1;
        column = -1;
        if (xml.isOn("hidden") && row < SheetTable.MOST_ROWS) {
            hiddenRows.add(row);
        }
    }

    private void cell(SafeXml xml) throws XMLStreamException {
        String place = xml.attribute("r");
        if (place == null) {
            column++;
        } else {
            CellReference reference = CellReference.parse(place);
            row = reference.row();
            column = reference.column();
        }
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String value = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                value = xml.text();
            } else if (xml.begins("is") && type.equals("inlineStr")) {
                value = SharedStrings.richText(xml, "is");
            } else if (xml.begins("f")) {
                formula = true;
                xml.text();
            }
        }
        put(values.of(type, style, value, formula));
    }

    /** Cells that only look like something, without holding anything, may stand as far away as they like. */
    private void put(SheetCell cell) {
        if (cell.isBlank()) {
            return;
        }
        if (row >= SheetTable.MOST_ROWS) {
            throw UnreadableSheetException.tooManyRows(name);
        }
        if (column >= SheetTable.MOST_COLUMNS) {
            throw UnreadableSheetException.tooManyColumns(name);
        }
        budget.cell();
        put(rows, row, column, cell);
    }

    static void put(List<List<SheetCell>> rows, int row, int column, SheetCell cell) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<SheetCell> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add(SheetCell.EMPTY);
        }
        cells.set(column, cell);
    }
}
