package se.arshjulet.annualwheel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a year for whoever asks: nothing of a year that is not shared, and of one that is only what may be seen. */
@Component
class SharedWheelReader {

    private final AnnualWheelRepository wheels;
    private final WheelTimes times;
    private final Clock clock;

    SharedWheelReader(AnnualWheelRepository wheels, WheelTimes times, Clock clock) {
        this.wheels = wheels;
        this.times = times;
        this.clock = clock;
    }

    /** Of the current association; three statements, however many times there are. */
    @Transactional(readOnly = true)
    public Optional<SharedWheel> find(int year) {
        return wheels.findByYear(year).filter(AnnualWheel::isShared).map(this::shared);
    }

    private SharedWheel shared(AnnualWheel wheel) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Integer> activities = new HashMap<>();
        List<SharedWheel.Time> shown = new ArrayList<>();
        for (WheelTime time : times.of(wheel)) {
            int activity = activities.computeIfAbsent(time.activity().id(), id -> activities.size() + 1);
            AnnualWheels.Occurrence item = time.occurrence().item();
            shown.add(new SharedWheel.Time(
                    shown.size() + 1,
                    activity,
                    time.draft().title(),
                    time.draft().kind(),
                    String.join(", ", time.draft().responsible()),
                    item.startsOn(),
                    item.dueOn(),
                    SharedWheel.Standing.of(item, today)));
        }
        return new SharedWheel(wheel.year(), today, List.copyOf(shown));
    }
}
