package se.arshjulet.form.expression;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The functions that an expression may call. Each takes time in proportion to what it is given, gives no more than it was
 * given, and means the same tomorrow; so no patterns, no ranges, no clock and no chance.
 */
final class Functions {

    /** How many values a function takes. */
    private record Arity(int from, int to) {
        static Arity of(int count) {
            return new Arity(count, count);
        }
    }

    private static final int MANY = 100;

    private static final Map<String, Arity> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("sum", new Arity(1, MANY)),
            Map.entry("count", Arity.of(1)),
            Map.entry("min", new Arity(1, MANY)),
            Map.entry("max", new Arity(1, MANY)),
            Map.entry("mean", new Arity(1, MANY)),
            Map.entry("median", new Arity(1, MANY)),
            Map.entry("abs", Arity.of(1)),
            Map.entry("round half up", Arity.of(2)),
            Map.entry("floor", Arity.of(1)),
            Map.entry("ceiling", Arity.of(1)),
            Map.entry("string length", Arity.of(1)),
            Map.entry("contains", Arity.of(2)),
            Map.entry("starts with", Arity.of(2)),
            Map.entry("ends with", Arity.of(2)),
            Map.entry("upper case", Arity.of(1)),
            Map.entry("lower case", Arity.of(1)),
            Map.entry("list contains", Arity.of(2)),
            Map.entry("is defined", Arity.of(1)),
            Map.entry("date", new Arity(1, 3)),
            Map.entry("string", Arity.of(1)),
            Map.entry("not", Arity.of(1)),
            Map.entry("and", new Arity(1, MANY)),
            Map.entry("or", new Arity(1, MANY)),
            Map.entry("all", new Arity(1, MANY)),
            Map.entry("any", new Arity(1, MANY))));

    private static final Set<String> TRUTHS = Set.of(
            "contains", "starts with", "ends with", "list contains", "is defined", "not", "and", "or", "all", "any");

    private Functions() {}

    /** It comes to yes or no. */
    static boolean isTruth(String name) {
        return TRUTHS.contains(name);
    }

    static String listed() {
        return String.join(", ", ALLOWED.keySet());
    }

    static Set<String> names() {
        return ALLOWED.keySet();
    }

    static boolean has(String name) {
        return ALLOWED.containsKey(name);
    }

    /** Why the call is refused, or empty if it is not. */
    static Optional<String> problem(String name, int count) {
        Arity arity = ALLOWED.get(name);
        if (arity == null) {
            return Optional.of("Funktionen %s kan inte användas i formulär. Använd någon av dem som finns: %s."
                    .formatted(name, listed()));
        }
        if (count >= arity.from() && count <= arity.to() && !(name.equals("date") && count == 2)) {
            return Optional.empty();
        }
        return Optional.of(
                "Funktionen %s tar emot %s men får %s.".formatted(name, expected(name, arity), values(count)));
    }

    private static String expected(String name, Arity arity) {
        if (name.equals("date")) {
            return "1 värde eller 3";
        }
        return arity.to() == MANY ? "minst 1 värde" : values(arity.from());
    }

    private static String values(int count) {
        return count == 1 ? "1 värde" : count + " värden";
    }
}
