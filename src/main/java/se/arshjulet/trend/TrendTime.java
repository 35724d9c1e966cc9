package se.arshjulet.trend;

/** When a trend is felt in the association. */
public enum TrendTime {
    /** within a year */
    NOW,
    /** in one to three years */
    SOON,
    /** later than that */
    LATER
}
