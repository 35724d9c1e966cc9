package se.arshjulet.form;

import java.util.List;

/**
 * A figure of a grid, answered as a question of its own: it has its own status, comment and remarks, and two people can
 * fill in a grid together.
 * @param question keyed "grid.row.column"
 * @param sumOf    keys of the cells that it is the sum of; empty if it is none
 * @param computed whether the product adds it up */
public record GridCell(Question question, Grid.Line row, Grid.Line column, List<String> sumOf, boolean computed) {

    static List<GridCell> all(Question grid, Grid lines) {
        return lines.rows().stream()
                .flatMap(row -> lines.columns().stream().map(column -> of(grid, row, column)))
                .toList();
    }

    private static GridCell of(Question grid, Grid.Line row, Grid.Line column) {
        // The corner where two sums meet is added up across, as one reads, unless only the other is the product's.
        boolean across = column.isComputed() || column.isSum() && !row.isComputed();
        List<String> parts = across
                ? column.sumOf().stream()
                        .map(other -> key(grid, row.key(), other))
                        .toList()
                : row.sumOf().stream()
                        .map(other -> key(grid, other, column.key()))
                        .toList();
        boolean computed = row.isComputed() || column.isComputed();
        Question question = new Question(
                key(grid, row.key(), column.key()),
                isWhole(grid) ? QuestionType.WHOLE_NUMBER : QuestionType.DECIMAL_NUMBER,
                "%s: %s, %s".formatted(grid.label(), row.label(), column.label()),
                null,
                grid.required() && !computed,
                List.of(),
                false,
                null,
                grid.askedAfresh(),
                grid.number(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                grid.plausibility(),
                null);
        return new GridCell(question, row, column, parts, computed);
    }

    private static boolean isWhole(Question grid) {
        NumberLimits limits = grid.number();
        Integer decimals = limits == null ? null : limits.decimals();
        return decimals == null || decimals == 0;
    }

    private static String key(Question grid, String row, String column) {
        return grid.key() + "." + row + "." + column;
    }
}
