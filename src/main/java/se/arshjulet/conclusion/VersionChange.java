package se.arshjulet.conclusion;

/** How a version came about: ny, behållen, omformulerad, sammanslagen, delad, ersätter. */
public enum VersionChange {
    NEW,
    /** looked at anew and left as it was: its series goes on unbroken */
    KEPT,
    REWORDED,
    /** one of several that were before */
    MERGED,
    /** a part of one that was before */
    SPLIT,
    /** in the place of one or several that were before */
    REPLACED;

    /** Whether what was found before it and what is found after it are not said of the same words. */
    public boolean breaksSeries() {
        return this != NEW && this != KEPT;
    }
}
