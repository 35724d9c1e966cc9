package se.arshjulet.trend;

import org.jspecify.annotations.Nullable;

/** How a trend was judged in a year: likelihood × impact × time.
 * @param likelihood 1 (unlikely) to 5 (almost certain)
 * @param impact     1 (hardly noticed) to 5 (changes most of what the association does)
 * @param time       null while nobody has said when it is felt
 * @param reason     why; may be empty
 * @param by         the name of whoever wrote it down
 * @param version    counts the changes within the year, so that two who judge at once are told of each other */
public record Assessment(
        int year, int likelihood, int impact, @Nullable TrendTime time, String reason, String by, int version) {

    /** The least and the greatest of both scales. */
    public static final int LOWEST = 1;

    public static final int HIGHEST = 5;

    /** By which the cards are sorted: 1 to 25. */
    public int weight() {
        return likelihood * impact;
    }
}
