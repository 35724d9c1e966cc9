package se.arshjulet.datarequest;

/** In what order assignments are listed; the member's name decides between equals. */
public record AssignmentOrder(By by, boolean descending) {

    public static final AssignmentOrder BY_MEMBER = new AssignmentOrder(By.MEMBER, false);

    /** What they can be sorted by. */
    public enum By {
        MEMBER,
        STATE,
        DUE,
        OPENED,
        SAVED,
        SUBMITTED,
        RETURNED,
        APPROVED
    }
}
