package se.arshjulet.datarequest;

/** Which assignments of a round are looked at.
 * @param text part of the member's name, any case; empty for all */
public record AssignmentFilter(Show show, String text) {

    public static final AssignmentFilter EVERYTHING = new AssignmentFilter(Show.ALL, "");

    /** By where they stand. */
    public enum Show {
        ALL,
        /** the representative has the move */
        OPEN,
        LATE,
        /** she waits to hear whether she gets more time */
        ASKS,
        SUBMITTED,
        RETURNED,
        APPROVED,
        WITHDRAWN
    }
}
