package se.arshjulet.suppression;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The counts as they are, and what follows from them of those that are missing. A missing figure that all the others pin down under
 * the threshold is as much a small count as any: women and the total give the men that nobody sent in.
 */
final class RealTable {

    /** By cell; for what is missing some count with which the sums hold. */
    final long[] counts;

    /** What must not be worked out. */
    final Set<Integer> tooSmall = new HashSet<>();

    private final Part part;
    private final TableSearch search;

    /** @throws FiguresDisagreeException if no counts in place of the missing ones make the sums hold */
    RealTable(Part part, TableSearch search) {
        this.part = part;
        this.search = search;
        long[] known = IntStream.range(0, part.size())
                .mapToLong(cell -> {
                    Long count = part.count(cell);
                    return count == null ? 0 : count;
                })
                .toArray();
        long[] whole = search.nearest(known, Set.of(), ofTheMissing());
        if (whole == null) {
            throw new FiguresDisagreeException(
                    part.rows.stream().map(Part.Row::what).collect(Collectors.joining(", ")));
        }
        counts = whole;
        for (int cell = 0; cell < part.size(); cell++) {
            if (isTooSmall(cell)) {
                tooSmall.add(cell);
            }
        }
    }

    private boolean isTooSmall(int cell) {
        if (part.is(cell, Standing.PUBLIC)) {
            return false;
        }
        @Nullable Long count = part.count(cell);
        if (count != null) {
            return part.rule.isTooSmall(count);
        }
        return part.rule.threshold() > part.rule.leastHidden()
                && canBe(cell, part.rule.leastHidden())
                && !canBe(cell, part.rule.threshold());
    }

    private boolean canBe(int missing, long atLeast) {
        Latitude latitude = ofTheMissing();
        latitude.release(missing, atLeast, 0);
        long[] start = counts.clone();
        start[missing] = Math.max(start[missing], atLeast);
        return search.nearest(start, Set.of(), latitude) != null;
    }

    private Latitude ofTheMissing() {
        Latitude latitude = Latitude.none(part.size());
        for (int cell = 0; cell < part.size(); cell++) {
            if (part.count(cell) == null) {
                latitude.release(cell, 0, 0);
            }
        }
        return latitude;
    }
}
