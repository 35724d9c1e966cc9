package se.arshjulet.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.client.RestClient;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.base.TenantContext;
import se.arshjulet.statistics.Measure.Kind;
import se.arshjulet.statistics.Measure.Origin;

/** In the shapes of Kolada's API v3 (https://api.kolada.se/v3/docs), on a server of this machine. */
@IntegrationTest
class KoladaTest {

    private static final String INDICATOR = """
            {"values":[{"id":"%s","title":"%s","description":"Antal öppet arbetslösa\\nav befolkningen. Källa: Arbetsförmedlingen.",
            "is_divided_by_gender":true,"municipality_type":"K","auspice":"X","operating_area":"Arbetsmarknad","perspective":"",
            "prel_publication_date":null,"publication_date":"2026-03-01","publ_period":"2025","has_ou_data":false}],
            "next_url":null,"previous_url":null,"count":1}""";

    private static final String MUNICIPALITIES = """
            {"values":[{"id":"0000","title":"Riket","type":"L"},{"id":"9901","title":"Storby","type":"K"}],
            "next_url":null,"previous_url":null,"count":2}""";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private KoladaImport imports;

    @Autowired
    private MeasureImport files;

    @Autowired
    private Measures measures;

    @Autowired
    private RecordedKolada kolada;

    private final String kpi = "N" + (10_000 + Math.abs(UUID.randomUUID().hashCode() % 80_000));
    private TestWorld world;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
    }

    private void knows(String title) {
        kolada.put("/kpi/" + kpi, INDICATOR.formatted(kpi, title));
        kolada.put("/municipality/9901,0000", MUNICIPALITIES);
    }

    private String data(String more, String next) {
        return """
                {"values":[%s],"next_url":%s,"previous_url":null,"count":1}""".formatted(more, next);
    }

    private String figures(int year, String municipality, String total, String women, String men) {
        return """
                {"kpi":"%s","municipality":"%s","period":%d,"values":[
                {"gender":"K","count":1,"status":"","value":%s,"isdeleted":false},
                {"gender":"M","count":1,"status":"","value":%s,"isdeleted":false},
                {"gender":"T","count":1,"status":"","value":%s,"isdeleted":false}]}""".formatted(kpi, municipality, year, women, men, total);
    }

    private String path() {
        return "/data/kpi/%s/municipality/9901,0000/year/2024,2025".formatted(kpi);
    }

    private Offer fetched() {
        return world.as(
                world.coordinator(),
                () -> imports.fetch(
                        new KoladaQuestion(kpi.toLowerCase(Locale.ROOT), List.of("9901", "0000"), 2024, 2025)));
    }

    private Measure taken(Offer offer) {
        world.as(world.coordinator(), () -> imports.take(offer));
        return TenantContext.call(world.id(), measures::all).get(0);
    }

    private String failure() {
        return catchThrowableOfType(KoladaException.class, this::fetched).getMessage();
    }

    @Test
    void aMeasureComesWithItsDefinitionAndTheCountrysFiguresBesideTheMunicipalitys() {
        knows("Arbetslöshet 18–65 år, andel (%)");
        kolada.put(
                path(),
                data(
                        figures(2024, "9901", "6.300000000000001", "5.9", "6.7") + ","
                                + figures(2024, "0000", "6.8", "6.6", "7.0") + ","
                                + figures(2025, "9901", "null", "null", "null"),
                        "null"));
        Offer offer = fetched();
        assertThat(offer.changes()).singleElement().satisfies(change -> {
            assertThat(change.isNew()).isTrue();
            assertThat(change.added()).hasSize(9);
        });
        assertThat(TenantContext.call(world.id(), measures::all)).isEmpty();
        Measure measure = taken(offer);
        assertThat(measure.name()).isEqualTo("Arbetslöshet 18–65 år, andel (%)");
        assertThat(measure.definition())
                .isEqualTo("Antal öppet arbetslösa av befolkningen. Källa: Arbetsförmedlingen.");
        assertThat(measure.unit()).isEqualTo("procent");
        assertThat(measure.kind()).isEqualTo(Kind.SHARE);
        assertThat(measure.origin()).isEqualTo(Origin.KOLADA);
        assertThat(measure.source()).isEqualTo("Kolada, nyckeltal " + kpi);
        assertThat(measure.anchoring()).isNull();
        assertThat(measure.values())
                .extracting(MeasureValue::year, MeasureValue::place, MeasureValue::sex, MeasureValue::value)
                .contains(
                        tuple(2024, Place.COUNTRY, Sex.WOMEN, new BigDecimal("6.6")),
                        tuple(2024, new Place("9901", "Storby"), Sex.TOTAL, new BigDecimal("6.3")),
                        tuple(2025, new Place("9901", "Storby"), Sex.MEN, null));
        assertThat(fetched().changesAnything()).isFalse();
    }

    @Test
    void everyPageIsReadAndTheNextIsAskedForWhereTheFirstWas() {
        knows("Personer med stöd, antal");
        kolada.put(
                path(),
                data(figures(2024, "9901", "30", "17", "13"), "\"https://127.0.0.1" + "/v3" + path() + "?page=2\""));
        kolada.put(path() + "?page=2", data(figures(2025, "9901", "31", "18", "13"), "null"));
        Measure measure = taken(fetched());
        assertThat(measure.values()).hasSize(6);
        assertThat(measure.kind()).isEqualTo(Kind.PEOPLE);
        assertThat(measure.values().get(0).value()).isEqualTo(new BigDecimal("30"));
    }

    @Test
    void anAnswerNeverSendsUsToAnotherMachineOrRoundInACircle() {
        knows("A");
        kolada.put(path(), data(figures(2024, "9901", "30", "17", "13"), "\"https://elsewhere.example/v3/x\""));
        assertThat(failure()).isEqualTo(KoladaAnswer.UNREADABLE);
        kolada.put(path(), data(figures(2024, "9901", "30", "17", "13"), "\"" + kolada.url() + path() + "\""));
        assertThat(failure()).isEqualTo(KoladaAnswer.UNREADABLE);
    }

    @Test
    void noMoreIsAskedAtATimeThanTheApiTakes() {
        List<String> many =
                IntStream.range(0, 30).mapToObj(i -> String.valueOf(1000 + i)).toList();
        kolada.put("/kpi/" + kpi, INDICATOR.formatted(kpi, "A"));
        for (List<String> some : List.of(many.subList(0, 25), many.subList(25, 30))) {
            kolada.put("/municipality/" + String.join(",", some), "{\"values\":[]}");
            for (String years : List.of(years(1995, 2019), years(2020, 2025))) {
                kolada.put(
                        "/data/kpi/%s/municipality/%s/year/%s".formatted(kpi, String.join(",", some), years),
                        data(figures(2024, some.get(0), "1", "1", "0"), "null"));
            }
        }
        Offer offer = world.as(world.coordinator(), () -> imports.fetch(new KoladaQuestion(kpi, many, 1995, 2025)));
        assertThat(offer.changes().get(0).added())
                .extracting(MeasureValue::place)
                .containsOnly(new Place("1000", "Kommun 1000"), new Place("1025", "Kommun 1025"));
        assertThat(kolada.asked("/data/kpi/" + kpi)).hasSize(4);
    }

    private static String years(int from, int until) {
        return String.join(
                ",",
                IntStream.rangeClosed(from, until).mapToObj(String::valueOf).toList());
    }

    @Test
    void whatKoladaDoesNotHaveOrCannotSayIsToldInWords() {
        assertThat(failure()).startsWith("Kolada har inget nyckeltal ”" + kpi + "”");
        kolada.put("/kpi/" + kpi, "{\"values\":[],\"next_url\":null}");
        assertThat(failure()).startsWith("Kolada har inget nyckeltal");
        knows("A");
        kolada.put(path(), "{\"values\":[]}");
        assertThat(failure()).startsWith("Här finns inga värden.");
        for (String garbage : List.of(
                "",
                "<html>Underhåll</html>",
                "7",
                "{}",
                "{\"values\":7}",
                "{\"values\":[{}]}",
                data(figures(2024, "9901", "\"många\"", "1", "2"), "null"),
                data(figures(2024, "x", "1", "1", "0"), "null"),
                data(figures(2024, "9901", "1", "1", "0").replace("\"K\"", "\"Q\""), "null"))) {
            kolada.put(path(), garbage);
            assertThat(failure()).as(garbage).isEqualTo(KoladaAnswer.UNREADABLE);
        }
        kolada.put(path(), 503, "upptagen");
        assertThat(failure()).startsWith("Kolada svarade med fel 503.").contains("läs in filen här");
        kolada.putLate(path(), 3000);
        assertThat(failure()).startsWith("Kolada svarade inte i tid.");
        assertThat(TenantContext.call(world.id(), measures::all)).isEmpty();
    }

    @Test
    void aMachineWithoutTheNetIsToldToReadAFileInstead() {
        KoladaClient client = new KoladaClient(
                new KoladaSettings("http://127.0.0.1:1/v3", Duration.ofSeconds(1), Duration.ofSeconds(1)),
                RestClient.builder());
        assertThatThrownBy(() -> client.ask(kpi, List.of("9901"), List.of(2024)))
                .isInstanceOf(KoladaException.class)
                .hasMessage(
                        "Kolada går inte att nå härifrån. Försök igen om en stund, eller hämta värdena som fil på en dator"
                                + " med nät och läs in filen här.");
    }

    @Test
    void theSameJsonComesInAsFilesWithWhateverOfItThereIs() {
        String data = data(
                figures(2024, "9901", "6.3", "null", "null") + "," + figures(2024, "0000", "6.8", "null", "null"),
                "null");
        Offer alone = read(data);
        assertThat(alone.changes().get(0).draft().name()).isEqualTo("Nyckeltal " + kpi);
        assertThat(alone.changes().get(0).added())
                .extracting(MeasureValue::place, MeasureValue::sex)
                .containsExactly(tuple(new Place("9901", "Kommun 9901"), Sex.TOTAL), tuple(Place.COUNTRY, Sex.TOTAL));
        Offer whole = read(data, INDICATOR.formatted(kpi, "Arbetslöshet"), MUNICIPALITIES);
        assertThat(whole.changes().get(0).draft().name()).isEqualTo("Arbetslöshet");
        assertThat(whole.changes().get(0).added())
                .extracting(MeasureValue::place)
                .contains(new Place("9901", "Storby"));
        Offer one = read("[" + data + "," + INDICATOR.formatted(kpi, "Arbetslöshet") + "," + MUNICIPALITIES + "]");
        assertThat(one.changes()).isEqualTo(whole.changes());
        assertThatThrownBy(() -> read(MUNICIPALITIES)).isInstanceOf(KoladaException.class);
        assertThatThrownBy(() -> read("matt;ar;varde")).hasMessage(KoladaAnswer.UNREADABLE);
    }

    private Offer read(String... jsons) {
        List<byte[]> bytes = Arrays.stream(jsons)
                .map(json -> json.getBytes(StandardCharsets.UTF_8))
                .toList();
        return world.as(world.coordinator(), () -> imports.read(bytes));
    }

    @Test
    void aMeasureOfOnesOwnIsNotTakenForKoladasNorKoladasForOnesOwn() {
        byte[] own = "matt;ar;varde\nArbetslöshet;2024;7".getBytes(StandardCharsets.UTF_8);
        world.as(world.coordinator(), () -> files.importAll(own));
        String data = data(figures(2024, "9901", "6.3", "null", "null"), "null");
        assertThatThrownBy(() -> read(data, INDICATOR.formatted(kpi, "arbetslöshet")))
                .isInstanceOf(KoladaException.class)
                .hasMessageContaining("Döp om det först");
        TestWorld other = worlds.create();
        Offer offer = other.as(
                other.coordinator(),
                () -> imports.read(List.of(
                        data.getBytes(StandardCharsets.UTF_8),
                        INDICATOR.formatted(kpi, "Arbetslöshet").getBytes(StandardCharsets.UTF_8))));
        other.as(other.coordinator(), () -> imports.take(offer));
        assertThat(other.as(other.coordinator(), () -> files.check(own)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("kommer från Kolada"));
    }

    @Test
    void aQuestionThatCannotBePutIsSaidAtItsFieldAndOnlyACoordinatorAsks() {
        assertThatThrownBy(() -> world.as(
                        world.coordinator(), () -> imports.fetch(new KoladaQuestion("x/../y", List.of(), 2025, 2024))))
                .isInstanceOfSatisfying(InvalidMeasureException.class, invalid -> assertThat(invalid.problems())
                        .containsOnlyKeys("kpi", "municipalities", "years"));
        TestWorld.TestPerson reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        KoladaQuestion question = new KoladaQuestion(kpi, List.of("9901"), 2024, 2025);
        assertThatThrownBy(() -> world.as(reviewer, () -> imports.fetch(question)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(reviewer, () -> imports.read(List.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(reviewer, () -> imports.take(new Offer(List.of(), List.of()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(kolada.asked(kpi)).isEmpty();
    }
}
