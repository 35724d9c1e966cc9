package se.arshjulet.suppression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What anybody knows of how cells hang together: the sum of the terms, each its factor times its cell, is the constant.
 *
 * @param what for people, in a message: "women and men, Åsby 2025"
 * @param factors by the cell's key; none is zero
 * @param constant public in itself, as the change between two years that was written in a report
 */
public record Relation(String what, Map<String, Integer> factors, long constant) {

    public Relation {
        factors = Map.copyOf(new LinkedHashMap<>(factors));
        if (factors.size() < 2 || factors.containsValue(0)) {
            throw new IllegalArgumentException("A relation binds at least two cells: " + what);
        }
    }

    /** Total = the sum of the parts: women and men, all municipalities, all ages, a neighbouring aggregate and what lies between. */
    public static Relation sum(String what, String total, List<String> parts) {
        Map<String, Integer> factors = new LinkedHashMap<>();
        factors.put(total, 1);
        for (String part : parts) {
            if (factors.put(part, -1) != null) {
                throw new IllegalArgumentException("%s counts %s twice".formatted(what, part));
            }
        }
        return new Relation(what, factors, 0);
    }

    /** Later − earlier = a change that is known outside the tables. A change that can be hidden is better not published than given here. */
    public static Relation change(String what, String later, String earlier, long change) {
        return new Relation(what, Map.of(later, 1, earlier, -1), change);
    }
}
