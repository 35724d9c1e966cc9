package se.arshjulet.coordinationmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.DisclosureGuard.TableThen;
import se.arshjulet.suppression.Cell;
import se.arshjulet.suppression.FiguresDisagreeException;
import se.arshjulet.suppression.Relation;
import se.arshjulet.suppression.Rule;
import se.arshjulet.suppression.Standing;
import se.arshjulet.suppression.Suppression;
import se.arshjulet.suppression.SuppressionProblem;
import se.arshjulet.suppression.Verdict;

/**
 * One table of counts in all its publications, the coming one among them. A count that was the same then is one cell; one that has
 * been corrected since is two, for both numbers are known.
 */
final class LinkedCounts {

    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<Object, Relation> relations = new LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> now;

    LinkedCounts(List<TableThen> earlier, CountTable table) {
        now = add(table, Map.of(), lastKnown(earlier), Standing.NEW);
        Map<String, String> later = now;
        for (int i = earlier.size() - 1; i >= 0; i--) {
            TableThen then = earlier.get(i);
            later = add(then.table(), then.withheld(), later, Standing.PUBLIC);
        }
    }

    /** A count that is missing now, and was not before, is the one that everybody remembers. */
    private static Map<String, String> lastKnown(List<TableThen> earlier) {
        Map<String, String> ids = new HashMap<>();
        for (TableThen then : earlier) {
            for (CountCell cell : then.table().cells()) {
                Long number = number(cell, then.withheld());
                if (number != null) {
                    ids.put(cell.key(), id(cell.key(), number));
                }
            }
        }
        return ids;
    }

    private static @Nullable Long number(CountCell cell, Map<String, Long> withheld) {
        return cell.number() == null ? withheld.get(cell.key()) : cell.number();
    }

    private static String id(String key, long number) {
        return key + " = " + number;
    }

    /** @param later the cells' ids in the publication that came next: what nobody had then and somebody has now is the same count
     * @return the cells' ids by their keys */
    private Map<String, String> add(
            CountTable table, Map<String, Long> withheld, Map<String, String> later, Standing shown) {
        Map<String, String> ids = new HashMap<>();
        for (CountCell cell : table.cells()) {
            Long number = number(cell, withheld);
            String id = number != null ? id(cell.key(), number) : later.getOrDefault(cell.key(), cell.key() + " = ?");
            ids.put(cell.key(), id);
            words.putIfAbsent(id, cell.words());
            cells.merge(id, cell(id, number, standing(cell, shown)), LinkedCounts::both);
        }
        for (Relation relation : table.relations()) {
            add(relation, ids, false);
        }
        for (Relation relation : table.ifTheyHold()) {
            add(relation, ids, true);
        }
        return ids;
    }

    private static Cell cell(String id, @Nullable Long number, Standing standing) {
        return number == null ? Cell.missing(id) : new Cell(id, number, standing);
    }

    private static Standing standing(CountCell cell, Standing shown) {
        return switch (cell.status()) {
            case SHOWN -> shown;
            case SUPPRESSED -> shown == Standing.NEW ? Standing.NEW : Standing.HIDDEN;
            // Of a table that was left out nothing was told, not even that its counts are no zeros.
            case LEFT_OUT, MISSING -> Standing.NEW;
        };
    }

    /** What has once been shown is known, whatever became of it later. */
    private static Cell both(Cell one, Cell other) {
        if (one.count() == null) {
            return other;
        }
        if (other.count() == null) {
            return one;
        }
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(Cell cell) {
        return switch (cell.standing()) {
            case NEW -> 0;
            case HIDDEN -> 1;
            case PUBLIC -> 2;
        };
    }

    private void add(Relation relation, Map<String, String> ids, boolean onlyKnown) {
        Map<String, Integer> factors = new LinkedHashMap<>();
        relation.factors().forEach((key, factor) -> factors.merge(id(ids, key), factor, Integer::sum));
        factors.values().removeIf(factor -> factor == 0);
        if (factors.size() > 1 && isTrue(factors, relation.constant(), onlyKnown)) {
            relations.putIfAbsent(
                    List.of(factors, relation.constant()), new Relation(relation.what(), factors, relation.constant()));
        }
    }

    private static String id(Map<String, String> ids, String key) {
        String id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException("A relation speaks of a cell that is not there: " + key);
        }
        return id;
    }

    /** Figures that do not add up tell nobody anything by adding up. */
    private boolean isTrue(Map<String, Integer> factors, long constant, boolean onlyKnown) {
        long sum = 0;
        for (Map.Entry<String, Integer> term : factors.entrySet()) {
            Cell cell = cells.get(term.getKey());
            Long count = cell == null ? null : cell.count();
            if (count == null) {
                return !onlyKnown;
            }
            sum += term.getValue() * count;
        }
        return sum == constant;
    }

    /** Nothing new of the table may be shown if its figures disagree so that nobody can tell what they give away. */
    Suppression protect(Rule rule, KnownSuppressions known) {
        try {
            return known.protect(
                    new SuppressionProblem(rule, List.copyOf(cells.values()), List.copyOf(relations.values())));
        } catch (FiguresDisagreeException e) {
            Map<String, Verdict> none = new HashMap<>();
            cells.forEach((id, cell) -> none.put(
                    id,
                    cell.count() == null
                            ? Verdict.MISSING
                            : cell.standing() == Standing.PUBLIC ? Verdict.SHOWN : Verdict.WHOLE_TABLE));
            return new Suppression(none, List.of());
        }
    }

    Verdict verdict(Suppression suppression, CountCell cell) {
        return suppression.of(id(now, cell.key()));
    }

    /** In words. */
    List<String> exposed(Suppression suppression) {
        List<String> exposed = new ArrayList<>();
        suppression.exposures().forEach(exposure -> exposed.add(words.getOrDefault(exposure.key(), exposure.key())));
        return exposed;
    }
}
