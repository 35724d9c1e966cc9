package se.arshjulet.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import se.arshjulet.task.ReminderSchedule;

/** When a group hears of what waits for it: the morning after, two days before its last day, and now and then when that is over. */
final class GroupReminders {

    private GroupReminders() {}

    static ReminderSchedule of(Review review, ZoneId zone) {
        LocalDate dueOn = Objects.requireNonNull(review.dueOn(), "a step with a last day");
        LocalDate asked = review.openedAt().atZone(zone).toLocalDate();
        int morningAfter = (int) ChronoUnit.DAYS.between(asked.plusDays(1), dueOn);
        return new ReminderSchedule(dueOn, List.of(morningAfter, 2, -4, -11, -25), zone);
    }
}
