package se.arshjulet.coordinationmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.statistics.Place;
import se.arshjulet.statistics.Sex;

/**
 * Measures as one dataset of JSON-stat 2.0 (json-stat.org/full): measure × place × category × sex × year, sparse. What has no value has
 * a status that says why: MISSING, SUPPRESSED or LEFT_OUT. A combination that stands nowhere has neither.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonStat(
        String version,
        @JsonProperty("class") String kind,
        String label,
        String source,
        @Nullable String updated,
        List<String> id,
        List<Integer> size,
        Map<String, List<String>> role,
        Map<String, Dimension> dimension,
        Map<String, BigDecimal> value,
        Map<String, String> status) {

    record Dimension(String label, Categories category) {}

    /** @param index the categories' keys in their order */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Categories(
            List<String> index,
            Map<String, String> label,
            @Nullable Map<String, Unit> unit,
            @Nullable Map<String, List<String>> note) {}

    record Unit(String label) {}

    static JsonStat of(PublishedStatistics map, List<MapMeasure> measures) {
        return new Writing(map, measures).dataset();
    }

    /** Gathers the dimensions, then puts every figure in its place. */
    private static final class Writing {

        private static final String ALL = "all";

        private final PublishedStatistics map;
        private final List<MapMeasure> measures;
        private final Map<String, String> labels = new LinkedHashMap<>();
        private final Map<String, Unit> units = new LinkedHashMap<>();
        private final Map<String, List<String>> notes = new LinkedHashMap<>();
        private final Map<String, String> places = new LinkedHashMap<>();
        private final Map<String, String> categories = new LinkedHashMap<>();
        private final Map<String, String> sexes = new LinkedHashMap<>();
        private final Map<String, String> years = new LinkedHashMap<>();

        Writing(PublishedStatistics map, List<MapMeasure> measures) {
            this.map = map;
            this.measures = measures;
            TreeSet<Integer> allYears = new TreeSet<>();
            for (MapMeasure measure : measures) {
                String key = measure.key().toString();
                labels.put(key, measure.name() + " (" + map.memberOf(measure).name() + ")");
                units.put(key, new Unit(measure.unit()));
                List<String> said = notes(measure);
                if (!said.isEmpty()) {
                    notes.put(key, said);
                }
                for (MapFigure figure : measure.figures()) {
                    places.putIfAbsent(place(figure), figure.place());
                    categories.putIfAbsent(category(figure), figure.category().isEmpty() ? "Alla" : figure.category());
                    allYears.add(figure.year());
                }
            }
            for (Sex sex : Sex.values()) {
                sexes.put(sex.name(), MeasureCounts.words(sex));
            }
            allYears.forEach(year -> years.put(year.toString(), year.toString()));
        }

        private static List<String> notes(MapMeasure measure) {
            List<String> notes = new ArrayList<>();
            if (!measure.definition().isEmpty()) {
                notes.add(measure.definition());
            }
            if (!measure.source().isEmpty()) {
                notes.add("Källa: " + measure.source());
            }
            measure.breaks().forEach(it -> notes.add("Brott i serien " + it.year() + ": " + it.why()));
            return notes;
        }

        JsonStat dataset() {
            Map<String, Dimension> dimensions = new LinkedHashMap<>();
            dimensions.put("measure", new Dimension("Mått", new Categories(keys(labels), labels, units, notes)));
            dimensions.put("place", plain("Område", places));
            dimensions.put("category", plain("Uppdelning", categories));
            dimensions.put("sex", plain("Kön", sexes));
            dimensions.put("year", plain("År", years));
            List<Map<String, Integer>> positions = dimensions.values().stream()
                    .map(dimension -> positions(dimension.category().index()))
                    .toList();
            Map<String, BigDecimal> values = new TreeMap<>(Writing::byNumber);
            Map<String, String> statuses = new TreeMap<>(Writing::byNumber);
            for (MapMeasure measure : measures) {
                for (MapFigure figure : measure.figures()) {
                    String at = at(positions, measure, figure);
                    if (figure.value() != null) {
                        values.put(at, figure.value());
                    } else {
                        statuses.put(at, figure.status().name());
                    }
                }
            }
            return new JsonStat(
                    "2.0",
                    "dataset",
                    "Statistik på Samordningskartan, " + map.association().name(),
                    map.association().name(),
                    map.publishedAt().toString(),
                    List.copyOf(dimensions.keySet()),
                    positions.stream().map(Map::size).toList(),
                    Map.of("metric", List.of("measure"), "geo", List.of("place"), "time", List.of("year")),
                    dimensions,
                    values,
                    statuses);
        }

        private static Dimension plain(String label, Map<String, String> labels) {
            return new Dimension(label, new Categories(keys(labels), labels, null, null));
        }

        private static List<String> keys(Map<String, String> labels) {
            return List.copyOf(labels.keySet());
        }

        private static Map<String, Integer> positions(List<String> keys) {
            Map<String, Integer> positions = new LinkedHashMap<>();
            keys.forEach(key -> positions.put(key, positions.size()));
            return positions;
        }

        private static String at(List<Map<String, Integer>> positions, MapMeasure measure, MapFigure figure) {
            List<String> keys = List.of(
                    measure.key().toString(),
                    place(figure),
                    category(figure),
                    figure.sex().name(),
                    Integer.toString(figure.year()));
            long at = 0;
            for (int i = 0; i < keys.size(); i++) {
                at = at * positions.get(i).size() + positions.get(i).getOrDefault(keys.get(i), 0);
            }
            return Long.toString(at);
        }

        private static int byNumber(String one, String other) {
            return Long.compare(Long.parseLong(one), Long.parseLong(other));
        }

        private static String place(MapFigure figure) {
            return figure.code() == null && new Place(null, figure.place()).isWhole()
                    ? "whole"
                    : new Place(figure.code(), figure.place()).key();
        }

        private static String category(MapFigure figure) {
            return figure.category().isEmpty() ? ALL : figure.category();
        }
    }
}
