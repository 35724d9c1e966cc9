package se.arshjulet.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Municipalities by sex with all margins, as the statistics will ask: cells "A/K", "A/M", "A/T" and "T/K", "T/M", "T/T". */
final class TableOfCounts {

    static final List<String> SEXES = List.of("K", "M");

    final List<Cell> cells = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();

    /** @param counts women and men of each municipality */
    static TableOfCounts of(String prefix, long[]... counts) {
        TableOfCounts table = new TableOfCounts();
        List<String> names = IntStream.range(0, counts.length)
                .mapToObj(i -> prefix + (i < 19 ? "" + (char) ('A' + i) : "n" + i))
                .toList();
        long[] sums = new long[2];
        for (int i = 0; i < counts.length; i++) {
            table.row(names.get(i), counts[i]);
            sums[0] += counts[i][0];
            sums[1] += counts[i][1];
        }
        table.row(prefix + "T", sums);
        for (String sex : List.of("K", "M", "T")) {
            table.relations.add(Relation.sum(
                    "all municipalities, " + sex,
                    prefix + "T/" + sex,
                    names.stream().map(name -> name + "/" + sex).toList()));
        }
        return table;
    }

    private void row(String name, long[] counts) {
        cells.add(Cell.of(name + "/K", counts[0]));
        cells.add(Cell.of(name + "/M", counts[1]));
        cells.add(Cell.of(name + "/T", counts[0] + counts[1]));
        relations.add(Relation.sum(
                "women and men, " + name,
                name + "/T",
                SEXES.stream().map(sex -> name + "/" + sex).toList()));
    }

    TableOfCounts with(Relation... more) {
        relations.addAll(List.of(more));
        return this;
    }

    TableOfCounts and(TableOfCounts other) {
        cells.addAll(other.cells);
        relations.addAll(other.relations);
        return this;
    }

    TableOfCounts standing(Standing standing, String... keys) {
        List<String> which = List.of(keys);
        cells.replaceAll(cell -> which.contains(cell.key()) ? new Cell(cell.key(), cell.count(), standing) : cell);
        return this;
    }

    TableOfCounts missing(String... keys) {
        List<String> which = List.of(keys);
        cells.replaceAll(cell -> which.contains(cell.key()) ? Cell.missing(cell.key()) : cell);
        return this;
    }

    TableOfCounts allPublic() {
        return standing(Standing.PUBLIC, keys().toArray(String[]::new));
    }

    Stream<String> keys() {
        return cells.stream().map(Cell::key);
    }

    SuppressionProblem problem() {
        return new SuppressionProblem(Rule.USUAL, cells, relations);
    }

    Suppression protect() {
        return DisclosureControl.protect(problem());
    }
}
