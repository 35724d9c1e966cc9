package se.arshjulet.coordinationmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.coordinationmap.FigureRows.Row;
import se.arshjulet.coordinationmap.FilterField.Choice;
import se.arshjulet.coordinationmap.StatisticsMap.Break;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.opendata.SwedishText;
import se.arshjulet.statistics.Sex;

/** What the page about the statistics module says: one measure's answer, its figures in a table, and which measures there are. */
final class StatisticsPage {

    private final PublishedStatistics map;
    private final StatisticsFilter filter;
    private final MapMeasure measure;
    private final FigureRows figures;
    private final MeasureWords said;
    private final List<Row> rows;

    /** @param measure the one that is looked at */
    StatisticsPage(PublishedStatistics map, MapMeasure measure, StatisticsFilter filter) {
        this.map = map;
        this.filter = filter;
        this.measure = measure;
        figures = new FigureRows(measure);
        said = new MeasureWords(measure, filter);
        rows = figures.rows(filter);
    }

    /** The association's own measures before those of its members, each as they are told. */
    static List<MapMeasure> ordered(PublishedStatistics map) {
        return map.measures().stream()
                .sorted(Comparator.comparing(it -> !isOwn(map, it)))
                .toList();
    }

    private static boolean isOwn(PublishedStatistics map, MapMeasure it) {
        return it.memberId().equals(map.association().id());
    }

    /** A measure in the list of all. */
    public record Listed(MapMeasure measure, String title, boolean chosen) {}

    public List<Listed> all() {
        return ordered(map).stream()
                .map(it -> new Listed(it, title(map, it), it.key().equals(measure.key())))
                .toList();
    }

    /** Members' measures have each other's names. */
    static String title(PublishedStatistics map, MapMeasure it) {
        return isOwn(map, it)
                ? it.name()
                : it.name() + ", " + map.member(it.memberId()).name();
    }

    public MapMeasure measure() {
        return measure;
    }

    public String title() {
        return title(map, measure);
    }

    /** What the answer is about: "Deltagare", "Deltagare, kvinnor,". */
    public String subject() {
        return filter.sex() == null ? title() : "%s, %s,".formatted(title(), MeasureCounts.words(filter.sex()));
    }

    public String count() {
        return SwedishText.count(map.measures().size(), "mått", "mått");
    }

    public @Nullable Integer newest() {
        return said.year();
    }

    public String answer() {
        return said.figures();
    }

    public String withheld() {
        return said.withheld();
    }

    public String change() {
        return said.change();
    }

    public List<Row> rows() {
        return rows;
    }

    public boolean nothingFits() {
        return rows.stream().noneMatch(Row::shown);
    }

    public boolean shows(String sex) {
        Sex wanted = Sex.valueOf(sex);
        return hasSex(wanted) && (filter.sex() == null || filter.sex() == wanted);
    }

    /** Its figures tell of them at all. */
    public boolean has(String sex) {
        return hasSex(Sex.valueOf(sex));
    }

    private boolean hasSex(Sex sex) {
        return measure.figures().stream().anyMatch(figure -> figure.sex() == sex);
    }

    public boolean hasCategories() {
        return measure.figures().stream().anyMatch(figure -> !figure.category().isEmpty());
    }

    public boolean hasNotes() {
        return measure.figures().stream().anyMatch(figure -> !figure.note().isEmpty());
    }

    public boolean anyWithheld() {
        return measure.figures().stream().anyMatch(figure -> figure.status().isWithheld());
    }

    public List<Break> breaks() {
        return measure.breaks();
    }

    public boolean filtered() {
        return !filter.isEmpty();
    }

    /** "Visar 9 av 27 rader." */
    public String shownCount() {
        long shown = rows.stream().filter(Row::shown).count();
        return SwedishText.showing(shown, rows.size(), "en rad", "båda raderna", "rader");
    }

    public List<FilterField> fields() {
        List<FilterField> fields = new ArrayList<>();
        fields.add(new FilterField(
                "matt",
                "Mått",
                null,
                all().stream()
                        .map(it -> new Choice(it.measure().key().toString(), it.title(), it.chosen()))
                        .toList()));
        fields.add(new FilterField("kommun", "Kommun", "Alla", places(filter.place())));
        fields.add(new FilterField("jamfor", "Jämför med", "Ingen", places(filter.compared())));
        fields.add(new FilterField(
                "kon",
                "Kön",
                "Alla",
                Stream.of(Sex.WOMEN, Sex.MEN)
                        .filter(this::hasSex)
                        .map(sex -> new Choice(
                                sex == Sex.WOMEN ? "kvinnor" : "man",
                                SwedishText.sentence(MeasureCounts.words(sex)),
                                sex == filter.sex()))
                        .toList()));
        fields.add(new FilterField(
                "ar",
                "År",
                "Alla",
                measure.figures().stream()
                        .map(figure -> figure.year())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(year -> new Choice(year.toString(), year.toString(), year.equals(filter.year())))
                        .toList()));
        return fields;
    }

    private List<Choice> places(@Nullable String chosen) {
        return figures.places()
                .map(place -> new Choice(place.key(), place.name(), Objects.equals(place.key(), chosen)))
                .toList();
    }

    /** No words are searched for. */
    public @Nullable String words() {
        return null;
    }
}
