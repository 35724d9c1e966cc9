package se.arshjulet.annualwheel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import se.arshjulet.base.WorkingDays;
import se.arshjulet.task.ReminderSchedule;

/** When a driven year does something by itself: in the morning of a working day. */
@Component
class DrivingTimes {

    /** The same hour as every reminder. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** How long after New Year somebody is reminded that the old year is not closed. */
    private static final int DAYS_AFTER = 14;

    private final ActivityStarters starters;
    private final WorkingDays workingDays;
    private final Clock clock;

    DrivingTimes(ActivityStarters starters, WorkingDays workingDays, Clock clock) {
        this.starters = starters;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** When it begins, if nothing holds it: on a working day, but never after its last. */
    Instant startOf(WheelTime time) {
        LocalDate day = starters.of(time.draft().starts()).beginsOn(time.occasion());
        LocalDate working = workingDays.onOrAfter(day);
        LocalDate last = time.occurrence().dueOn();
        return morning(working.isAfter(last) ? last : working);
    }

    /** When what waits for something else looks again. */
    Instant nextMorning() {
        return morning(workingDays.onOrAfter(today().plusDays(1)));
    }

    Instant yearOver(int year) {
        return morning(workingDays.onOrAfter(LocalDate.of(year + 1, 1, 1).plusDays(DAYS_AFTER)));
    }

    Instant aMonthFromNow() {
        return morning(workingDays.onOrAfter(today().plusMonths(1)));
    }

    /** What has begun reminds by it; what was started and has reminders of its own does not. */
    ReminderSchedule reminders(WheelTime time) {
        return new ReminderSchedule(time.occurrence().dueOn(), time.draft().reminderDays(), clock.getZone());
    }

    /** When it reminds next, once it has begun. */
    Instant nextReminder(WheelTime time, Instant after) {
        return time.occurrence().subjectId() == null ? reminders(time).nextAfter(after) : ReminderSchedule.NEVER;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(clock.getZone()).toInstant();
    }
}
