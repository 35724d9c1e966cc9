package se.arshjulet.datarequest.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** Why an assignment has stopped, and the one thing that most likely sets it going. */
record Stuck(Reason reason, AssignmentAction action) {

    /** Whoever has not looked for so long does not see the next mail either. */
    private static final int DAYS_UNTIL_A_CALL = 5;

    /** So soon after a reminder another one is noise. */
    private static final int DAYS_BETWEEN_REMINDERS = 3;

    enum Reason {
        ASKS_FOR_TIME,
        GONE,
        WAITS_FOR_GROUP,
        WAITS_FOR_REVIEW,
        RETURNED,
        UNCONFIRMED,
        NOT_OPENED,
        NOT_BEGUN,
        BEGUN
    }

    static Stuck of(StuckCase stuck, LocalDate today) {
        AssignmentItem item = stuck.item();
        if (item.asked() != null) {
            return new Stuck(Reason.ASKS_FOR_TIME, AssignmentAction.GRANT_TIME);
        }
        if (item.state() == AssignmentState.SUBMITTED) {
            return stuck.group().isPresent()
                    ? new Stuck(Reason.WAITS_FOR_GROUP, AssignmentAction.SHOW_REVIEW)
                    : new Stuck(Reason.WAITS_FOR_REVIEW, AssignmentAction.REVIEW);
        }
        if (stuck.gone()) {
            return new Stuck(Reason.GONE, AssignmentAction.REASSIGN);
        }
        if (item.state() == AssignmentState.RETURNED) {
            return new Stuck(Reason.RETURNED, AssignmentAction.REMIND);
        }
        if (item.preparedAt() != null) {
            return new Stuck(Reason.UNCONFIRMED, AssignmentAction.REMIND);
        }
        if (item.openedAt() == null) {
            boolean unseen = isBefore(stuck.sentOn(), today.minusDays(DAYS_UNTIL_A_CALL - 1));
            return new Stuck(Reason.NOT_OPENED, unseen ? AssignmentAction.CONTACT : reminderOrMove(stuck, today));
        }
        return new Stuck(item.lastSavedAt() == null ? Reason.NOT_BEGUN : Reason.BEGUN, reminderOrMove(stuck, today));
    }

    private static AssignmentAction reminderOrMove(StuckCase stuck, LocalDate today) {
        LocalDate reminded = stuck.remindedOn();
        boolean lately = reminded != null && reminded.isAfter(today.minusDays(DAYS_BETWEEN_REMINDERS));
        return lately ? AssignmentAction.MOVE_DEADLINE : AssignmentAction.REMIND;
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }
}
