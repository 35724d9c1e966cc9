package se.arshjulet.annualwheel;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.arshjulet.account.InNameOf;
import se.arshjulet.annualwheel.ActivityStarter.Intention;
import se.arshjulet.base.DryRun;
import se.arshjulet.task.TaskItem;
import se.arshjulet.task.Tasks;

/** An activity's time has come: what it starts is started, and whoever has it to do hears of it. */
@Component
class Beginning {

    private final WheelActivityRepository activities;
    private final ActivityStarters starters;
    private final DrivingTimes when;
    private final WheelOwners owners;
    private final WheelLetters letters;
    private final Tasks tasks;
    private final InNameOf inNameOf;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Beginning(
            WheelActivityRepository activities,
            ActivityStarters starters,
            DrivingTimes when,
            WheelOwners owners,
            WheelLetters letters,
            Tasks tasks,
            InNameOf inNameOf,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.starters = starters;
        this.when = when;
        this.owners = owners;
        this.letters = letters;
        this.tasks = tasks;
        this.inNameOf = inNameOf;
        this.events = events;
        this.clock = clock;
    }

    /** What would come of it, said in the name of whoever started the year. */
    Intention intention(WheelTime time) {
        return inNameOf.coordinator(
                time.wheel().startedByIfAny(),
                () -> starters.of(time.draft().starts()).intends(time.occasion()));
    }

    /** Begins it, and with it every other task whose time has come too, so that one mail tells of them all.
     * @param all the year's times
     * @throws CannotBeginException if it cannot begin as things stand */
    void begin(WheelTime time, List<WheelTime> all) {
        if (!isTask(time)) {
            start(time);
            return;
        }
        List<WheelTime> together = new ArrayList<>();
        together.add(time);
        all.stream().filter(other -> comesToo(other, time, all)).forEach(together::add);
        inNameOf.coordinator(time.wheel().startedByIfAny(), () -> {
            owners.asTheyAreNow(() -> together.forEach(this::start));
            return together;
        });
        tell(together);
    }

    private boolean comesToo(WheelTime other, WheelTime first, List<WheelTime> all) {
        WheelOccurrence occurrence = other.occurrence();
        Instant now = clock.instant();
        return !occurrence.id().equals(first.occurrence().id())
                && isTask(other)
                && occurrence.isPlanned()
                && occurrence.isDriven()
                && !occurrence.hasBegun()
                && !when.startOf(other).isAfter(now)
                && Waiting.openBefore(other, all).isEmpty();
    }

    private static boolean isTask(WheelTime time) {
        return time.draft().starts().kind().equals(ActivityStart.TASK);
    }

    private void start(WheelTime time) {
        ActivityStarter starter = starters.of(time.draft().starts());
        UUID subject = inNameOf.coordinator(time.wheel().startedByIfAny(), () -> {
            Intention intention = starter.intends(time.occasion());
            tellOf(time, intention);
            return intention.obstacle().isEmpty()
                    ? starter.begin(time.occasion()).orElse(null)
                    : null;
        });
        time.occurrence().begin(clock.instant(), subject);
    }

    /** A rehearsal goes on past what stands in the way, and says so. */
    private void tellOf(WheelTime time, Intention intention) {
        if (!intention.obstacle().isEmpty() && !DryRun.isOn()) {
            throw new CannotBeginException(intention.obstacle());
        }
        events.publishEvent(new ActivityBegun(
                time.occurrence().id(),
                time.title(),
                intention,
                time.occurrence().dueOn()));
    }

    /** One mail to each who has any of it to do. */
    private void tell(List<WheelTime> begun) {
        List<UUID> subjects = begun.stream().map(time -> time.occurrence().id()).toList();
        tasks.open(AnnualWheels.KIND, subjects).stream()
                .collect(Collectors.groupingBy(TaskItem::assigneeId, LinkedHashMap::new, Collectors.toList()))
                .forEach(letters::begun);
    }

    /** Whose it is has changed while it was under way: whoever has it now finds it among her tasks. */
    void handOver(WheelTime time) {
        tasks.withdrawOpen(AnnualWheels.KIND, time.occurrence().id());
        start(time);
        tell(List.of(time));
    }

    /** Where what it started is seen. */
    Optional<String> page(WheelTime time) {
        return Optional.ofNullable(time.occurrence().subjectId())
                .flatMap(starters.of(time.draft().starts())::page);
    }

    /** What it started is not to go on. */
    void end(UUID occurrenceId, UUID subjectId, String reason) {
        WheelActivity activity = activities.ofOccurrence(occurrenceId).orElseThrow();
        starters.of(activity.draft().starts()).end(subjectId, reason);
    }
}
