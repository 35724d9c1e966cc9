package se.arshjulet.suppression;

import java.util.SortedSet;

/**
 * A small count that what is already public tells too much of. No suppression mends that; somebody must be told.
 *
 * @param key the cell's
 * @param stillPossible which counts of the protection interval ({@link DisclosureControl}) a reader cannot rule out; a single one is
 *     the count itself
 */
public record Exposure(String key, SortedSet<Long> stillPossible) {}
