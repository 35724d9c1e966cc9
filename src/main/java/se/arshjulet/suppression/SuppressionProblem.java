package se.arshjulet.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a reader can put together: the cells of this publication, those of earlier ones that have to do with them, and every
 * relation between them. A relation that is left out is not guarded against.
 *
 * @throws FiguresDisagreeException if figures that are all there do not add up
 */
public record SuppressionProblem(Rule rule, List<Cell> cells, List<Relation> relations) {

    public SuppressionProblem {
        cells = List.copyOf(cells);
        relations = List.copyOf(relations);
        Map<String, Cell> byKey = new HashMap<>();
        for (Cell cell : cells) {
            if (byKey.put(cell.key(), cell) != null) {
                throw new IllegalArgumentException("The same cell twice: " + cell.key());
            }
        }
        for (Relation relation : relations) {
            refuseUnlessItHolds(relation, byKey);
        }
    }

    private static void refuseUnlessItHolds(Relation relation, Map<String, Cell> byKey) {
        long sum = 0;
        boolean allThere = true;
        for (Map.Entry<String, Integer> term : relation.factors().entrySet()) {
            Cell cell = byKey.get(term.getKey());
            if (cell == null) {
                throw new IllegalArgumentException(
                        "%s speaks of a cell that is not there: %s".formatted(relation.what(), term.getKey()));
            }
            Long count = cell.count();
            if (count == null) {
                allThere = false;
            } else {
                sum = Math.addExact(sum, Math.multiplyExact(term.getValue(), count));
            }
        }
        if (allThere && sum != relation.constant()) {
            throw new FiguresDisagreeException(relation.what());
        }
    }
}
