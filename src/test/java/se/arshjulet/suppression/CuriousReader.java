package se.arshjulet.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;

/**
 * Somebody who has every publication before her and tries whether a hidden count can be this or that: puts a number in each empty
 * place, narrows the others by the sums, and goes back when they fail. Nothing of it is as in the module, which solves inequalities.
 */
final class CuriousReader {

    private static final long MUCH_MORE = 40;
    /** She gives up on a table that takes more guesses; the try then proves nothing, and is not counted. */
    private static final int PATIENCE = 50_000;

    private final List<Relation> relations;
    private final Map<String, long[]> seen = new HashMap<>();
    private int guesses;

    private CuriousReader(List<Relation> relations) {
        this.relations = relations;
    }

    /** Sees what the answer lets her see, but for these, and knows the rule: what is *undertryckt* is no zero, where zeros are shown. */
    static CuriousReader of(SuppressionProblem problem, Suppression suppression, Set<String> alsoShown) {
        CuriousReader reader = new CuriousReader(problem.relations());
        long cap = cap(problem);
        for (Cell cell : problem.cells()) {
            Verdict verdict = suppression.of(cell.key());
            Long count = cell.count();
            if (count != null && (!verdict.isSuppressed() || alsoShown.contains(cell.key()))) {
                reader.seen.put(cell.key(), new long[] {count, count});
            } else {
                boolean noZero =
                        count != null && count > 0 && problem.rule().showsZeros() && verdict != Verdict.WHOLE_TABLE;
                reader.seen.put(cell.key(), new long[] {noZero ? 1 : 0, cap});
            }
        }
        return reader;
    }

    /** Sees only what was public before. */
    static CuriousReader beforehand(SuppressionProblem problem) {
        CuriousReader reader = new CuriousReader(problem.relations());
        for (Cell cell : problem.cells()) {
            Long count = cell.count();
            boolean isPublic = cell.standing() == Standing.PUBLIC && count != null;
            boolean noZero = cell.standing() == Standing.HIDDEN
                    && count != null
                    && count > 0
                    && problem.rule().showsZeros();
            reader.seen.put(
                    cell.key(), isPublic ? new long[] {count, count} : new long[] {noZero ? 1 : 0, cap(problem)});
        }
        return reader;
    }

    /** Knows no figures, only which are none, and how those hang together that this one hangs together with. */
    static CuriousReader ofTheZeros(SuppressionProblem problem, String key) {
        CuriousReader reader = new CuriousReader(around(problem, key));
        for (Cell cell : problem.cells()) {
            Long count = cell.count();
            boolean none = count != null && count == 0;
            reader.seen.put(cell.key(), none ? new long[] {0, 0} : new long[] {count == null ? 0 : 1, cap(problem)});
        }
        return reader;
    }

    private static List<Relation> around(SuppressionProblem problem, String key) {
        Set<String> known = problem.cells().stream()
                .filter(cell -> cell.standing() == Standing.PUBLIC)
                .map(Cell::key)
                .collect(Collectors.toSet());
        Set<String> together = new HashSet<>(Set.of(key));
        List<Relation> around = new ArrayList<>();
        while (around.addAll(problem.relations().stream()
                .filter(relation -> !around.contains(relation))
                .filter(relation -> relation.factors().keySet().stream()
                        .anyMatch(cell -> together.contains(cell) && !known.contains(cell)))
                .toList())) {
            around.forEach(relation -> together.addAll(relation.factors().keySet()));
        }
        return around;
    }

    /** Sees everything but the figures that nobody has. */
    static CuriousReader inside(SuppressionProblem problem) {
        CuriousReader reader = new CuriousReader(problem.relations());
        for (Cell cell : problem.cells()) {
            Long count = cell.count();
            reader.seen.put(cell.key(), count == null ? new long[] {0, cap(problem)} : new long[] {count, count});
        }
        return reader;
    }

    private static long cap(SuppressionProblem problem) {
        long most = MUCH_MORE;
        for (Cell cell : problem.cells()) {
            Long count = cell.count();
            most = Math.max(most, count == null ? 0 : count + MUCH_MORE);
        }
        return most;
    }

    boolean thinksPossible(String key, long count) {
        return thinksPossible(key, count, count);
    }

    boolean thinksPossible(String key, long from, long to) {
        Map<String, long[]> ranges = new HashMap<>();
        seen.forEach((cell, range) -> ranges.put(cell, range.clone()));
        long[] own = ranges.get(key);
        own[0] = Math.max(own[0], from);
        own[1] = Math.min(own[1], to);
        guesses = 0;
        return own[0] <= own[1] && fillsIn(ranges);
    }

    private boolean fillsIn(Map<String, long[]> ranges) {
        if (++guesses > PATIENCE) {
            throw new TestAbortedException("Too large a table to try every number in");
        }
        if (!narrows(ranges)) {
            return false;
        }
        String open = null;
        for (Relation relation : relations) {
            for (String key : relation.factors().keySet()) {
                long[] range = ranges.get(key);
                if (range[1] > range[0]
                        && (open == null || range[1] - range[0] < ranges.get(open)[1] - ranges.get(open)[0])) {
                    open = key;
                }
            }
        }
        if (open == null) {
            return true;
        }
        long[] range = ranges.get(open);
        for (long guess = range[0]; guess <= range[1]; guess++) {
            Map<String, long[]> next = new HashMap<>();
            ranges.forEach((cell, r) -> next.put(cell, r.clone()));
            next.put(open, new long[] {guess, guess});
            if (fillsIn(next)) {
                return true;
            }
        }
        return false;
    }

    private boolean narrows(Map<String, long[]> ranges) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Relation relation : relations) {
                for (Map.Entry<String, Integer> term : relation.factors().entrySet()) {
                    long low = relation.constant();
                    long high = relation.constant();
                    for (Map.Entry<String, Integer> other : relation.factors().entrySet()) {
                        if (!other.getKey().equals(term.getKey())) {
                            long[] range = ranges.get(other.getKey());
                            int factor = other.getValue();
                            low -= factor * range[factor > 0 ? 1 : 0];
                            high -= factor * range[factor > 0 ? 0 : 1];
                        }
                    }
                    int factor = term.getValue();
                    long from = factor > 0 ? Math.floorDiv(low + factor - 1, factor) : -Math.floorDiv(high, -factor);
                    long to = factor > 0 ? Math.floorDiv(high, factor) : -Math.floorDiv(low - factor - 1, -factor);
                    long[] own = ranges.get(term.getKey());
                    if (from > own[0] || to < own[1]) {
                        own[0] = Math.max(own[0], from);
                        own[1] = Math.min(own[1], to);
                        changed = true;
                    }
                    if (own[0] > own[1]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
