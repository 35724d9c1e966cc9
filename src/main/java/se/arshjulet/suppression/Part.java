package se.arshjulet.suppression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells that hang together by relations, and by nothing with the rest: numbered, so that a table of them is an array of counts. */
final class Part {

    /** A relation by the cells' numbers. */
    record Row(String what, int[] cells, int[] factors, long constant) {}

    final Rule rule;
    final List<Cell> cells;
    final List<Row> rows;
    private final List<List<Row>> rowsOf = new ArrayList<>();

    Part(Rule rule, List<Cell> cells, List<Row> rows) {
        this.rule = rule;
        this.cells = cells;
        this.rows = rows;
        cells.forEach(cell -> rowsOf.add(new ArrayList<>()));
        for (Row row : rows) {
            for (int cell : row.cells) {
                rowsOf.get(cell).add(row);
            }
        }
    }

    int size() {
        return cells.size();
    }

    List<Row> rowsOf(int cell) {
        return rowsOf.get(cell);
    }

    @Nullable
    Long count(int cell) {
        return cells.get(cell).count();
    }

    boolean is(int cell, Standing standing) {
        return cells.get(cell).standing() == standing;
    }

    /** What is lacking for the relation to hold in a table. */
    static long gap(Row row, long[] table) {
        long gap = row.constant;
        for (int i = 0; i < row.cells.length; i++) {
            gap -= row.factors[i] * table[row.cells[i]];
        }
        return gap;
    }

    boolean addsUp(long[] table) {
        return rows.stream().allMatch(row -> gap(row, table) == 0);
    }

    /**
     * What it costs the reader not to see a cell, for choosing between cells: large counts more than small ones, but far from in
     * proportion, and a total three times what its parts would, twice over for a total of totals.
     */
    double worth(int cell) {
        Long count = count(cell);
        long totals = rowsOf(cell).stream().filter(row -> isTotal(row, cell)).count();
        return (1 + Math.log1p(count == null ? 0 : count)) * (1 + 2 * totals);
    }

    /** A total is alone on its side of the equality sign. */
    private static boolean isTotal(Row row, int cell) {
        int same = 0;
        int own = 0;
        for (int i = 0; i < row.cells.length; i++) {
            own = row.cells[i] == cell ? row.factors[i] : own;
        }
        for (int factor : row.factors) {
            same += Integer.signum(factor) == Integer.signum(own) ? 1 : 0;
        }
        return same == 1 && row.cells.length > 2;
    }
}
