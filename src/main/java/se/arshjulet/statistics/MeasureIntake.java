package se.arshjulet.statistics;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.statistics.MeasureChange.Changed;
import se.arshjulet.statistics.MeasureTable.Head;

/** Takes deliveries into the register: what would become of it, and doing it. */
@Component
class MeasureIntake {

    private final MeasureTable measures;
    private final ValueTable values;
    private final Clock clock;

    MeasureIntake(MeasureTable measures, ValueTable values, Clock clock) {
        this.measures = measures;
        this.values = values;
        this.clock = clock;
    }

    /** @param there null where the delivery is of a measure that is not there yet */
    static MeasureChange change(Delivery delivery, @Nullable Measure there) {
        if (there == null) {
            return new MeasureChange(draft(delivery), true, false, delivery.values(), List.of(), 0);
        }
        Map<MeasureValue.Key, MeasureValue> known =
                there.values().stream().collect(Collectors.toMap(MeasureValue::key, Function.identity()));
        List<MeasureValue> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        int unchanged = 0;
        for (MeasureValue value : delivery.values()) {
            MeasureValue before = known.get(value.key());
            if (before == null) {
                added.add(value);
            } else if (before.equals(value)) {
                unchanged++;
            } else {
                changed.add(new Changed(before, value));
            }
        }
        MeasureDraft before = MeasureDraft.of(there);
        MeasureDraft after = merged(before, delivery);
        return new MeasureChange(after, false, !after.equals(before), added, changed, unchanged);
    }

    private static MeasureDraft draft(Delivery delivery) {
        return new MeasureDraft(
                delivery.name(),
                delivery.definition(),
                delivery.unit(),
                KindGuess.of(delivery.unit(), delivery.name(), delivery.values()),
                null,
                delivery.source(),
                List.of(),
                null);
    }

    /** The name, the kind and what people have agreed on stay. */
    private static MeasureDraft merged(MeasureDraft before, Delivery delivery) {
        return new MeasureDraft(
                before.name(),
                delivery.definition().isEmpty() ? before.definition() : delivery.definition(),
                delivery.unit().isEmpty() ? before.unit() : delivery.unit(),
                before.kind(),
                before.threshold(),
                sources(before.source(), delivery.source()),
                before.breaks(),
                before.anchoring());
    }

    /** Figures of earlier years are still from where they were. */
    static String sources(String one, String other) {
        return Stream.of(one, other)
                .flatMap(text -> Stream.of(text.split(";")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Whom a delivery is about, in what is there.
     * @param there as {@link Measures#all} gives them */
    static Map<String, Measure> byName(List<Measure> there) {
        Map<String, Measure> byName = new HashMap<>();
        there.forEach(measure -> byName.put(MeasureName.key(measure.name()), measure));
        return byName;
    }

    /** Writes what changes of it.
     * @param there as {@link #change} had it
     * @return the measure's id */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID take(Delivery delivery, MeasureChange change, @Nullable Measure there) {
        UUID id = there == null ? UUID.randomUUID() : there.id();
        if (!change.isNothing()) {
            measures.put(new Head(id, change.draft(), delivery.origin(), delivery.kpi(), clock.instant()));
            values.put(
                    id,
                    Stream.concat(
                                    change.added().stream(),
                                    change.changed().stream().map(Changed::after))
                            .toList());
        }
        return id;
    }
}
