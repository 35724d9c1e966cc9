package se.arshjulet.coordinationmap;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.arshjulet.coordinationmap.StatisticsMap.Break;
import se.arshjulet.coordinationmap.StatisticsMap.Kind;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.coordinationmap.StatisticsMap.Origin;
import se.arshjulet.datarequest.ApprovedAnswers.MemberAnswers;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerRow;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.GivenAnswer;
import se.arshjulet.form.Grid;
import se.arshjulet.form.GridCell;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.opendata.SwedishText;
import se.arshjulet.statistics.Place;
import se.arshjulet.statistics.Sex;

/**
 * The measures that one member's answers to the statistics form make up, over the years that it has answered. Each grid with women
 * and men is a measure, whatever a later version of the form asks for; the municipalities' figures belong to the participants, and
 * the share that goes on to work or studies to those who have ended.
 */
final class AnsweredMeasures {

    private static final Map<String, Sex> SEXES = Map.of("women", Sex.WOMEN, "men", Sex.MEN, "total", Sex.TOTAL);
    private static final Map<String, Sex> LOCAL =
            Map.of("localWomen", Sex.WOMEN, "localMen", Sex.MEN, "localTotal", Sex.TOTAL);
    private static final String PARTICIPANTS = "participants";
    private static final String SHARE = "shareOn";
    private static final List<String> SHARE_OF =
            List.of("outcomes.work.total", "outcomes.studies.total", "outcomes.all.total");

    private final List<MemberAnswers> years;
    private final MemberAnswers latest;

    /** @param years one member's, each about another year */
    AnsweredMeasures(List<MemberAnswers> years) {
        this.years = years.stream()
                .sorted(Comparator.comparingInt(MemberAnswers::referenceYear))
                .toList();
        latest = this.years.get(this.years.size() - 1);
    }

    List<MapMeasure> measures() {
        Set<String> seen = new HashSet<>();
        List<MapMeasure> measures = new ArrayList<>();
        for (int i = years.size() - 1; i >= 0; i--) {
            years.get(i).form().sections().stream()
                    .flatMap(section -> section.questions().stream())
                    .filter(question -> question.type() == QuestionType.NUMBER_GRID && bySex(question))
                    .filter(question -> seen.add(question.key()))
                    .forEach(question -> counts(question).ifPresent(measures::add));
        }
        share().ifPresent(measures::add);
        return measures;
    }

    private static boolean bySex(Question grid) {
        Grid lines = grid.grid();
        return lines != null && lines.columns().stream().map(Grid.Line::key).allMatch(SEXES::containsKey);
    }

    private Optional<MapMeasure> counts(Question question) {
        List<MapFigure> figures = new ArrayList<>();
        for (MemberAnswers year : years) {
            year.form().find(question.key()).ifPresent(asked -> asked.cells()
                    .forEach(cell -> add(figures, year, cell)));
            if (question.key().equals(PARTICIPANTS)) {
                year.answers().rowsOf("municipalities").stream()
                        .sorted(Comparator.comparingInt(AnswerRow::position))
                        .forEach(row -> add(figures, year, row.key()));
            }
        }
        String unit = question.number() == null ? null : question.number().unit();
        return measure(question, unit == null ? "personer" : unit, Kind.PEOPLE, figures);
    }

    private void add(List<MapFigure> figures, MemberAnswers year, GridCell cell) {
        GivenAnswer given =
                year.answers().at(AnswerKey.of(cell.question().key())).orElse(null);
        if (given != null) {
            Sex sex = Objects.requireNonNull(SEXES.get(cell.column().key()));
            String category = cell.row().isSum() || cell.row().key().equals("all")
                    ? ""
                    : cell.row().label();
            figures.add(figure(year, Place.WHOLE, sex, category, given, List.of()));
        }
    }

    private void add(List<MapFigure> figures, MemberAnswers year, UUID row) {
        List<String> names = new AnsweredRow(year, row).labels("municipality");
        if (!names.isEmpty()) {
            Place place = new Place(null, names.get(0));
            Stream.of("localWomen", "localMen", "localTotal").forEach(question -> year.answers()
                    .at(new AnswerKey(row, question))
                    .ifPresent(given -> figures.add(
                            figure(year, place, Objects.requireNonNull(LOCAL.get(question)), "", given, List.of()))));
        }
    }

    /** Follows from counts, so it must not tell what they do not. */
    private Optional<MapMeasure> share() {
        List<MapFigure> figures = new ArrayList<>();
        for (MemberAnswers year : years) {
            year.answers()
                    .at(AnswerKey.of(SHARE))
                    .ifPresent(given -> figures.add(figure(
                            year,
                            Place.WHOLE,
                            Sex.TOTAL,
                            "",
                            given,
                            SHARE_OF.stream().map(cell -> cellOf(year, cell)).toList())));
        }
        return latest.form().find(SHARE).flatMap(question -> measure(question, "procent", Kind.SHARE, figures));
    }

    private String cellOf(MemberAnswers year, String gridCell) {
        GridCell cell = year.form().cell(gridCell).orElse(null);
        String category = cell == null || cell.row().isSum() ? "" : cell.row().label();
        return MapFigure.cell(key("outcomes"), year.referenceYear(), Place.WHOLE.key(), Sex.TOTAL, category);
    }

    private static MapFigure figure(
            MemberAnswers year, Place place, Sex sex, String category, GivenAnswer given, List<String> workedOutOf) {
        BigDecimal value = given.value() instanceof AnswerValue.Figure figure ? figure.number() : null;
        CountStatus status =
                switch (given.status()) {
                    case GIVEN -> value == null ? CountStatus.MISSING : CountStatus.SHOWN;
                    case TOO_SMALL -> CountStatus.SUPPRESSED;
                    case NONE_EXISTS, EMPTY -> CountStatus.MISSING;
                };
        return new MapFigure(
                year.referenceYear(),
                place.code(),
                place.name(),
                sex,
                category,
                status,
                status == CountStatus.SHOWN ? value : null,
                "",
                workedOutOf);
    }

    private Optional<MapMeasure> measure(Question question, String unit, Kind kind, List<MapFigure> figures) {
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new MapMeasure(
                        key(question.key()),
                        latest.memberId(),
                        question.label(),
                        question.key(),
                        Objects.requireNonNullElse(row(latest).text("definition"), ""),
                        unit,
                        kind,
                        null,
                        source(),
                        Origin.ANSWERS,
                        breaks(),
                        null,
                        figures,
                        row(latest).updated()));
    }

    /** Outlives the year: the same member, the same question. */
    private UUID key(String question) {
        return UUID.nameUUIDFromBytes((latest.memberId() + " " + question).getBytes(StandardCharsets.UTF_8));
    }

    private String source() {
        String system = row(latest).text("system");
        AnswerValue day = latest.answers().value(AnswerKey.of("extracted"));
        String drawn = day instanceof AnswerValue.Day it ? ", uttaget den " + SwedishText.day(it.day()) : "";
        return system == null ? latest.memberName() : system + drawn;
    }

    /** What is drawn from another system, or counted in another way, than the year before. */
    private List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            Set<String> why = new LinkedHashSet<>();
            changed(years.get(i - 1), years.get(i), "system")
                    .ifPresent(was ->
                            why.add("Uppgifterna är hämtade från en annan källa än förut: tidigare " + was + "."));
            changed(years.get(i - 1), years.get(i), "definition")
                    .ifPresent(was -> why.add("Deltagare räknas på ett annat sätt än förut. Tidigare: " + was));
            if (!why.isEmpty()) {
                breaks.add(new Break(years.get(i).referenceYear(), String.join(" ", why)));
            }
        }
        return breaks;
    }

    private static Optional<String> changed(MemberAnswers before, MemberAnswers after, String question) {
        String was = row(before).text(question);
        String is = row(after).text(question);
        return was != null && is != null && !was.equals(is) ? Optional.of(was) : Optional.empty();
    }

    private static AnsweredRow row(MemberAnswers answers) {
        return new AnsweredRow(answers, AnswerKey.NO_ROW);
    }
}
