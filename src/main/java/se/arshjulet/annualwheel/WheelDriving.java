package se.arshjulet.annualwheel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.task.Tasks;

/** Keeps the processes and tasks of a driven year in step with its plan. The wheel is locked by the caller. */
@Component
class WheelDriving {

    private final WheelTimes times;
    private final WheelProcess process;
    private final ActivityStarters starters;
    private final DrivingTimes when;
    private final Tasks tasks;
    private final Clock clock;

    WheelDriving(
            WheelTimes times,
            WheelProcess process,
            ActivityStarters starters,
            DrivingTimes when,
            Tasks tasks,
            Clock clock) {
        this.times = times;
        this.process = process;
        this.starters = starters;
        this.when = when;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Lets the processes know of every day that is new or has moved. What was to be over before today is nobody's but the
     * coordinator's. */
    void follow(AnnualWheel wheel) {
        if (!wheel.isStarted()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        for (WheelTime time : times.of(wheel)) {
            WheelOccurrence occurrence = time.occurrence();
            if (!occurrence.isPlanned()) {
                continue;
            }
            if (occurrence.isDriven()) {
                if (!occurrence.isToldItsDays()) {
                    moved(time);
                    occurrence.told();
                }
            } else if (!occurrence.dueOn().isBefore(today)) {
                process.startActivity(occurrence.id(), when.startOf(time));
                occurrence.told();
            }
        }
    }

    private void moved(WheelTime time) {
        WheelOccurrence occurrence = time.occurrence();
        if (!occurrence.hasBegun()) {
            process.moveWake(occurrence.id(), when.startOf(time));
            return;
        }
        UUID subject = occurrence.subjectId();
        if (subject == null) {
            tasks.moveDue(AnnualWheels.KIND, occurrence.id(), occurrence.dueOn());
        } else {
            starters.of(time.draft().starts()).moved(subject, occurrence.dueOn());
        }
        process.moveWake(occurrence.id(), when.nextReminder(time, clock.instant()));
    }

    /** It is over: nothing reminds of it any more. */
    void ended(WheelOccurrence occurrence, boolean done) {
        if (done) {
            tasks.done(AnnualWheels.KIND, occurrence.id());
            process.finished(occurrence.id());
        } else {
            tasks.withdraw(AnnualWheels.KIND, occurrence.id());
            process.withdrawn(occurrence.id(), "skipped");
        }
        occurrence.letGo();
    }

    /** It is out of the plan. */
    void removed(WheelOccurrence occurrence) {
        if (occurrence.isDriven()) {
            process.withdrawn(occurrence.id(), "removed");
            occurrence.letGo();
        }
    }

    /** The year is closed: what was not over stays as it stands, and nobody is reminded of it. */
    void stop(AnnualWheel wheel) {
        times.of(wheel).stream()
                .map(WheelTime::occurrence)
                .filter(occurrence -> occurrence.isPlanned() && occurrence.isDriven())
                .forEach(occurrence -> ended(occurrence, false));
    }

    /** What was to happen while the year was at rest happens now, each once. */
    void resumed(AnnualWheel wheel) {
        for (WheelTime time : times.of(wheel)) {
            WheelOccurrence occurrence = time.occurrence();
            if (occurrence.isPlanned() && occurrence.isDriven()) {
                process.moveWake(
                        occurrence.id(),
                        occurrence.hasBegun() ? when.nextReminder(time, wheel.pausedAt()) : when.startOf(time));
            }
        }
    }
}
