package se.arshjulet.coordinationmap;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.opendata.SwedishText;
import se.arshjulet.statistics.Place;
import se.arshjulet.statistics.Sex;

/** The statistics module as one publication holds it: measures with their figures, from the members' answers and from the association's
 * own register (the association is then the one that tells). */
record StatisticsMap(List<MapMember> members, List<MapMeasure> measures) implements CountedContent<StatisticsMap> {

    StatisticsMap {
        members = List.copyOf(members);
        measures = List.copyOf(measures);
    }

    @Override
    public List<MapMeasure> items() {
        return measures;
    }

    @Override
    public List<CountTable> tables() {
        return measures.stream()
                .filter(MapMeasure::mayPointOutPeople)
                .map(measure -> new MeasureCounts(measure).table())
                .toList();
    }

    @Override
    public StatisticsMap withheld(Map<String, CountStatus> cells) {
        return cells.isEmpty()
                ? this
                : new StatisticsMap(
                        members,
                        measures.stream()
                                .map(measure -> measure.withheld(cells))
                                .toList());
    }

    enum Kind {
        /** counts of persons */
        PEOPLE,
        /** counts of something else */
        OTHER_COUNT,
        /** per cent */
        SHARE,
        AMOUNT
    }

    enum Origin {
        ANSWERS("Medlemmens svar"),
        FILE("Inläst från fil"),
        KOLADA("Kolada");

        private final String title;

        Origin(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Tidsseriebrott: figures before the year cannot be compared with those from it on. */
    record Break(int year, String why) {}

    /** @param by a body or a function */
    record Anchored(LocalDate on, String by) {}

    /**
     * A statistikmått, told by a member or by the association itself.
     *
     * @param memberId the member, or the association
     * @param counts what kind of count it is, whoever tells it: what a rule for small counts is set for
     * @param threshold the smallest count that is shown, where the measure has one of its own
     * @param anchored null for what members answer: there the review of the answers agrees to it
     */
    record MapMeasure(
            UUID key,
            UUID memberId,
            String name,
            String counts,
            String definition,
            String unit,
            Kind kind,
            @Nullable Long threshold,
            String source,
            Origin origin,
            List<Break> breaks,
            @Nullable Anchored anchored,
            List<MapFigure> figures,
            Instant updated)
            implements MapItem {

        MapMeasure {
            breaks = List.copyOf(breaks);
            figures = List.copyOf(figures);
        }

        /** National statistics have been through their maker's own suppression. */
        boolean mayPointOutPeople() {
            return kind == Kind.PEOPLE && origin != Origin.KOLADA;
        }

        @Override
        public String detail() {
            List<Integer> years =
                    figures.stream().map(MapFigure::year).distinct().sorted().toList();
            return years.isEmpty()
                    ? ""
                    : years.size() == 1 ? "" + years.get(0) : years.get(0) + "–" + years.get(years.size() - 1);
        }

        @Override
        public List<Fact> facts(MapContent map) {
            FigureRows rows = new FigureRows(this);
            return Stream.concat(
                            Stream.of(
                                    Fact.of("Namn", name),
                                    Fact.of("Definition", definition),
                                    Fact.of("Enhet", unit),
                                    Fact.of("Källa", source),
                                    Fact.of("Hur det kom hit", origin.title()),
                                    Fact.of("Minsta antal som visas", threshold),
                                    Fact.of(
                                            "Serien bryts",
                                            breaks.stream()
                                                    .map(it -> it.year() + ", " + it.why())
                                                    .toList()),
                                    Fact.of(
                                            "Förankrat",
                                            anchored == null
                                                    ? null
                                                    : "med %s, %s"
                                                            .formatted(anchored.by(), SwedishText.day(anchored.on())))),
                            figures.stream().map(figure -> Fact.of(figure.label(), rows.words(figure))))
                    .toList();
        }

        @Override
        public MapMeasure dateless() {
            return with(figures, Instant.EPOCH);
        }

        MapMeasure withheld(Map<String, CountStatus> cells) {
            return with(
                    figures.stream().map(figure -> figure.withheld(key, cells)).toList(), updated);
        }

        /** With some of its figures. */
        MapMeasure with(List<MapFigure> some) {
            return with(some, updated);
        }

        private MapMeasure with(List<MapFigure> others, Instant when) {
            return new MapMeasure(
                    key,
                    memberId,
                    name,
                    counts,
                    definition,
                    unit,
                    kind,
                    threshold,
                    source,
                    origin,
                    breaks,
                    anchored,
                    others,
                    when);
        }
    }

    /**
     * A figure of a measure, in its unit.
     *
     * @param code the municipality's; null for what has none, and for the whole area
     * @param category what it is divided by besides; empty for all
     * @param value null unless it is shown
     * @param workedOutOf the keys of the counts that it follows from; where one of them is withheld so is this
     */
    record MapFigure(
            int year,
            @Nullable String code,
            String place,
            Sex sex,
            String category,
            CountStatus status,
            @Nullable BigDecimal value,
            String note,
            List<String> workedOutOf) {

        MapFigure {
            workedOutOf = List.copyOf(workedOutOf);
        }

        /** "2025 Storby, kvinnor". */
        String label() {
            String whom =
                    switch (sex) {
                        case TOTAL -> "totalt";
                        case WOMEN -> "kvinnor";
                        case MEN -> "män";
                    };
            return year + " " + place + (category.isEmpty() ? "" : ", " + category) + ", " + whom;
        }

        /** In every publication the same, whatever it says. */
        String cell(UUID measure) {
            return cell(measure, year, new Place(code, place).key(), sex, category);
        }

        static String cell(UUID measure, int year, String place, Sex sex, String category) {
            return measure + "|" + year + "|" + place + "|" + sex.code() + "|" + category;
        }

        private MapFigure withheld(UUID measure, Map<String, CountStatus> cells) {
            CountStatus instead = cells.get(cell(measure));
            if (instead == null && workedOutOf.stream().anyMatch(cells::containsKey)) {
                instead = CountStatus.SUPPRESSED;
            }
            return instead == null
                    ? this
                    : new MapFigure(year, code, place, sex, category, instead, null, note, workedOutOf);
        }
    }
}
