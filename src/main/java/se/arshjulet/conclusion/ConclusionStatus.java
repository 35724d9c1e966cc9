package se.arshjulet.conclusion;

/** What a year's follow-up found: bättre, oförändrat, sämre, går inte att bedöma, inte längre aktuellt. */
public enum ConclusionStatus {
    BETTER,
    SAME,
    WORSE,
    CANNOT_SAY,
    /** only the association's to say, never asked of a member */
    NO_LONGER
}
