package se.arshjulet.coordinationmap;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.statistics.Place;
import se.arshjulet.statistics.Sex;

/**
 * Which figures somebody looks at; the component in the browser filters alike.
 *
 * @param measure  null for the first
 * @param place    a place's key; null for all
 * @param compared the place that it is compared with; asks for nothing where no place is chosen
 * @param sex      null for total, women and men
 * @param year     null for all
 */
record StatisticsFilter(
        @Nullable UUID measure,
        @Nullable String place,
        @Nullable String compared,
        @Nullable Sex sex,
        @Nullable Integer year) {

    /** What is none of them asks for nothing: an address that somebody has mistyped shows everything. */
    static StatisticsFilter of(
            @Nullable UUID measure,
            @Nullable String place,
            @Nullable String compared,
            @Nullable String sex,
            @Nullable String year) {
        return new StatisticsFilter(measure, text(place), text(compared), sex(sex), year(year));
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable Sex sex(@Nullable String sex) {
        return switch (Objects.requireNonNullElse(sex, "").strip()) {
            case "kvinnor" -> Sex.WOMEN;
            case "man" -> Sex.MEN;
            default -> null;
        };
    }

    private static @Nullable Integer year(@Nullable String year) {
        return year != null && year.strip().matches("\\d{4}") ? Integer.valueOf(year.strip()) : null;
    }

    /** Nothing but a measure is chosen. */
    boolean isEmpty() {
        return place == null && sex == null && year == null;
    }

    boolean fits(MapFigure figure) {
        return fits(figure.year(), key(figure));
    }

    boolean fits(int ofYear, String atPlace) {
        return (year == null || year == ofYear) && (place == null || place.equals(atPlace) || atPlace.equals(compared));
    }

    static String key(MapFigure figure) {
        return new Place(figure.code(), figure.place()).key();
    }
}
