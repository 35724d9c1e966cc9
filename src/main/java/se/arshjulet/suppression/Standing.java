package se.arshjulet.suppression;

/** How a cell stands before anything is decided: two publications can reveal together what each of them hides. */
public enum Standing {
    /** Is to be published now, or suppressed now. */
    NEW,
    /** Was shown in an earlier publication and cannot be taken back: whoever saw it remembers. */
    PUBLIC,
    /** Was suppressed in an earlier publication, or is in none; stays hidden whatever is published now. */
    HIDDEN
}
