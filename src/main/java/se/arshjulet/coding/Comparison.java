package se.arshjulet.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What two have marked in a text laid side by side: each unit is paired with the one that it is nearest to, if any. */
final class Comparison {

    /** So much of what the two hold together must both hold, if they are to be the same unit without anybody's saying so. */
    private static final double SAME_PLACE = 0.5;

    private Comparison() {}

    record Marked(UUID id, TextSpan at, Set<UUID> codes) {}

    record Pair(@Nullable Marked first, @Nullable Marked second) {

        /** Both marked it, mostly the same words and with the same codes: there is nothing to settle. */
        boolean isSame() {
            if (first == null || second == null || !first.codes().equals(second.codes())) {
                return false;
            }
            int shared = first.at().shared(second.at());
            int together = first.at().length() + second.at().length() - shared;
            return shared >= SAME_PLACE * together;
        }

        int start() {
            if (first == null) {
                return second == null ? 0 : second.at().start();
            }
            return second == null
                    ? first.at().start()
                    : Math.min(first.at().start(), second.at().start());
        }
    }

    private record Candidate(Marked first, Marked second) {

        /** What is of the same codes too is as near as what shares twice as much. */
        int nearness() {
            int shared = first.at().shared(second.at());
            return first.codes().equals(second.codes()) ? 2 * shared : shared;
        }
    }

    /** In the text's order. */
    static List<Pair> of(List<Marked> first, List<Marked> second) {
        List<Candidate> candidates = new ArrayList<>();
        first.forEach(one -> second.stream()
                .filter(other -> one.at().overlaps(other.at()))
                .forEach(other -> candidates.add(new Candidate(one, other))));
        candidates.sort(Comparator.comparingInt(Candidate::nearness)
                .reversed()
                .thenComparing(candidate -> candidate.first().at().start())
                .thenComparing(candidate -> candidate.first().id())
                .thenComparing(candidate -> candidate.second().id()));
        Set<UUID> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!taken.contains(candidate.first().id())
                    && !taken.contains(candidate.second().id())) {
                taken.add(candidate.first().id());
                taken.add(candidate.second().id());
                pairs.add(new Pair(candidate.first(), candidate.second()));
            }
        }
        first.stream().filter(one -> !taken.contains(one.id())).forEach(one -> pairs.add(new Pair(one, null)));
        second.stream().filter(one -> !taken.contains(one.id())).forEach(one -> pairs.add(new Pair(null, one)));
        pairs.sort(Comparator.comparingInt(Pair::start));
        return pairs;
    }
}
