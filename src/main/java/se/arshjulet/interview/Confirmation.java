package se.arshjulet.interview;

/** How it came that what was written down stands. */
public enum Confirmation {
    CONFIRMED,
    /** she has said what is wrong; the interviewer takes it in */
    CORRECTED,
    /** she has said nothing, and her time is over */
    SILENT,
    /** she has said so otherwise than by her link */
    BY_HAND
}
