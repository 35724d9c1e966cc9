package se.arshjulet.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the cells of a grid add up to. A missing figure is no zero: a sum is a figure only where all its parts are. */
final class GridSums {

    private GridSums() {}

    /** The computed cells of one grid in one row (or outside), by what stands in the others. */
    static Map<AnswerKey, Entry> computed(Question grid, UUID row, AnswerSet set) {
        Map<AnswerKey, Entry> entries = new LinkedHashMap<>();
        // Sums of sums: those that only add typed cells come first, so that the corner finds them done.
        List<GridCell> sums = grid.cells().stream().filter(GridCell::computed).toList();
        for (int round = 0; round < sums.size() && entries.size() < sums.size(); round++) {
            for (GridCell cell : sums) {
                AnswerKey at = new AnswerKey(row, cell.question().key());
                boolean ready = cell.sumOf().stream()
                        .map(part -> new AnswerKey(row, part))
                        .allMatch(part -> entries.containsKey(part) || !isComputed(sums, part));
                if (ready && !entries.containsKey(at)) {
                    entries.put(at, sum(cell, row, set, entries));
                }
            }
        }
        return entries;
    }

    private static boolean isComputed(List<GridCell> sums, AnswerKey at) {
        return sums.stream().anyMatch(cell -> cell.question().key().equals(at.questionKey()));
    }

    private static Entry sum(GridCell cell, UUID row, AnswerSet set, Map<AnswerKey, Entry> computed) {
        List<Entry> parts = cell.sumOf().stream()
                .map(part -> new AnswerKey(row, part))
                .map(part -> computed.containsKey(part)
                        ? computed.get(part)
                        : set.at(part).map(Entry::of).orElse(Entry.EMPTY))
                .toList();
        if (parts.stream().anyMatch(Entry::isEmpty)) {
            return Entry.EMPTY;
        }
        if (parts.contains(Entry.NONE_EXISTS)) {
            return Entry.NONE_EXISTS;
        }
        // With the other part and the sum in sight, anyone could reckon out what was too small to show.
        return parts.contains(Entry.TOO_SMALL) ? Entry.TOO_SMALL : Entry.of(new AnswerValue.Figure(total(parts)));
    }

    private static BigDecimal total(List<Entry> parts) {
        return parts.stream()
                .map(part -> part.value() instanceof AnswerValue.Figure figure ? figure.number() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** That a sum which somebody typed is not what its parts add up to, with the parts by name. */
    static Optional<String> mismatch(FormDefinition form, GridCell cell, UUID row, AnswerSet set) {
        BigDecimal typed = figure(set, new AnswerKey(row, cell.question().key()));
        List<@Nullable BigDecimal> parts = cell.sumOf().stream()
                .<@Nullable BigDecimal>map(part -> figure(set, new AnswerKey(row, part)))
                .toList();
        if (typed == null || parts.contains(null)) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(typed) == 0) {
            return Optional.empty();
        }
        String named = cell.sumOf().stream()
                .map(part -> name(form, cell, part) + " " + FigureText.of(figureOf(set, new AnswerKey(row, part))))
                .collect(Collectors.joining(" + "));
        return Optional.of("%s är %s, men här står %s.".formatted(named, FigureText.of(sum), FigureText.of(typed)));
    }

    /** A part of a sum, by what tells it from the others. */
    static String name(FormDefinition form, GridCell sum, String part) {
        GridCell cell = form.cell(part).orElseThrow();
        return cell.row().equals(sum.row()) ? cell.column().label() : cell.row().label();
    }

    private static BigDecimal figureOf(AnswerSet set, AnswerKey at) {
        BigDecimal figure = figure(set, at);
        return figure == null ? BigDecimal.ZERO : figure;
    }

    private static @Nullable BigDecimal figure(AnswerSet set, AnswerKey at) {
        return set.value(at) instanceof AnswerValue.Figure figure ? figure.number() : null;
    }
}
