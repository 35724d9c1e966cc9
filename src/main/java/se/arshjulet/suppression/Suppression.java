package se.arshjulet.suppression;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The answer to a {@link SuppressionProblem}.
 *
 * @param verdicts every cell's, by its key
 * @param exposures what leaked earlier; empty as a rule. The verdicts then see to it that nothing of it grows worse
 */
public record Suppression(Map<String, Verdict> verdicts, List<Exposure> exposures) {

    public Suppression {
        verdicts = Map.copyOf(verdicts);
        exposures = List.copyOf(exposures);
    }

    public Verdict of(String key) {
        Verdict verdict = verdicts.get(key);
        if (verdict == null) {
            throw new IllegalArgumentException("No such cell: " + key);
        }
        return verdict;
    }

    /** The keys with this verdict, sorted. */
    public Set<String> all(Verdict verdict) {
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getValue() == verdict)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** False if a table, or what hangs together with it, can only be published as a whole or not at all, and so not at all. */
    public boolean canBePublished() {
        return !verdicts.containsValue(Verdict.WHOLE_TABLE);
    }
}
