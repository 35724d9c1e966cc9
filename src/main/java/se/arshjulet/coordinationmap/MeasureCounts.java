package se.arshjulet.coordinationmap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.arshjulet.coordinationmap.CountTable.RuleFor;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.statistics.Place;
import se.arshjulet.statistics.Sex;
import se.arshjulet.suppression.Relation;

/**
 * The counts of a measure and how they hang together: the total is women and men, all is the sum of the categories, the whole area
 * the sum of its municipalities, and a row under a name of its own the sum of some of them if it adds up. Where two of total, women and men are told the third is told too, so it is guarded although it stands
 * nowhere.
 */
final class MeasureCounts {

    private record At(int year, String place, Sex sex, String category) {}

    private final MapMeasure measure;
    private final Map<At, CountCell> cells = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Relation> ifTheyHold = new ArrayList<>();

    MeasureCounts(MapMeasure measure) {
        this.measure = measure;
    }

    CountTable table() {
        measure.figures().forEach(figure -> cells.put(at(figure), cell(figure)));
        List.copyOf(cells.keySet()).forEach(this::third);
        List<String> categories =
                distinct(At::category).filter(it -> !it.isEmpty()).toList();
        List<String> places = distinct(At::place)
                .filter(it -> !isWhole(it) && !it.equals(Place.COUNTRY.key()))
                .toList();
        List<String> municipalities =
                places.stream().filter(MeasureCounts::isMunicipality).toList();
        // What members answer names municipalities without a code, and has no rows for more than one of them.
        List<String> parts = municipalities.isEmpty() ? places : municipalities;
        Map<String, List<List<String>>> partial = new HashMap<>();
        for (At at : cells.keySet()) {
            if (at.sex() == Sex.TOTAL) {
                sum(relations, "kvinnor och män", at, Stream.of(with(at, Sex.WOMEN), with(at, Sex.MEN)));
            }
            if (at.category().isEmpty()) {
                sum(relations, "alla", at, categories.stream().map(it -> new At(at.year(), at.place(), at.sex(), it)));
            }
            if (isWhole(at.place())) {
                sum(relations, "hela området", at, in(parts, at));
            } else if (!isMunicipality(at.place())) {
                // A row for all of it under a name of its own: "Hela förbundet".
                sum(ifTheyHold, at.place(), at, in(municipalities, at));
                partial.computeIfAbsent(at.place(), row -> PartialSums.of(columns(), row, municipalities))
                        .forEach(some -> sum(ifTheyHold, at.place(), at, in(some, at)));
            }
        }
        return new CountTable(
                measure.key().toString(),
                new RuleFor(measure.counts(), measure.threshold()),
                List.copyOf(cells.values()),
                relations,
                ifTheyHold);
    }

    /** The counts by place, of each year, sex and category. */
    private Collection<Map<String, Long>> columns() {
        Map<Object, Map<String, Long>> columns = new HashMap<>();
        cells.forEach((at, cell) -> {
            Long number = cell.number();
            if (number != null) {
                columns.computeIfAbsent(List.of(at.year(), at.sex(), at.category()), column -> new HashMap<>())
                        .put(at.place(), number);
            }
        });
        return columns.values();
    }

    private At at(MapFigure figure) {
        return new At(figure.year(), new Place(figure.code(), figure.place()).key(), figure.sex(), figure.category());
    }

    private CountCell cell(MapFigure figure) {
        BigDecimal value = figure.value();
        String where = isWhole(new Place(figure.code(), figure.place()).key()) ? "" : ", " + figure.place();
        String what = figure.category().isEmpty() ? "" : ", " + figure.category();
        return new CountCell(
                figure.cell(measure.key()),
                "%s %d%s%s, %s".formatted(measure.name(), figure.year(), where, what, words(figure.sex())),
                value == null ? null : (Long) value.longValueExact(),
                figure.status());
    }

    static String words(Sex sex) {
        return switch (sex) {
            case TOTAL -> "totalt";
            case WOMEN -> "kvinnor";
            case MEN -> "män";
        };
    }

    /** The third of total, women and men. */
    private void third(At at) {
        List<At> absent = Stream.of(Sex.values())
                .map(sex -> with(at, sex))
                .filter(it -> !cells.containsKey(it))
                .toList();
        if (absent.size() == 1) {
            At third = absent.get(0);
            String words = "%s %d, %s".formatted(measure.name(), at.year(), words(third.sex()));
            cells.put(third, new CountCell(key(third), words, null, CountStatus.MISSING));
        }
    }

    private static Stream<At> in(List<String> places, At total) {
        return places.stream().map(it -> new At(total.year(), it, total.sex(), total.category()));
    }

    private void sum(List<Relation> sums, String what, At total, Stream<At> parts) {
        List<String> keys = parts.filter(cells::containsKey).map(this::key).toList();
        if (keys.size() > 1) {
            sums.add(Relation.sum("%s: %s, %d".formatted(measure.name(), what, total.year()), key(total), keys));
        }
    }

    private Stream<String> distinct(Function<At, String> part) {
        return cells.keySet().stream().map(part).distinct();
    }

    private String key(At at) {
        return MapFigure.cell(measure.key(), at.year(), at.place(), at.sex(), at.category());
    }

    private static boolean isMunicipality(String place) {
        return place.matches("[0-9]{4}");
    }

    private static boolean isWhole(String place) {
        return place.equals(Place.WHOLE.key());
    }

    private static At with(At at, Sex sex) {
        return new At(at.year(), at.place(), sex, at.category());
    }
}
