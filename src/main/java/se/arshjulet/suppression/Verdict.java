package se.arshjulet.suppression;

/**
 * What becomes of a cell, and why. The reason is for those inside: a reader sees <em>undertryckt</em> for PRIMARY, SECONDARY and
 * STAYS_HIDDEN alike, since to tell them apart is to tell which are small.
 */
public enum Verdict {
    /** May be shown, or is public since before. */
    SHOWN,
    /** Nobody has it: not zero, and not suppressed. */
    MISSING,
    /** Suppressed, since it is too small itself. */
    PRIMARY,
    /** Suppressed, since one that is too small could be worked out from it. */
    SECONDARY,
    /** Not too small, but was hidden in an earlier publication, and stays so. */
    STAYS_HIDDEN,
    /**
     * No choice of cells would protect what is too small, so nothing new of the table is published, nor of what hangs together with
     * it. To show its cells as suppressed would be to tell that none of them is zero: it is left out, with a word on why.
     */
    WHOLE_TABLE;

    public boolean isSuppressed() {
        return this != SHOWN && this != MISSING;
    }
}
