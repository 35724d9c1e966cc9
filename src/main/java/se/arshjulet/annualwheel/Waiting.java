package se.arshjulet.annualwheel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be over before something else begins, and is not. */
final class Waiting {

    private Waiting() {}

    /** @param all the year's times */
    static List<WheelTime> openBefore(WheelTime time, List<WheelTime> all) {
        return time.draft().dependsOn().stream()
                .flatMap(id -> awaited(id, time, all).stream())
                .filter(before -> before.occurrence().isPlanned())
                .sorted(Comparator.comparing(before -> before.occurrence().dueOn()))
                .toList();
    }

    /** As the plan's days do: the same number, the only one, or the last that comes before. */
    private static Optional<WheelTime> awaited(UUID activityId, WheelTime own, List<WheelTime> all) {
        List<WheelTime> times = all.stream()
                .filter(time -> time.activity().id().equals(activityId))
                .toList();
        return times.stream()
                .filter(time -> time.occurrence().number() == own.occurrence().number())
                .findFirst()
                .or(() -> times.size() == 1
                        ? Optional.of(times.get(0))
                        : times.stream()
                                .filter(time -> !time.occurrence()
                                        .dueOn()
                                        .isAfter(own.occurrence().dueOn()))
                                .max(Comparator.comparing(
                                        time -> time.occurrence().dueOn())));
    }
}
