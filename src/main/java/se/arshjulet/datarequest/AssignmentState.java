package se.arshjulet.datarequest;

/** planerat, besvaras, inskickat, återsänt, godkänt, återkallat. */
public enum AssignmentState {
    PLANNED,
    OPEN,
    SUBMITTED,
    RETURNED,
    APPROVED,
    WITHDRAWN;

    /** The representative has the move. */
    public boolean isAnswerable() {
        return this == OPEN || this == RETURNED;
    }
}
