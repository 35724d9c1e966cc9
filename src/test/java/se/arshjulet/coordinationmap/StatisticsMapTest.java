package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Member;
import se.arshjulet.association.OrganisationKind;
import se.arshjulet.association.Party;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.statistics.Anchoring;
import se.arshjulet.statistics.Measure;
import se.arshjulet.statistics.MeasureValue;
import se.arshjulet.statistics.Place;
import se.arshjulet.statistics.Sex;
import se.arshjulet.suppression.Rule;
import se.arshjulet.suppression.Suppression;

class StatisticsMapTest {

    private static final AssociationInfo ASSOCIATION =
            new AssociationInfo(UUID.randomUUID(), "provbygden", "Provbygden", false);

    private final Member town = new Member(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Ängby kommun",
            OrganisationKind.MUNICIPALITY,
            Party.MUNICIPALITIES,
            "9901",
            Set.of());

    @Test
    void eachGridIsAMeasureBySexCategoryAndYear() {
        MapMeasure participants = measure(
                "Antal deltagare",
                build(
                        new SampleStatistics(town, 2024).counts("participants", "all", 40, 30),
                        new SampleStatistics(town, 2025)
                                .counts("participants", "age16", 12, 9)
                                .counts("participants", "all", 45, 31)));

        assertThat(participants.figures())
                .extracting(
                        it -> it.year() + " " + it.category() + " " + it.sex().code() + " " + it.value())
                .containsExactly(
                        "2024  K 40",
                        "2024  M 30",
                        "2024  T 70",
                        "2025 16–29 år K 12",
                        "2025 16–29 år M 9",
                        "2025 16–29 år T 21",
                        "2025  K 45",
                        "2025  M 31",
                        "2025  T 76");
        assertThat(participants.unit()).isEqualTo("personer");
        assertThat(participants.source()).isEqualTo("Uppföljning Finsam, uttaget den 1 februari 2026");
        assertThat(participants.detail()).isEqualTo("2024–2025");
    }

    @Test
    void aMeasureIsTheSameFromYearToYear() {
        UUID then = measure(
                        "Antal deltagare", build(new SampleStatistics(town, 2024).counts("participants", "all", 1, 1)))
                .key();
        UUID now = measure(
                        "Antal deltagare", build(new SampleStatistics(town, 2025).counts("participants", "all", 2, 2)))
                .key();

        assertThat(now).isEqualTo(then);
    }

    @Test
    void theMunicipalitiesBelongToTheParticipants() {
        MapMeasure participants = measure(
                "Antal deltagare",
                build(new SampleStatistics(town, 2025)
                        .counts("participants", "all", 45, 31)
                        .municipality("Åsby", 5, 6)));

        assertThat(participants.figures())
                .filteredOn(it -> it.place().equals("Åsby"))
                .extracting(MapFigure::value)
                .containsExactly(BigDecimal.valueOf(5), BigDecimal.valueOf(6), BigDecimal.valueOf(11));
    }

    @Test
    void missingAndTooSmallAreNeitherZeroNorEachOther() {
        MapMeasure outcomes = measure(
                "Vad gick de vidare till?",
                build(new SampleStatistics(town, 2025)
                        .figure("outcomes.work.women", 0)
                        .status("outcomes.work.men", AnswerStatus.TOO_SMALL)
                        .status("outcomes.work.total", AnswerStatus.NONE_EXISTS)));

        assertThat(outcomes.figures())
                .extracting(it -> it.sex() + " " + it.status() + " " + it.value())
                .containsExactly("WOMEN SHOWN 0", "MEN SUPPRESSED null", "TOTAL MISSING null");
    }

    @Test
    void anotherSourceOrDefinitionBreaksTheSeries() {
        MapMeasure participants = measure(
                "Antal deltagare",
                build(
                        new SampleStatistics(town, 2022)
                                .put("system", new AnswerValue.Choices(List.of("sus"), List.of()))
                                .counts("participants", "all", 40, 30),
                        new SampleStatistics(town, 2023).counts("participants", "all", 41, 31),
                        new SampleStatistics(town, 2024).counts("participants", "all", 41, 31)));

        assertThat(participants.breaks()).extracting(it -> it.year()).containsExactly(2023);
        assertThat(participants.breaks().get(0).why()).contains("SUS t.o.m. 2022");
    }

    @Test
    void whatIsSaidInConfidenceNeverFollowsAlong() throws Exception {
        assertThat(JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .build()
                        .writeValueAsString(
                                build(new SampleStatistics(town, 2025).counts("participants", "all", 9, 9))))
                .doesNotContain("FÖRTROLIGT");
    }

    @Test
    void theAssociationTellsItsOwnMeasures() {
        StatisticsMap map = new StatisticsMapBuilder(List.of(town), ASSOCIATION)
                .build(List.of(), List.of(registered(Measure.Origin.FILE, 7, 9)));

        assertThat(map.members()).extracting(MapMember::name).containsExactly("Provbygden");
        assertThat(map.measures().get(0).anchored()).isNotNull();
        assertThat(map.tables()).hasSize(1);
    }

    @Test
    void nationalFiguresAreNotSuppressedOnceMore() {
        StatisticsMap map = new StatisticsMapBuilder(List.of(town), ASSOCIATION)
                .build(List.of(), List.of(registered(Measure.Origin.KOLADA, 1, 2)));

        assertThat(map.tables()).isEmpty();
    }

    @Test
    void allIsTheSumOfSexesCategoriesAndMunicipalities() {
        CountTable table = build(new SampleStatistics(town, 2025)
                        .counts("participants", "age16", 12, 9)
                        .counts("participants", "age30", 12, 9)
                        .counts("participants", "all", 24, 18)
                        .municipality("Åsby", 5, 6)
                        .municipality("Ängby", 19, 12))
                .tables()
                .get(0);

        // five rows of women and men, three columns of ages, three of municipalities
        assertThat(table.relations()).hasSize(5 + 3 + 3);
        assertThat(table.rule().counts()).isEqualTo("participants");
    }

    @Test
    void aRowForAllOfItUnderAnotherNameIsTheSumToo() {
        List<MeasureValue> values = new ArrayList<>();
        values.add(value(new Place("9901", "Storby"), 62));
        values.add(value(new Place("9902", "Sjöby"), 8));
        values.add(value(new Place("9903", "Åsby"), 1));
        values.add(value(new Place(null, "Hela förbundet"), 71));
        StatisticsMap map = new StatisticsMapBuilder(List.of(town), ASSOCIATION)
                .build(List.of(), List.of(registered(Measure.Origin.FILE, values)));
        CountTable table = map.tables().get(0);
        LinkedCounts counts = new LinkedCounts(List.of(), table);
        Suppression suppression = counts.protect(Rule.USUAL, new KnownSuppressions());

        assertThat(table.cells().stream()
                        .filter(cell -> counts.verdict(suppression, cell).isSuppressed())
                        .map(CountCell::number))
                .contains(1L)
                .hasSizeGreaterThan(1);
    }

    @Test
    void aRowForSomeOfTheMunicipalitiesIsTheirSumWhereItAddsUpEverywhere() {
        List<MeasureValue> values = new ArrayList<>();
        int[][] years = {{2022, 50, 12, 9}, {2023, 55, 13, 8}, {2024, 60, 11, 7}, {2025, 62, 8, 1}};
        for (int[] year : years) {
            values.add(value(year[0], new Place("9901", "Storby"), year[1]));
            values.add(value(year[0], new Place("9902", "Sjöby"), year[2]));
            values.add(value(year[0], new Place("9903", "Åsby"), year[3]));
            values.add(value(year[0], new Place(null, "Kommunerna utom Storby"), year[2] + year[3]));
        }
        CountTable table = new StatisticsMapBuilder(List.of(town), ASSOCIATION)
                .build(List.of(), List.of(registered(Measure.Origin.FILE, values)))
                .tables()
                .get(0);
        LinkedCounts counts = new LinkedCounts(List.of(), table);
        Suppression suppression = counts.protect(Rule.USUAL, new KnownSuppressions());

        assertThat(table.cells().stream()
                        .filter(cell -> counts.verdict(suppression, cell).isSuppressed())
                        .map(CountCell::words))
                .hasSize(2)
                .allMatch(words -> words.contains("2025"))
                .anyMatch(words -> words.contains("Åsby"))
                .noneMatch(words -> words.contains("Storby, ") && !words.contains("utom"));
    }

    @Test
    void whatAddsUpByChanceIsNoSum() {
        List<String> parts = List.of("a", "b", "c");

        assertThat(PartialSums.of(List.of(Map.of("row", 5L, "a", 2L, "b", 3L, "c", 9L)), "row", parts))
                .isEmpty();
        assertThat(PartialSums.of(
                        List.of(
                                Map.of("row", 5L, "a", 2L, "b", 3L, "c", 9L),
                                Map.of("row", 7L, "a", 3L, "b", 4L, "c", 9L),
                                Map.of("row", 8L, "a", 3L, "b", 4L, "c", 9L)),
                        "row",
                        parts))
                .isEmpty();
        assertThat(PartialSums.of(
                        List.of(
                                Map.of("row", 5L, "a", 2L, "b", 3L, "c", 9L),
                                Map.of("row", 7L, "a", 3L, "b", 4L, "c", 9L),
                                Map.of("a", 1L),
                                Map.of("row", 8L, "a", 4L, "b", 4L, "c", 9L)),
                        "row",
                        parts))
                .containsExactly(List.of("a", "b"));
    }

    private static MeasureValue value(Place place, int number) {
        return value(2025, place, number);
    }

    private static MeasureValue value(int year, Place place, int number) {
        return new MeasureValue(year, place, Sex.TOTAL, "", BigDecimal.valueOf(number), "");
    }

    @Test
    void ofTotalWomenAndMenTheThirdIsGuardedAlthoughItStandsNowhere() {
        CountTable table = build(new SampleStatistics(town, 2025)
                        .figure("participants.all.women", 40)
                        .figure("participants.all.total", 42))
                .tables()
                .get(0);

        assertThat(table.cells()).hasSize(3);
        assertThat(table.cells().get(2).status()).isEqualTo(CountStatus.MISSING);
        assertThat(table.relations()).hasSize(1);
    }

    @Test
    void aShareFallsWithTheCountsThatItFollowsFrom() {
        StatisticsMap map = build(new SampleStatistics(town, 2025)
                .counts("outcomes", "work", 3, 9)
                .counts("outcomes", "all", 30, 30)
                .figure("shareOn", 20));
        MapMeasure counts = measure("Vad gick de vidare till?", map);
        String atWork = counts.figures().stream()
                .filter(it -> it.category().equals("Arbete") && it.sex() == Sex.TOTAL)
                .findFirst()
                .orElseThrow()
                .cell(counts.key());

        StatisticsMap guarded = map.withheld(Map.of(atWork, CountStatus.SUPPRESSED));

        assertThat(measure("Andel vidare till arbete eller studier", map)
                        .figures()
                        .get(0)
                        .value())
                .isEqualTo(BigDecimal.valueOf(20));
        MapFigure share = measure("Andel vidare till arbete eller studier", guarded)
                .figures()
                .get(0);
        assertThat(share.status()).isEqualTo(CountStatus.SUPPRESSED);
        assertThat(share.value()).isNull();
    }

    private Measure registered(Measure.Origin origin, int women, int men) {
        return registered(
                origin,
                List.of(
                        new MeasureValue(2025, Place.WHOLE, Sex.WOMEN, "", BigDecimal.valueOf(women), ""),
                        new MeasureValue(2025, Place.WHOLE, Sex.MEN, "", BigDecimal.valueOf(men), "")));
    }

    private static Measure registered(Measure.Origin origin, List<MeasureValue> values) {
        return new Measure(
                UUID.randomUUID(),
                "Deltagare",
                "",
                "personer",
                Measure.Kind.PEOPLE,
                null,
                "verksamhetsberättelsen",
                origin,
                List.of(),
                new Anchoring(LocalDate.of(2026, 2, 3), "Analysgruppen"),
                values,
                Instant.EPOCH);
    }

    private StatisticsMap build(SampleStatistics... years) {
        return new StatisticsMapBuilder(List.of(town), ASSOCIATION)
                .build(Stream.of(years).map(SampleStatistics::approved).toList(), List.of());
    }

    private static MapMeasure measure(String name, StatisticsMap map) {
        return map.measures().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
