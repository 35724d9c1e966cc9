package se.arshjulet.annualwheel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.Person;
import se.arshjulet.task.DailyDigest;
import se.arshjulet.task.ReminderSchedule;
import se.arshjulet.task.ReminderSchedule.Act;
import se.arshjulet.task.Reminders;

/** What a driven year does without anybody's hand, in the transaction of the process that says so. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AutomaticWheelSteps implements WheelSteps {

    private final AnnualWheelRepository wheels;
    private final WheelTimes times;
    private final Beginning beginning;
    private final DrivingTimes when;
    private final WheelOwners owners;
    private final WheelLetters letters;
    private final Reminders reminders;
    private final DailyDigest digest;
    private final Clock clock;
    private final OwnYears ownYears;

    AutomaticWheelSteps(
            AnnualWheelRepository wheels,
            WheelTimes times,
            Beginning beginning,
            DrivingTimes when,
            WheelOwners owners,
            WheelLetters letters,
            Reminders reminders,
            DailyDigest digest,
            Clock clock,
            OwnYears ownYears) {
        this.ownYears = ownYears;
        this.wheels = wheels;
        this.times = times;
        this.beginning = beginning;
        this.when = when;
        this.owners = owners;
        this.letters = letters;
        this.reminders = reminders;
        this.digest = digest;
        this.clock = clock;
    }

    @Override
    public Begun begin(UUID occurrenceId) {
        if (times.hasBegun(occurrenceId)) { // together with another this morning
            WheelTime begun = times.glimpse(occurrenceId).orElseThrow();
            return new Begun(true, when.nextReminder(begun, clock.instant()));
        }
        WheelTime time = times.lock(occurrenceId).orElseThrow();
        WheelOccurrence occurrence = time.occurrence();
        if (!occurrence.isPlanned()) {
            return new Begun(
                    true, ReminderSchedule.NEVER); // it ended at this very moment: that transaction ends the process
        }
        if (!occurrence.hasBegun()) {
            if (time.wheel().isPaused() || ownYears.areOver()) {
                return new Begun(false, ReminderSchedule.NEVER);
            }
            List<WheelTime> all = times.of(time.wheel());
            if (!Waiting.openBefore(time, all).isEmpty()) {
                return new Begun(false, when.nextMorning());
            }
            beginning.begin(time, all);
        }
        return new Begun(true, when.nextReminder(time, clock.instant()));
    }

    @Override
    public Instant wake(UUID occurrenceId, Instant planned) {
        Instant now = clock.instant();
        // Nothing of the plan is changed here: who ends it at this very moment takes the timer away, and this is
        // undone.
        WheelTime time = times.glimpse(occurrenceId).orElseThrow();
        if (!time.occurrence().isPlanned() || time.wheel().isPaused()) {
            return ReminderSchedule.NEVER;
        }
        Set<Act> due = when.reminders(time).due(planned, now);
        if (due.contains(Act.REMIND)) {
            owners.workers(time.occasion()).forEach(person -> reminders.remind(person.id(), occurrenceId));
        }
        if (due.contains(Act.ESCALATE)) {
            tellCoordinators(time);
        }
        return when.nextReminder(time, now);
    }

    /** One mail a day with all that is late. */
    private void tellCoordinators(WheelTime time) {
        LocalDate today = when.today();
        List<Person> untold = owners.coordinators().stream()
                .filter(person -> digest.take(person.id(), DailyDigest.Kind.WHEEL_LATE, today))
                .toList();
        if (!untold.isEmpty()) {
            List<WheelTime> late = times.of(time.wheel()).stream()
                    .filter(other ->
                            other.occurrence().isPlanned() && other.occurrence().isDriven())
                    .filter(other -> other.occurrence().dueOn().isBefore(today))
                    .toList();
            untold.forEach(person -> letters.late(person, late));
        }
    }

    @Override
    public Instant remindToClose(UUID wheelId) {
        AnnualWheel wheel = wheels.find(wheelId).orElseThrow();
        int open = (int) times.of(wheel).stream()
                .filter(time -> time.occurrence().isPlanned())
                .count();
        owners.coordinators().forEach(person -> letters.toClose(person, wheel, open));
        return when.aMonthFromNow();
    }
}
