package se.arshjulet.datarequest;

/** How a member stands with a module in a year, all its requests together: a member may be asked twice, or two of its people.
 * @param inTime  how many were first sent in by their last day
 * @param late    how many were sent in after it
 * @param overdue how many have not been sent in though their last day has passed
 * @param waiting how many have not been sent in and have time left
 * @param days    by how many the latest of those late or overdue is late; of those overdue, up to today
 * @param done    of the fields to answer, how many are
 * @param total   the fields to answer */
public record Standing(int inTime, int late, int overdue, int waiting, int days, int done, int total) {

    static final Standing NOTHING = new Standing(0, 0, 0, 0, 0, 0, 0);

    /** The worst of its requests says how it stands. */
    public Kind kind() {
        if (overdue > 0) {
            return Kind.OVERDUE;
        }
        if (late > 0) {
            return Kind.LATE;
        }
        if (waiting > 0) {
            return Kind.WAITING;
        }
        return inTime > 0 ? Kind.IN_TIME : Kind.NOT_ASKED;
    }

    /** How many requests there were. */
    public int asked() {
        return inTime + late + overdue + waiting;
    }

    /** inte besvarat, sent, att besvara, i tid, inte tillfrågad. */
    public enum Kind {
        OVERDUE,
        LATE,
        WAITING,
        IN_TIME,
        NOT_ASKED
    }
}
