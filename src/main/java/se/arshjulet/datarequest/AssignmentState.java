package se.arshjulet.datarequest;

/** planerat, besvaras, inskickat, återsänt, godkänt, återkallat. */
public enum AssignmentState {
    PLANNED,
    OPEN,
    SUBMITTED,
    RETURNED,
    APPROVED,
    WITHDRAWN;

    /** It has been asked, and is neither approved nor withdrawn. */
    public boolean isUnderWay() {
        return isAnswerable() || this == SUBMITTED;
    }

    /** The representative has the move. */
    public boolean isAnswerable() {
        return this == OPEN || this == RETURNED;
    }
}
