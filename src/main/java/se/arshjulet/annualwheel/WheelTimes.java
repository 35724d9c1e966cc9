package se.arshjulet.annualwheel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A year's times with what they are times of. */
@Component
class WheelTimes {

    private final AnnualWheelRepository wheels;
    private final WheelActivityRepository activities;
    private final WheelOccurrenceRepository occurrences;

    WheelTimes(
            AnnualWheelRepository wheels, WheelActivityRepository activities, WheelOccurrenceRepository occurrences) {
        this.wheels = wheels;
        this.activities = activities;
        this.occurrences = occurrences;
    }

    /** All of the year but those of activities that have been put away, by their last day. */
    List<WheelTime> of(AnnualWheel wheel) {
        Map<UUID, WheelActivity> planned =
                activities.of(wheel.id()).stream().collect(Collectors.toMap(WheelActivity::id, Function.identity()));
        return occurrences.of(wheel.id()).stream()
                .flatMap(occurrence -> Optional.ofNullable(planned.get(occurrence.activityId()))
                        .map(activity -> new WheelTime(wheel, activity, occurrence))
                        .stream())
                .toList();
    }

    /** One of them, with the year locked, so that nobody changes the plan meanwhile. */
    Optional<WheelTime> lock(UUID occurrenceId) {
        return lockWheel(occurrenceId).flatMap(wheel -> occurrences.time(occurrenceId));
    }

    /** The year that it belongs to, locked, and nothing read of the time itself yet: whoever waits for the lock would remember
     * how it was before. */
    Optional<AnnualWheel> lockWheel(UUID occurrenceId) {
        return wheels.lockOf(occurrenceId);
    }

    /** One of them, whatever becomes of it meanwhile. */
    Optional<WheelTime> glimpse(UUID occurrenceId) {
        return occurrences.time(occurrenceId);
    }

    /** Whether it has begun and is not over, as far as is known now. */
    boolean hasBegun(UUID occurrenceId) {
        return occurrences.countBegun(occurrenceId) > 0;
    }

    /** What it started that is a thing of its own, while it goes on. */
    Optional<UUID> liveSubject(UUID occurrenceId) {
        return occurrences.liveSubject(occurrenceId);
    }

    /** The time that what was started belongs to, and nobody else ends it meanwhile. */
    Optional<WheelTime> lockSubject(UUID subjectId) {
        return occurrences.lockSubject(subjectId).flatMap(occurrence -> occurrences.time(occurrence.id()));
    }

    /** The times of an open year that would start things of the kind and have their last day between these, and are not over:
     * nobody else ends them meanwhile. */
    List<WheelTime> lockPlanned(String kind, LocalDate first, LocalDate last) {
        return wheels.findByYear(first.getYear())
                .filter(wheel -> wheel.state() != YearState.CLOSED)
                .map(wheel -> lockPlanned(wheel, kind, first, last))
                .orElse(List.of());
    }

    private List<WheelTime> lockPlanned(AnnualWheel wheel, String kind, LocalDate first, LocalDate last) {
        Map<UUID, WheelActivity> starting = activities.of(wheel.id()).stream()
                .filter(activity -> activity.draft().starts().kind().equals(kind))
                .collect(Collectors.toMap(WheelActivity::id, Function.identity()));
        return occurrences.lockPlanned(starting.keySet(), first, last).stream()
                .map(occurrence ->
                        new WheelTime(wheel, Objects.requireNonNull(starting.get(occurrence.activityId())), occurrence))
                .toList();
    }
}
