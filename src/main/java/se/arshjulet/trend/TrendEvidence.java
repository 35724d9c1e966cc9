package se.arshjulet.trend;

import se.arshjulet.horizon.ScanTip;

/** A tip that a trendkort leans on.
 * @param shows what it shows, in a line; may be empty */
public record TrendEvidence(ScanTip tip, String shows) {}
