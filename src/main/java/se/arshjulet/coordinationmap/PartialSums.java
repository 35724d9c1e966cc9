package se.arshjulet.coordinationmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are the sum of some of the municipalities: "Kommunerna utom Storby". Nobody declares them, but whoever reads
 * the name, or adds up, can tell; a hidden part could be worked out from such a row.
 */
final class PartialSums {

    /** Fewer figures that add up may do so by chance. */
    private static final int ENOUGH = 3;

    /** Of more, too many of their sums would be tried. */
    private static final int MOST_PARTS = 12;

    private PartialSums() {}

    /**
     * Every selection of at least two parts, and not of all, whose counts add up to the row's wherever the row has one.
     *
     * @param columns for each year, sex and category the counts by place; what is missing is not there
     * @param row the row's place
     */
    static List<List<String>> of(Collection<Map<String, Long>> columns, String row, List<String> parts) {
        List<Map<String, Long>> told =
                columns.stream().filter(column -> column.containsKey(row)).toList();
        if (told.size() < ENOUGH || parts.size() > MOST_PARTS) {
            return List.of();
        }
        List<List<String>> sums = new ArrayList<>();
        for (int selection = 1; selection < (1 << parts.size()) - 1; selection++) {
            if (Integer.bitCount(selection) > 1 && holds(told, row, parts, selection)) {
                sums.add(selected(parts, selection));
            }
        }
        return sums;
    }

    private static boolean holds(List<Map<String, Long>> told, String row, List<String> parts, int selection) {
        long people = 0;
        for (Map<String, Long> column : told) {
            Long sum = sum(column, parts, selection);
            Long count = column.get(row);
            if (sum == null || !sum.equals(count)) {
                return false;
            }
            people += sum;
        }
        return people > 0;
    }

    private static @Nullable Long sum(Map<String, Long> column, List<String> parts, int selection) {
        long sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            if ((selection >> i & 1) == 1) {
                Long count = column.get(parts.get(i));
                if (count == null) {
                    return null;
                }
                sum += count;
            }
        }
        return sum;
    }

    private static List<String> selected(List<String> parts, int selection) {
        List<String> selected = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if ((selection >> i & 1) == 1) {
                selected.add(parts.get(i));
            }
        }
        return selected;
    }
}
