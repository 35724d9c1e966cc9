package se.arshjulet.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to suppress in one part. For each count that is too small a reader must be unable to rule out any of its protection
 * interval, and for each of those counts a table is kept as proof: it adds up, agrees with all that is shown, and has that count in
 * that cell. So the audit of the answer is its construction: what has no proof is not protected.
 *
 * <p>First the cells by which the cheapest proof differs from the real table are suppressed too; then each is shown again if all
 * still can be proved without it, the most valuable first. Since hiding more never rules out a table, what is left after one round
 * is needed, every cell of it.
 */
final class PartProtection {

    /** A reader must believe that this cell can have this count. */
    private record Claim(int cell, long count) {}

    private final Part part;
    private final TableSearch search;
    private final RealTable real;
    private final Set<Integer> secondary = new TreeSet<>();
    private final Map<Claim, long[]> proofs = new LinkedHashMap<>();
    private final Map<Integer, TreeSet<Long>> exposed = new HashMap<>();
    private boolean wholeTable;

    PartProtection(Part part) {
        this.part = part;
        search = new TableSearch(part);
        real = new RealTable(part, search);
    }

    void choose() {
        for (Claim claim : claims()) {
            prove(claim);
        }
        if (!wholeTable) {
            showAgainWhatIsNotNeeded();
            Latitude latitude = latitude(secondary);
            wholeTable =
                    !proofs.entrySet().stream().allMatch(proof -> proves(proof.getValue(), proof.getKey(), latitude));
        }
    }

    /** The farthest from the real count first: what proves those often proves the others. */
    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (int cell : new TreeSet<>(real.tooSmall)) {
            protectionInterval(cell).stream()
                    .filter(count -> part.count(cell) == null || count != real.counts[cell])
                    .forEach(count -> claims.add(new Claim(cell, count)));
        }
        claims.sort(Comparator.comparingLong((Claim claim) -> -Math.abs(claim.count - real.counts[claim.cell])));
        return claims;
    }

    /** See {@link DisclosureControl}. */
    private TreeSet<Long> protectionInterval(int cell) {
        Latitude latitude = ifOnlyTheZerosAreKnown();
        long least = part.rule.leastHidden();
        while (least < real.counts[cell] && search.with(cell, least, real.counts, latitude) == null) {
            least++;
        }
        return LongStream.range(least, least + part.rule.threshold() - part.rule.leastHidden())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void prove(Claim claim) {
        if (!wholeTable) {
            Latitude hidden = latitude(secondary);
            long[] proof = known(claim, hidden);
            if (proof == null) {
                proof = search.with(claim.cell, claim.count, real.counts, ifAnyMayBeHidden());
            }
            if (proof != null) {
                accept(claim, proof, hidden);
                return;
            }
        }
        if (search.with(claim.cell, claim.count, real.counts, ifNothingIsPublished()) == null) {
            exposed.computeIfAbsent(claim.cell, this::protectionInterval).remove(claim.count);
        } else {
            wholeTable = true;
        }
    }

    private void accept(Claim claim, long[] proof, Latitude hidden) {
        proofs.put(claim, proof);
        for (int cell = 0; cell < part.size(); cell++) {
            if (!hidden.free()[cell] && proof[cell] != real.counts[cell]) {
                secondary.add(cell);
            }
        }
    }

    private void showAgainWhatIsNotNeeded() {
        List<Integer> dearestFirst = secondary.stream()
                .sorted(Comparator.comparingDouble(part::worth).reversed())
                .toList();
        for (int cell : dearestFirst) {
            Set<Integer> without = new HashSet<>(secondary);
            without.remove(cell);
            Map<Claim, long[]> still = provedBy(without);
            if (still != null) {
                secondary.remove(cell);
                proofs.putAll(still);
            }
        }
    }

    /** What must be proved anew if only these are suppressed beside the small ones; null if something cannot. */
    private @Nullable Map<Claim, long[]> provedBy(Set<Integer> suppressed) {
        Latitude latitude = latitude(suppressed);
        Map<Claim, long[]> anew = new HashMap<>();
        for (Map.Entry<Claim, long[]> proof : proofs.entrySet()) {
            Claim claim = proof.getKey();
            if (!proves(proof.getValue(), claim, latitude)) {
                long[] other = known(claim, latitude);
                other = other != null ? other : search.with(claim.cell, claim.count, real.counts, latitude);
                if (other == null) {
                    return null;
                }
                anew.put(claim, other);
            }
        }
        return anew;
    }

    private long @Nullable [] known(Claim claim, Latitude latitude) {
        return proofs.values().stream()
                .filter(proof -> proves(proof, claim, latitude))
                .findFirst()
                .orElse(null);
    }

    private boolean proves(long[] table, Claim claim, Latitude latitude) {
        return table[claim.cell] == claim.count && latitude.allows(table, real.counts) && part.addsUp(table);
    }

    /** What a reader does not see if these are suppressed beside those that must be. */
    private Latitude latitude(Set<Integer> suppressed) {
        Latitude latitude = Latitude.none(part.size());
        for (int cell = 0; cell < part.size(); cell++) {
            if (isHiddenAnyway(cell) || suppressed.contains(cell)) {
                latitude.release(cell, leastKnown(cell), 0);
            }
        }
        return latitude;
    }

    private Latitude ifAnyMayBeHidden() {
        Latitude latitude = latitude(secondary);
        for (int cell = 0; cell < part.size(); cell++) {
            if (!latitude.free()[cell] && part.is(cell, Standing.NEW) && real.counts[cell] > 0) {
                latitude.release(cell, leastKnown(cell), part.worth(cell));
            }
        }
        return latitude;
    }

    /** What the rule tells by itself, whatever is published. */
    private Latitude ifOnlyTheZerosAreKnown() {
        Latitude latitude = Latitude.none(part.size());
        for (int cell = 0; cell < part.size(); cell++) {
            if (leastKnown(cell) > 0 || part.count(cell) == null || !part.rule.showsZeros()) {
                latitude.release(cell, leastKnown(cell), 0);
            }
        }
        return latitude;
    }

    /** Then not even the zeros are known, nor that what is not shown is no zero. */
    private Latitude ifNothingIsPublished() {
        Latitude latitude = latitude(Set.of());
        for (int cell = 0; cell < part.size(); cell++) {
            if (part.is(cell, Standing.NEW)) {
                latitude.release(cell, 0, 0);
            }
        }
        return latitude;
    }

    private boolean isHiddenAnyway(int cell) {
        return part.count(cell) == null || real.tooSmall.contains(cell) || part.is(cell, Standing.HIDDEN);
    }

    /** Zeros are shown or are small themselves; so a reader knows of what is suppressed that it is none. Not so of what is missing. */
    private long leastKnown(int cell) {
        return part.count(cell) == null ? 0 : Math.min(real.counts[cell], part.rule.leastHidden());
    }

    SortedMap<String, Verdict> verdicts() {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        for (int cell = 0; cell < part.size(); cell++) {
            verdicts.put(part.cells.get(cell).key(), verdict(cell));
        }
        return verdicts;
    }

    private Verdict verdict(int cell) {
        if (part.count(cell) == null) {
            return Verdict.MISSING;
        }
        if (wholeTable && part.is(cell, Standing.NEW)) {
            return Verdict.WHOLE_TABLE;
        }
        if (real.tooSmall.contains(cell)) {
            return Verdict.PRIMARY;
        }
        return switch (part.cells.get(cell).standing()) {
            case PUBLIC -> Verdict.SHOWN;
            case HIDDEN -> Verdict.STAYS_HIDDEN;
            case NEW -> secondary.contains(cell) ? Verdict.SECONDARY : Verdict.SHOWN;
        };
    }

    List<Exposure> exposures() {
        SortedMap<String, Exposure> exposures = new TreeMap<>();
        for (int cell = 0; cell < part.size(); cell++) {
            String key = part.cells.get(cell).key();
            TreeSet<Long> possible = exposed.get(cell);
            if (possible != null) {
                exposures.put(key, new Exposure(key, possible));
            }
        }
        return List.copyOf(exposures.values());
    }
}
