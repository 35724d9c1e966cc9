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

/** The answer that a measure gives to what somebody looks at, in a sentence: the newest figures, and what they were the year before. */
final class MeasureWords {

    /** More places than this are told by the highest and the lowest. */
    private static final int MOST_PLACES = 5;

    private final MapMeasure measure;
    private final StatisticsFilter filter;
    private final FigureRows rows;
    private final Sex sex;

    MeasureWords(MapMeasure measure, StatisticsFilter filter) {
        this.measure = measure;
        this.filter = filter;
        rows = new FigureRows(measure);
        sex = filter.sex() == null ? Sex.TOTAL : filter.sex();
    }

    /** "2025"; null if nothing that is looked at has a figure for all categories. */
    @Nullable
    Integer year() {
        return measure.figures().stream()
                .filter(figure -> figure.sex() == sex && figure.category().isEmpty() && filter.fits(figure))
                .map(MapFigure::year)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** "258 personer", or "Sjöby 25 och Storby 219 personer"; empty if no figure may be said. */
    String figures() {
        Integer year = year();
        if (year == null) {
            return "";
        }
        MapFigure whole = whole(year);
        if (whole != null) {
            return whole.value() == null ? "" : told(whole) + unit();
        }
        List<MapFigure> shown = shown(year).toList();
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

    /** Of every place that is looked at. */
    private Stream<MapFigure> newest(int year) {
        return rows.places()
                .flatMap(place -> Stream.ofNullable(rows.total(year, place, sex)))
                .filter(filter::fits);
    }

    private Stream<MapFigure> shown(int year) {
        return newest(year).filter(figure -> figure.value() != null);
    }

    /** The whole area stands for its places, unless somebody compares it with one of them; null where it does not. */
    private @Nullable MapFigure whole(int year) {
        MapFigure whole = rows.total(year, Place.WHOLE, sex);
        boolean alone = filter.place() == null || newest(year).count() == 1;
        return whole != null && alone && filter.fits(whole) ? whole : null;
    }

    private String ends(List<MapFigure> shown) {
        Comparator<MapFigure> byValue = Comparator.comparing(figure -> Objects.requireNonNull(figure.value()));
        MapFigure highest = Collections.max(shown, byValue);
        MapFigure lowest = Collections.min(shown, byValue);
        return "högst i %s, %s, och lägst i %s, %s%s"
                .formatted(highest.place(), told(highest), lowest.place(), told(lowest), unit());
    }

    /**
     * "Det är 12 fler än 2024.", or "Jämfört med 2024: Sjöby 3 färre och Storby 75 fler.". Told only of figures that are both shown;
     * empty where there are none, where the places are too many to be told, or where the series breaks between the years.
     */
    String change() {
        Integer year = year();
        if (year == null || measure.breaks().stream().anyMatch(it -> it.year() == year)) {
            return "";
        }
        MapFigure whole = whole(year);
        List<MapFigure> told = whole == null ? shown(year).toList() : List.of(whole);
        if (told.size() == 1) {
            return difference(told.get(0))
                    .map(it -> alone(it, year - 1))
                    .findFirst()
                    .orElse("");
        }
        List<String> changes = told.stream()
                .flatMap(figure -> difference(figure).map(it -> figure.place() + " " + changed(it)))
                .toList();
        return changes.isEmpty() || told.size() > MOST_PLACES
                ? ""
                : "Jämfört med %d: %s.".formatted(year - 1, SwedishText.list(changes));
    }

    private String alone(BigDecimal difference, int before) {
        return difference.signum() == 0
                ? "Det är lika mycket som %d.".formatted(before)
                : "Det är %s än %d.".formatted(changed(difference), before);
    }

    /** From the year before; none where one of the two is not shown. */
    private Stream<BigDecimal> difference(MapFigure figure) {
        MapFigure before = rows.total(figure.year() - 1, new Place(figure.code(), figure.place()), sex);
        BigDecimal now = figure.value();
        return now == null || before == null || before.value() == null
                ? Stream.empty()
                : Stream.of(now.subtract(before.value()));
    }

    /** "12 fler", "1,4 procentenheter lägre". */
    private String changed(BigDecimal difference) {
        if (difference.signum() == 0) {
            return "oförändrat";
        }
        boolean more = difference.signum() > 0;
        String amount = FigureText.of(difference.abs());
        return switch (measure.kind()) {
            case PEOPLE, OTHER_COUNT -> amount + (more ? " fler" : " färre");
            case SHARE -> amount + " procentenheter " + (more ? "högre" : "lägre");
            case AMOUNT -> amount + (more ? " mer" : " mindre");
        };
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
