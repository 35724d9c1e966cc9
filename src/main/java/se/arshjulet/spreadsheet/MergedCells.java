package se.arshjulet.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** Cells made into one. Its value stands in the first; that the others have none is said at each, since it may be meant for all. */
final class MergedCells {

    private static final int MOST = 5_000;

    /** A title over the whole sheet, say, is marked only as far as there is a table. */
    private static final int SMALL = 1_000;

    private final List<Block> blocks = new ArrayList<>();

    private record Block(CellReference first, CellReference last) {

        long size() {
            return (long) (last.row() - first.row() + 1) * (last.column() - first.column() + 1);
        }
    }

    void add(String range) {
        int colon = range.indexOf(':');
        if (colon < 0 || blocks.size() == MOST) {
            throw UnreadableSheetException.damaged();
        }
        CellReference one = CellReference.parse(range.substring(0, colon));
        CellReference other = CellReference.parse(range.substring(colon + 1));
        blocks.add(new Block(one, other));
    }

    void mark(List<List<SheetCell>> rows, CellBudget budget) {
        int height = rows.size();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (Block block : blocks) {
            boolean small = block.size() <= SMALL;
            int bottom = Math.min(block.last().row(), (small ? SheetTable.MOST_ROWS : height) - 1);
            int right = Math.min(block.last().column(), (small ? SheetTable.MOST_COLUMNS : width) - 1);
            SheetCell other = SheetCell.refused(
                    "",
                    "Cellen är sammanfogad med %s. Dela upp dem och skriv ett värde i varje."
                            .formatted(CellReference.of(
                                    block.first().row(), block.first().column())));
            for (int row = block.first().row(); row <= bottom; row++) {
                for (int column = block.first().column(); column <= right; column++) {
                    if (row > block.first().row() || column > block.first().column()) {
                        budget.cell();
                        SheetReading.put(rows, row, column, other);
                    }
                }
            }
        }
    }
}
