package se.arshjulet.coordinationmap;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.form.FigureText;
import se.arshjulet.statistics.Place;
import se.arshjulet.statistics.Sex;

/** A measure's figures as the lines of a table: one for each year, place and category, with total, women and men beside each other. */
final class FigureRows {

    private static final Cell ABSENT = new Cell("–", true);

    /** More than these are kept as they are: they are no rounding. */
    private static final int MOST_DECIMALS = 2;

    private final MapMeasure measure;
    private final int decimals;

    FigureRows(MapMeasure measure) {
        this.measure = measure;
        decimals = measure.figures().stream()
                .map(MapFigure::value)
                .filter(Objects::nonNull)
                .mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    /** @param words the figure, or the word that stands in its place
     * @param empty there is no figure */
    public record Cell(String words, boolean empty) {}

    /** @param key by which the component in the browser knows the line */
    public record Row(
            String key, int year, Place place, String category, Map<Sex, Cell> cells, String note, boolean shown) {

        public Cell total() {
            return cells.getOrDefault(Sex.TOTAL, ABSENT);
        }

        public Cell women() {
            return cells.getOrDefault(Sex.WOMEN, ABSENT);
        }

        public Cell men() {
            return cells.getOrDefault(Sex.MEN, ABSENT);
        }
    }

    /** The newest year first; the whole area before its municipalities, and the country last. */
    List<Row> rows(StatisticsFilter filter) {
        Map<String, List<MapFigure>> lines = new LinkedHashMap<>();
        measure.figures().forEach(figure -> lines.computeIfAbsent(key(figure), line -> new ArrayList<>())
                .add(figure));
        return lines.entrySet().stream()
                .map(line -> row(line.getKey(), line.getValue(), filter))
                .sorted(Comparator.comparingInt(Row::year)
                        .reversed()
                        .thenComparing(Row::place, order())
                        .thenComparing(Row::category))
                .toList();
    }

    static Comparator<Place> order() {
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        return Comparator.comparingInt((Place place) -> place.isWhole() ? 0 : place.isCountry() ? 2 : 1)
                .thenComparing(Place::name, swedish);
    }

    private static String key(MapFigure figure) {
        return figure.year() + "|" + StatisticsFilter.key(figure) + "|" + figure.category();
    }

    private Row row(String key, List<MapFigure> figures, StatisticsFilter filter) {
        MapFigure first = figures.get(0);
        Map<Sex, Cell> cells = new EnumMap<>(Sex.class);
        figures.forEach(figure -> cells.put(figure.sex(), cell(figure)));
        String note = figures.stream()
                .map(MapFigure::note)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        Place place = new Place(first.code(), first.place());
        return new Row(key, first.year(), place, first.category(), cells, note, filter.fits(first));
    }

    private Cell cell(MapFigure figure) {
        return new Cell(words(figure), figure.value() == null);
    }

    /** The figure, or the word that stands in its place. */
    String words(MapFigure figure) {
        BigDecimal value = figure.value();
        return value == null ? figure.status().words() : words(value);
    }

    /** With as many decimals as its measure's other figures: 7,0 beside 8,4. */
    String words(BigDecimal value) {
        boolean even = decimals <= MOST_DECIMALS && value.scale() <= decimals;
        return FigureText.of(even ? value.setScale(decimals) : value)
                + (measure.kind() == StatisticsMap.Kind.SHARE ? "\u00a0%" : "");
    }

    Stream<Place> places() {
        return measure.figures().stream()
                .map(figure -> new Place(figure.code(), figure.place()))
                .distinct()
                .sorted(order());
    }

    /** The figure for all people of all categories, or for all women or men of them. */
    @Nullable
    MapFigure total(int year, Place place, Sex sex) {
        return measure.figures().stream()
                .filter(figure -> figure.year() == year
                        && figure.sex() == sex
                        && figure.category().isEmpty()
                        && StatisticsFilter.key(figure).equals(place.key()))
                .findFirst()
                .orElse(null);
    }
}
