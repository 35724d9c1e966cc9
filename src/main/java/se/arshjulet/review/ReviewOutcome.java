package se.arshjulet.review;

/** How a step of a review ended, as the process is told. */
public enum ReviewOutcome {
    /** approved, and another step follows */
    NEXT_STEP,
    /** approved, and it was the last */
    APPROVED,
    /** sent back to whoever sent it in */
    RETURNED
}
