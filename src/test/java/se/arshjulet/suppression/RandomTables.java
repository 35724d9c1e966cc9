package se.arshjulet.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables as associations have them: mostly small numbers, some zeros, some that nobody sent in, some published before. */
final class RandomTables {

    private RandomTables() {}

    /**
     * One or two years of two or three municipalities by sex, with what margins there are; perhaps a change between the years that
     * is public, and an aggregate that differs from the total by one municipality.
     *
     * @param zeros how many of a hundred counts are none
     */
    static SuppressionProblem small(Random random, int zeros) {
        int municipalities = 2 + random.nextInt(2);
        int years = 1 + random.nextInt(2);
        TableOfCounts all = new TableOfCounts();
        for (int year = 0; year < years; year++) {
            all.and(TableOfCounts.of("" + year, counts(random, municipalities, zeros)));
        }
        if (years == 2 && random.nextBoolean()) {
            Map<String, Long> counts = counts(all.cells);
            String key = any(random, all.cells).key().substring(1);
            all.with(Relation.change(
                    "change, " + key, "1" + key, "0" + key, counts.get("1" + key) - counts.get("0" + key)));
        }
        if (municipalities == 3 && random.nextBoolean()) {
            Map<String, Long> counts = counts(all.cells);
            all.cells.add(Cell.of("0AB/T", counts.get("0A/T") + counts.get("0B/T")));
            all.with(Relation.sum("A and B", "0AB/T", List.of("0A/T", "0B/T")));
        }
        dropAMargin(random, all);
        List<Cell> cells = new ArrayList<>();
        Standing firstYear = random.nextInt(3) == 0 ? Standing.PUBLIC : Standing.NEW;
        for (Cell cell : all.cells) {
            int dice = random.nextInt(100);
            boolean public_ =
                    dice < 8 || firstYear == Standing.PUBLIC && cell.key().startsWith("0") && dice < 60;
            Standing standing = public_ ? Standing.PUBLIC : dice > 94 ? Standing.HIDDEN : Standing.NEW;
            boolean missing = !public_ && random.nextInt(100) < 6;
            cells.add(missing ? Cell.missing(cell.key()) : new Cell(cell.key(), cell.count(), standing));
        }
        return new SuppressionProblem(new Rule(2 + random.nextInt(4), true), cells, all.relations);
    }

    /** Larger ones with all margins and the sums of the years: three dimensions; nothing public before. */
    static SuppressionProblem years(Random random, int years, int municipalities) {
        TableOfCounts all = new TableOfCounts();
        List<Map<String, Long>> byYear = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            TableOfCounts table = TableOfCounts.of("" + year, counts(random, municipalities, 10));
            byYear.add(counts(table.cells));
            all.and(table);
        }
        for (String key : byYear.get(0).keySet()) {
            String rest = key.substring(1);
            List<String> parts =
                    IntStream.range(0, years).mapToObj(y -> y + rest).toList();
            long sum = IntStream.range(0, years)
                    .mapToLong(y -> byYear.get(y).get(y + rest))
                    .sum();
            all.cells.add(Cell.of("sum" + rest, sum));
            all.with(Relation.sum("all years, " + rest, "sum" + rest, parts));
        }
        return new SuppressionProblem(Rule.USUAL, all.cells, all.relations);
    }

    static long[][] counts(Random random, int municipalities, int zeros) {
        return IntStream.range(0, municipalities)
                .mapToObj(i -> new long[] {count(random, zeros), count(random, zeros)})
                .toArray(long[][]::new);
    }

    private static long count(Random random, int zeros) {
        if (random.nextInt(100) < zeros) {
            return 0;
        }
        return random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 5 + random.nextInt(12);
    }

    private static void dropAMargin(Random random, TableOfCounts all) {
        if (random.nextInt(3) == 0) {
            String gone = any(random, all.cells).key();
            all.cells.removeIf(cell -> cell.key().equals(gone));
            all.relations.removeIf(relation -> relation.factors().containsKey(gone));
        }
    }

    private static Cell any(Random random, List<Cell> cells) {
        return cells.get(random.nextInt(cells.size()));
    }

    private static Map<String, Long> counts(List<Cell> cells) {
        Map<String, Long> counts = new HashMap<>();
        for (Cell cell : cells) {
            Long count = cell.count();
            counts.put(cell.key(), count == null ? 0 : count);
        }
        return cells.stream().map(Cell::key).collect(Collectors.toMap(k -> k, counts::get));
    }
}
