package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.statistics.Sex;

/**
 * Which figures somebody looks for; what is null asks for nothing.
 *
 * @param words each of them must stand in what is said of the measure
 * @param place a municipality's code or name
 */
record MeasureFilter(
        String words,
        @Nullable UUID measure,
        @Nullable UUID member,
        @Nullable String place,
        @Nullable Sex sex,
        @Nullable Integer year) {

    MeasureFilter {
        words = words.strip();
        place = place == null || place.isBlank() ? null : place.strip();
    }

    /** The measure with the figures that are asked for; none if it has none of them. */
    Optional<MapMeasure> of(MapMeasure it) {
        if (measure != null && !measure.equals(it.key())
                || member != null && !member.equals(it.memberId())
                || !hasWords(it)) {
            return Optional.empty();
        }
        if (place == null && sex == null && year == null) {
            return Optional.of(it);
        }
        List<MapFigure> figures = it.figures().stream().filter(this::fits).toList();
        return figures.isEmpty() ? Optional.empty() : Optional.of(it.with(figures));
    }

    private boolean fits(MapFigure figure) {
        return (place == null || place.equalsIgnoreCase(figure.place()) || place.equals(figure.code()))
                && (sex == null || sex == figure.sex())
                && (year == null || year == figure.year());
    }

    private boolean hasWords(MapMeasure it) {
        String text = (it.name() + " " + it.definition() + " " + it.source()).toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
