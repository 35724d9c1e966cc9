package se.arshjulet.coordinationmap;

import java.util.List;
import se.arshjulet.suppression.Relation;

/**
 * Counts that hang together, or may. Two tables of the same content have nothing to do with each other.
 *
 * @param key the same in every publication
 * @param rule which of the association's rules for small counts holds ({@link DisclosureRules})
 * @param relations between the cells, by their keys
 * @param ifTheyHold sums that nobody has declared, but that anybody sees if the figures happen to add up
 */
record CountTable(
        String key, RuleFor rule, List<CountCell> cells, List<Relation> relations, List<Relation> ifTheyHold) {

    CountTable(String key, RuleFor rule, List<CountCell> cells, List<Relation> relations) {
        this(key, rule, cells, relations, List.of());
    }

    /** @param counts what kind of count, as the association names it when it sets a rule of its own for it
     * @param threshold what the measure itself says; null if it says nothing */
    record RuleFor(
            String counts,
            @org.jspecify.annotations.Nullable Long threshold) {}

    CountTable {
        cells = List.copyOf(cells);
        relations = List.copyOf(relations);
        ifTheyHold = List.copyOf(ifTheyHold);
    }
}
