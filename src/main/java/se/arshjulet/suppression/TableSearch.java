package se.arshjulet.suppression;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Finds the nearest table of whole numbers that adds up. The solver computes in floating point, so what it finds is rounded and
 * then checked exactly: a table is given only if it is one. That none is given may be the solver's fault; then too much is
 * suppressed, never too little.
 */
final class TableSearch {

    /** Whole numbers can take a solver forever; the few tables that need them at all take milliseconds. */
    private static final long MILLISECONDS = 2_000;

    private static final double AS_GOOD_AS_FREE = 1e-4;

    private final Part part;

    TableSearch(Part part) {
        this.part = part;
    }

    /** Another table in which the cell has this count, as cheap as can be; null if there is none. */
    long @Nullable [] with(int cell, long count, long[] real, Latitude latitude) {
        if (!latitude.free()[cell] || count < latitude.least()[cell]) {
            return null;
        }
        long[] start = real.clone();
        start[cell] = count;
        return nearest(start, Set.of(cell), latitude);
    }

    /** The nearest table that adds up, where the start may not; the given cells keep their counts. Null if there is none. */
    long @Nullable [] nearest(long[] start, Set<Integer> kept, Latitude latitude) {
        Set<Part.Row> rows = new LinkedHashSet<>();
        Set<Integer> movable = reach(start, kept, latitude, rows);
        if (movable == null) {
            return null;
        }
        if (rows.stream().allMatch(row -> Part.gap(row, start) == 0)) {
            return start;
        }
        long[] found = solve(start, movable, rows, latitude, false);
        return found != null && part.addsUp(found) ? found : solveInWhole(found, start, movable, rows, latitude);
    }

    /** Where the vertices of what is possible are not whole numbers, which tables in one or two dimensions never meet. */
    private long @Nullable [] solveInWhole(
            long @Nullable [] relaxed, long[] start, Set<Integer> movable, Set<Part.Row> rows, Latitude latitude) {
        if (relaxed == null) {
            return null;
        }
        long[] found = solve(start, movable, rows, latitude, true);
        return found != null && part.addsUp(found) ? found : null;
    }

    /** What can move if the rows that do not add up are to; null if one of them never will. */
    private @Nullable Set<Integer> reach(long[] start, Set<Integer> kept, Latitude latitude, Set<Part.Row> rows) {
        Set<Integer> movable = new TreeSet<>();
        Deque<Part.Row> open = new ArrayDeque<>();
        part.rows.stream().filter(row -> Part.gap(row, start) != 0).forEach(open::add);
        while (!open.isEmpty()) {
            Part.Row row = open.remove();
            if (!rows.add(row)) {
                continue;
            }
            boolean stuck = true;
            for (int cell : row.cells()) {
                if (latitude.free()[cell] && !kept.contains(cell)) {
                    stuck = false;
                    if (movable.add(cell)) {
                        open.addAll(part.rowsOf(cell));
                    }
                }
            }
            if (stuck && Part.gap(row, start) != 0) {
                return null;
            }
        }
        return movable;
    }

    private long @Nullable [] solve(
            long[] start, Set<Integer> movable, Set<Part.Row> rows, Latitude latitude, boolean inWhole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = MILLISECONDS;
        Map<Integer, Variable> more = new LinkedHashMap<>();
        Map<Integer, Variable> fewer = new LinkedHashMap<>();
        for (int cell : movable) {
            double cost = Math.max(AS_GOOD_AS_FREE, latitude.cost()[cell]);
            more.put(cell, model.addVariable().lower(0).weight(cost).integer(inWhole));
            long room = start[cell] - latitude.least()[cell];
            if (room > 0) {
                fewer.put(
                        cell,
                        model.addVariable().lower(0).upper(room).weight(cost).integer(inWhole));
            }
        }
        for (Part.Row row : rows) {
            Expression expression = model.addExpression().level(Part.gap(row, start));
            for (int i = 0; i < row.cells().length; i++) {
                add(expression, more.get(row.cells()[i]), row.factors()[i]);
                add(expression, fewer.get(row.cells()[i]), -row.factors()[i]);
            }
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return null;
        }
        long[] table = start.clone();
        more.forEach((cell, variable) -> table[cell] += whole(variable));
        fewer.forEach((cell, variable) -> table[cell] -= whole(variable));
        for (int cell : movable) {
            table[cell] = Math.max(table[cell], latitude.least()[cell]);
        }
        return table;
    }

    private static void add(Expression expression, @Nullable Variable variable, int factor) {
        if (variable != null) {
            expression.set(variable, factor);
        }
    }

    private static long whole(Variable variable) {
        BigDecimal value = variable.getValue();
        return value == null ? 0 : Math.round(value.doubleValue());
    }
}
