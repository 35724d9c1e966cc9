package se.arshjulet.coordinationmap;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.StatisticsMap.Kind;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.form.FigureText;
import se.arshjulet.opendata.SwedishText;
import se.arshjulet.statistics.Place;
import se.arshjulet.statistics.Sex;

/** The answer that a measure gives, in a sentence: the newest figures, and what they were the year before. */
final class MeasureWords {

    /** More places than this are told by the highest and the lowest. */
    private static final int MOST_PLACES = 5;

    private final MapMeasure measure;
    private final FigureRows rows;

    MeasureWords(MapMeasure measure) {
        this.measure = measure;
        rows = new FigureRows(measure);
    }

    /** "2025"; null if there is no figure for all people. */
    @Nullable
    Integer year() {
        return totals().map(MapFigure::year).max(Comparator.naturalOrder()).orElse(null);
    }

    /** "258 personer", or "Sjöby 25 och Storby 219 personer"; empty if no figure may be said. */
    String figures() {
        Integer year = year();
        if (year == null) {
            return "";
        }
        MapFigure whole = rows.total(year, Place.WHOLE);
        if (whole != null) {
            return whole.value() == null ? "" : told(whole) + unit();
        }
        List<MapFigure> shown =
                newest(year).filter(figure -> figure.value() != null).toList();
        if (shown.isEmpty()) {
            return "";
        }
        return shown.size() > MOST_PLACES
                ? ends(shown)
                : SwedishText.list(shown.stream()
                                .map(figure -> figure.place() + " " + told(figure))
                                .toList())
                        + unit();
    }

    /** "Åsby: undertryckt."; empty where every figure is said. */
    String withheld() {
        Integer year = year();
        return year == null
                ? ""
                : newest(year)
                        .filter(figure -> figure.value() == null)
                        .limit(MOST_PLACES)
                        .map(figure -> figure.place() + ": " + told(figure) + ".")
                        .collect(Collectors.joining(" "));
    }

    private Stream<MapFigure> newest(int year) {
        return rows.places().flatMap(place -> Stream.ofNullable(rows.total(year, place)));
    }

    private String ends(List<MapFigure> shown) {
        Comparator<MapFigure> byValue = Comparator.comparing(figure -> Objects.requireNonNull(figure.value()));
        MapFigure highest = Collections.max(shown, byValue);
        MapFigure lowest = Collections.min(shown, byValue);
        return "högst i %s, %s, och lägst i %s, %s%s"
                .formatted(highest.place(), told(highest), lowest.place(), told(lowest), unit());
    }

    /** "Det är 12 fler än 2024."; empty where there is nothing to compare with, or the series breaks between them. */
    String change() {
        Integer newest = year();
        return newest == null ? "" : change(newest);
    }

    private String change(int year) {
        BigDecimal now = whole(year);
        BigDecimal before = whole(year - 1);
        boolean breaks = measure.breaks().stream().anyMatch(it -> it.year() == year);
        if (now == null || before == null || breaks) {
            return "";
        }
        BigDecimal difference = now.subtract(before);
        if (difference.signum() == 0) {
            return "Det är lika mycket som %d.".formatted(year - 1);
        }
        boolean more = difference.signum() > 0;
        String amount = FigureText.of(difference.abs());
        return switch (measure.kind()) {
            case PEOPLE, OTHER_COUNT -> "Det är %s %s än %d.".formatted(amount, more ? "fler" : "färre", year - 1);
            case SHARE -> "Det är %s procentenheter %s än %d.".formatted(amount, more ? "högre" : "lägre", year - 1);
            case AMOUNT -> "Det är %s %s än %d.".formatted(amount, more ? "mer" : "mindre", year - 1);
        };
    }

    private @Nullable BigDecimal whole(int year) {
        MapFigure figure = rows.total(year, Place.WHOLE);
        return figure == null ? null : figure.value();
    }

    private Stream<MapFigure> totals() {
        return measure.figures().stream()
                .filter(figure -> figure.sex() == Sex.TOTAL && figure.category().isEmpty());
    }

    private String told(MapFigure figure) {
        BigDecimal value = figure.value();
        return value == null ? figure.status().words() : rows.words(value);
    }

    /** A share has its sign at each figure. */
    private String unit() {
        return measure.kind() == Kind.SHARE || measure.unit().isEmpty() ? "" : " " + measure.unit();
    }
}
