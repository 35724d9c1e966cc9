package se.arshjulet.statistics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statistikmått with all its figures.
 *
 * @param definition who is counted and how; may be empty
 * @param unit       "personer", "procent", "kronor per invånare"; may be empty
 * @param threshold  the smallest count of people that is shown, where it is another than the association's
 * @param source     where the figures are from, as it should be cited; may be empty
 * @param breaks     by year
 * @param anchoring  null until it is anchored with the members; only then it is shown on the map
 * @param values     by year, place, category and sex
 * @param updated    when it or its figures were last changed
 */
public record Measure(
        UUID id,
        String name,
        String definition,
        String unit,
        Kind kind,
        @Nullable Long threshold,
        String source,
        Origin origin,
        List<SeriesBreak> breaks,
        @Nullable Anchoring anchoring,
        List<MeasureValue> values,
        Instant updated) {

    public Measure {
        breaks = List.copyOf(breaks);
        values = List.copyOf(values);
    }

    public enum Kind {
        /** counts of persons, whole numbers from zero; small ones are suppressed (docs/suppression.md) */
        PEOPLE,
        /** counts of something else */
        OTHER_COUNT,
        /** per cent */
        SHARE,
        /** money, or what else is measured and not counted */
        AMOUNT
    }

    public enum Origin {
        FILE,
        KOLADA
    }
}
