package se.arshjulet.suppression;

import org.jspecify.annotations.Nullable;

/**
 * One count of a table, or of several that are linked: "women, Åsby, 2025". A figure that was corrected after it was published is
 * two cells, for both numbers are known.
 *
 * @param key what the caller knows it by; once in a problem
 * @param count people; never negative. Null is a missing figure, which is not zero: nobody has it, the caller as little as a reader
 * @param standing whether it is still to be decided
 */
public record Cell(String key, @Nullable Long count, Standing standing) {

    public Cell {
        if (count != null && count < 0) {
            throw new IllegalArgumentException("A count is never negative: %s is %d".formatted(key, count));
        }
        if (count == null && standing == Standing.PUBLIC) {
            throw new IllegalArgumentException("A missing figure cannot have been shown: " + key);
        }
    }

    public static Cell of(String key, long count) {
        return new Cell(key, count, Standing.NEW);
    }

    public static Cell missing(String key) {
        return new Cell(key, null, Standing.NEW);
    }

    public static Cell alreadyPublic(String key, long count) {
        return new Cell(key, count, Standing.PUBLIC);
    }

    public static Cell alreadyHidden(String key, long count) {
        return new Cell(key, count, Standing.HIDDEN);
    }
}
