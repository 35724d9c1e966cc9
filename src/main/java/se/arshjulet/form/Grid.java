package se.arshjulet.form;

import java.util.List;

/** The rows and columns of figures that are asked for together: year by sex, say. */
public record Grid(List<Line> rows, List<Line> columns) {

    public Grid {
        rows = rows == null ? List.of() : List.copyOf(rows);
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** A row or a column.
     * @param sumOf the keys of the lines beside it that it is the sum of; empty if it is none
     * @param typed of a sum: a person types it, and is asked when it does not add up; otherwise it is computed */
    public record Line(String key, String label, List<String> sumOf, boolean typed) {

        public Line {
            sumOf = sumOf == null ? List.of() : List.copyOf(sumOf);
        }

        public boolean isSum() {
            return !sumOf.isEmpty();
        }

        public boolean isComputed() {
            return isSum() && !typed;
        }
    }
}
