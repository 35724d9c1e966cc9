package se.arshjulet.datarequest.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** Why an assignment has stopped, and the one thing that most likely sets it going. */
record Stuck(Reason reason, AssignmentAction action) {

    /** After so long a silence another reminder is noise; a phone call and filling in together is not. */
    private static final int DAYS_UNTIL_A_CALL = 10;

    enum Reason {
        ASKS_FOR_TIME,
        WAITS_FOR_REVIEW,
        RETURNED,
        UNCONFIRMED,
        NOT_OPENED,
        NOT_BEGUN,
        BEGUN
    }

    static Stuck of(AssignmentItem item, LocalDate today) {
        if (item.asked() != null) {
            return new Stuck(Reason.ASKS_FOR_TIME, AssignmentAction.GRANT_TIME);
        }
        if (item.state() == AssignmentState.SUBMITTED) {
            return new Stuck(Reason.WAITS_FOR_REVIEW, AssignmentAction.REVIEW);
        }
        long daysLate = ChronoUnit.DAYS.between(item.dueOn(), today);
        if (item.state() == AssignmentState.RETURNED) {
            return new Stuck(Reason.RETURNED, reminderOrCall(daysLate));
        }
        if (item.preparedAt() != null) {
            return new Stuck(Reason.UNCONFIRMED, AssignmentAction.REMIND);
        }
        if (item.openedAt() == null) {
            return new Stuck(Reason.NOT_OPENED, reminderOrCall(daysLate));
        }
        if (item.lastSavedAt() == null) {
            return new Stuck(Reason.NOT_BEGUN, reminderOrCall(daysLate));
        }
        boolean nearlyDone = item.done() * 2 >= item.total();
        return new Stuck(Reason.BEGUN, nearlyDone ? AssignmentAction.MOVE_DEADLINE : reminderOrCall(daysLate));
    }

    private static AssignmentAction reminderOrCall(long daysLate) {
        return daysLate >= DAYS_UNTIL_A_CALL ? AssignmentAction.FILL_IN : AssignmentAction.REMIND;
    }
}
