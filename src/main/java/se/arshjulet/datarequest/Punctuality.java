package se.arshjulet.datarequest;

/** How often a member has been late in five years.
 * @param judged   how many requests it has answered, or let the last day of pass
 * @param late     how many of those were late, or are
 * @param meanDays how late the late ones were, on average, in whole days; 0 if none was */
public record Punctuality(int judged, int late, int meanDays) {

    /** Once is no habit. */
    static final int FEWEST = 2;

    /** "Oftast sen": at least half of the times, of two or more. */
    public boolean isUsuallyLate() {
        return judged >= FEWEST && late * 2 >= judged;
    }
}
