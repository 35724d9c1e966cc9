package se.arshjulet.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people say of a measure, all but its figures; as {@link Measure} has it. */
public record MeasureDraft(
        String name,
        String definition,
        String unit,
        Measure.Kind kind,
        @Nullable Long threshold,
        String source,
        List<SeriesBreak> breaks,
        @Nullable Anchoring anchoring) {

    public MeasureDraft {
        breaks = List.copyOf(breaks);
    }

    public static MeasureDraft of(Measure measure) {
        return new MeasureDraft(
                measure.name(),
                measure.definition(),
                measure.unit(),
                measure.kind(),
                measure.threshold(),
                measure.source(),
                measure.breaks(),
                measure.anchoring());
    }

    MeasureDraft breaking(List<SeriesBreak> others) {
        return new MeasureDraft(name, definition, unit, kind, threshold, source, others, anchoring);
    }
}
