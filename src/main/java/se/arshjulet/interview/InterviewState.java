package se.arshjulet.interview;

/** How far an interview has come. */
public enum InterviewState {
    /** to be interviewed in the round; not asked yet */
    CHOSEN,
    INVITED,
    BOOKED,
    HELD,
    /** the informant has confirmed or corrected what was written down, or has had her time to */
    CONFIRMED,
    /** with a reason */
    NOT_HELD;

    /** Nothing more is asked of the informant. */
    public boolean isOver() {
        return this == CONFIRMED || this == NOT_HELD;
    }
}
