package se.arshjulet.annualwheel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the wheel's things are called, for whoever shows them by their ids; in the current association. */
@Component
@Transactional(readOnly = true)
public class WheelNames {

    private final AnnualWheelRepository wheels;
    private final WheelOccurrenceRepository occurrences;

    WheelNames(AnnualWheelRepository wheels, WheelOccurrenceRepository occurrences) {
        this.wheels = wheels;
        this.occurrences = occurrences;
    }

    /** @param address from the root of the site */
    public record Named(String title, String address) {}

    /** By occurrence. */
    public Map<UUID, Named> ofTimes(Collection<UUID> occurrenceIds) {
        Map<UUID, Named> names = new HashMap<>();
        if (!occurrenceIds.isEmpty()) {
            for (OwnTime time : occurrences.named(List.copyOf(occurrenceIds))) {
                UUID id = time.occurrence().id();
                names.put(
                        id,
                        new Named(
                                "%s · %d".formatted(time.title(), time.year()),
                                "/arshjul/%d?vald=%s".formatted(time.year(), id)));
            }
        }
        return names;
    }

    /** By wheel. */
    public Map<UUID, Named> ofYears(Collection<UUID> wheelIds) {
        Map<UUID, Named> names = new HashMap<>();
        for (UUID id : wheelIds) {
            wheels.find(id)
                    .ifPresent(
                            wheel -> names.put(id, new Named("Årshjulet " + wheel.year(), "/arshjul/" + wheel.year())));
        }
        return names;
    }
}
