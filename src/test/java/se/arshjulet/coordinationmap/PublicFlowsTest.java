package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.flow.Figures;
import se.arshjulet.flow.FlowPair;
import se.arshjulet.flow.FlowParty;
import se.arshjulet.flow.SampleFlows;
import se.arshjulet.flow.SettledFlows.Settled;
import se.arshjulet.flow.Side;
import se.arshjulet.opendata.Description;

/** What anyone sees of the flows, asked for over HTTP by somebody without an account. */
@IntegrationTest
class PublicFlowsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    private final UUID way = UUID.randomUUID();
    private TestWorld world;
    private Member region;
    private Member town;
    private String map;
    private String api;

    @BeforeEach
    void publish() {
        world = worlds.create();
        map = "/karta/" + world.association().slug() + "/floden";
        api = "/api/v1/associations/" + world.association().slug() + "/flows";
        region = world.member("Region Åtta");
        town = world.member("Ängby kommun");
        FlowMap content = new FlowMapBuilder(world.members(), List.of())
                .build(List.of(
                        new SampleFlows(region, 2025)
                                .flow("care", "labour", 40, 30)
                                .waits(12, "Utredningen <dröjer>.")
                                .approved(),
                        new SampleFlows(town, 2025)
                                .flow("care", "labour", 20, 30)
                                .flow(way, "labour", "work", 3, 9)
                                .approved(),
                        new SampleFlows(town, 2024)
                                .flow(way, "labour", "work", 11, 12)
                                .approved()));
        MapFlow small = content.flows().stream()
                .filter(flow -> flow.way().equals(way) && flow.year() == 2025)
                .findFirst()
                .orElseThrow();
        Map<String, CountStatus> hidden = Map.of(
                FlowSex.WOMEN.cell(small.key()), CountStatus.SUPPRESSED,
                FlowSex.MEN.cell(small.key()), CountStatus.SUPPRESSED);
        table.append(
                new Head(UUID.randomUUID(), world.id(), MapModule.FLOWS, 1, Instant.parse("2026-03-12T10:00:00Z")),
                world.coordinator().id(),
                "",
                GuardedContent.open(content.withheld(hidden)));
    }

    @Test
    void theAnswerStandsFirstThenTheTableThenWherePeopleWait() {
        Document page = page(map);

        assertThat(page.select(".answer").text())
                .isEqualTo("För 2025 har två organisationer berättat om två vägar som människor tar.");
        assertThat(page.select("main").text())
                .contains("Flest gick från Hälso- och sjukvården till Kommunens arbetsmarknadsenhet: 70.");
        assertThat(page.select("#floden tbody tr:not([hidden])").eachText())
                .containsExactly(
                        "Hälso- och sjukvården till Kommunens arbetsmarknadsenhet Kommunens arbetsmarknadsenhet 2025 40 30"
                                + " 70 Region Åtta: den andra parten uppger ett annat antal",
                        "Kommunens arbetsmarknadsenhet till Arbete Arbete 2025 undertryckt undertryckt 12 Ängby kommun");
        assertThat(page.select("section:has(#vantan)").text())
                .contains("Kö, vanligen 12 veckor.", "Utredningen <dröjer>.");
        assertThat(page.html()).doesNotContain("I förtroende");
    }

    @Test
    void yearAndMemberAreChosenWithoutScript() {
        assertThat(page(map + "?ar=2024").select("#floden tbody tr:not([hidden])"))
                .hasSize(1);
        Document hers = page(map + "?medlem=" + town.id() + "&kon=kvinnor");
        assertThat(hers.select("#floden tbody tr:not([hidden]) td[data-label=Totalt]")
                        .eachText())
                .containsExactly("50", "12");
        assertThat(hers.select("#kon option[selected]").text()).isEqualTo("Kvinnor");
        assertThat(hers.select("main").text()).contains("Flest kvinnor gick från");
        assertThat(page(map + "?ar=trams&medlem=x&kon=y").select("#floden tbody tr:not([hidden])"))
                .hasSize(2);
    }

    @Test
    void aWayHasAPageWithItsYearsAndWhatTheOtherEndSays() {
        Document page = page(map + "/" + way);
        assertThat(page.select("h1").text()).isEqualTo("Från Kommunens arbetsmarknadsenhet till Arbete");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly("2025 undertryckt undertryckt 12 12 mars 2026", "2024 11 12 23 12 mars 2026");
        String other = page(map).select("#floden tbody a").get(0).attr("href");
        assertThat(page(other).select("#parterna ~ .cards").text()).contains("Ängby kommun", "totalt 50");
        assertThat(page(map + "/" + uncounted()).select(".lead").text())
                .isEqualTo(
                        "Ängby kommun uppgav 50 för 2025. Den andra parten uppger ett annat antal, och det är det som"
                                + " kartan räknar.");
        assertThat(http.getForEntity(map + "/" + UUID.randomUUID(), String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void openDataSayOfEachCountHowItStandsAndWhatToLeaveOutOfASum() throws Exception {
        JsonNode answer = json.readTree(http.getForObject(api + "?year=2025", String.class));
        new Description(json.readTree(http.getForObject("/api/v1/openapi.json", String.class)))
                .check("/api/v1/associations/{slug}/flows", answer);

        assertThat(answer.path("items").findValuesAsText("counted")).containsExactly("true", "false", "true");
        JsonNode small = answer.path("items").get(2);
        assertThat(small.at("/women").has("number")).isFalse();
        assertThat(small.at("/women/status").asText()).isEqualTo("SUPPRESSED");
        assertThat(small.at("/total/number").asInt()).isEqualTo(12);
        assertThat(items(api + "?origin=care&member=" + region.id())).hasSize(1);
        assertThat(items(api + "?destination=arbete")).hasSize(2);
        assertThat(items(api + "?kind=WAITING").get(0).path("queueWeeks").asInt())
                .isEqualTo(12);
        assertThat(http.getForObject(api + "?year=2025&format=csv", String.class))
                .contains("womenStatus", ",,SUPPRESSED,,SUPPRESSED,12,SHOWN");
        assertThat(http.getForEntity(api + "?year=nyss", String.class).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    /** The page of what the map does not count. */
    private String uncounted() {
        return page(map + "?medlem=" + town.id()).select("#floden tbody tr:not([hidden]) a").eachAttr("href").stream()
                .map(href -> href.substring(href.lastIndexOf('/') + 1))
                .filter(it -> !it.equals(way.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasSaidBeforeAnAgreementStandsOnTheFlowsOwnPageAndNotInTheTable() {
        FlowPair pair = new FlowPair(2025, FlowParty.REGION, FlowParty.MUNICIPALITIES);
        Settled agreed = new Settled(
                pair,
                Figures.of(25, 30),
                Map.of(Side.ORIGIN, Figures.of(40, 30), Side.DESTINATION, Figures.of(20, 30)),
                List.of(),
                List.of(region.id(), town.id()),
                LocalDate.of(2026, 4, 1));
        FlowMap content = new FlowMapBuilder(world.members(), List.of(agreed))
                .build(List.of(
                        new SampleFlows(region, 2025)
                                .flow("care", "labour", 40, 30)
                                .approved(),
                        new SampleFlows(town, 2025)
                                .flow("care", "labour", 20, 30)
                                .approved()));
        table.append(
                new Head(UUID.randomUUID(), world.id(), MapModule.FLOWS, 2, Instant.parse("2026-04-12T10:00:00Z")),
                world.coordinator().id(),
                "",
                GuardedContent.open(content));

        Document page = page(map);
        assertThat(page.select("#floden tbody tr td[data-label=Totalt]").eachText())
                .containsExactly("55");
        assertThat(page(page.select("#floden tbody a").attr("href"))
                        .select("#parterna ~ .cards")
                        .text())
                .contains("totalt 70", "totalt 50");
    }

    private JsonNode items(String address) throws Exception {
        return json.readTree(http.getForObject(address, String.class)).path("items");
    }

    private Document page(String address) {
        return Jsoup.parse(http.getForObject(address, String.class));
    }
}
