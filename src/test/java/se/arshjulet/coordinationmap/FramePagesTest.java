package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Visitor;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.flow.SampleFlows;
import se.arshjulet.statistics.GivenMeasures;

/** A picture of the map may stand in anybody's page; the map's own pages may not. */
@IntegrationTest
class FramePagesTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private GivenMeasures measures;

    @Autowired
    private Publications publications;

    @Value("${arshjulet.base-url}")
    private String baseUrl;

    private TestWorld world;
    private String map;

    @BeforeEach
    void create() {
        world = worlds.create();
        map = "/karta/" + world.association().slug();
    }

    @Test
    void aFrameStandsInAnyPageWithoutASessionAndThePageAroundItInNone() {
        publishFlows(1);

        HttpResponse<String> frame = get(map + "/floden/ram");
        assertThat(frame.statusCode()).isEqualTo(200);
        assertThat(policy(frame)).contains("frame-ancestors *", "script-src 'self'");
        assertThat(frame.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(frame.headers().allValues("Set-Cookie")).isEmpty();
        Document page = Jsoup.parse(frame.body());
        assertThat(page.select("h1").text()).isEqualTo(MapModule.FLOWS.question());
        assertThat(page.select("flow-map").attr("src")).startsWith("/api/v1/associations/");
        assertThat(page.select("a[href=" + map + "/floden]")).hasSize(1);
        assertThat(page.select("organisation-map, collaboration-map, statistics-map, nav, footer"))
                .isEmpty();

        HttpResponse<String> whole = get(map + "/floden");
        assertThat(policy(whole)).contains("frame-ancestors 'none'");
        assertThat(whole.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void thePageGivesTheCodeThatShowsItsPictureElsewhereAndAnEarlierEditionGivesNone() {
        publishFlows(1);
        publishFlows(2);

        Element frame = Jsoup.parse(code(map + "/floden")).select("iframe").first();
        assertThat(frame).isNotNull();
        assertThat(frame.attr("src")).isEqualTo(baseUrl + map + "/floden/ram");
        assertThat(frame.attr("title")).contains(world.association().name());
        assertThat(get(map + "/floden/ram").statusCode()).isEqualTo(200);
        assertThat(code(map + "/floden?utgava=1")).isEmpty();
    }

    @Test
    void aFrameOfStatisticsKeepsToItsMeasure() {
        measures.read(world, """
                matt;ar;kommun;kod;kon;varde;anmarkning;enhet;definition;kalla
                Deltagare;2025;Storby;9901;T;75;;personer;;
                Avslutade;2025;Storby;9901;T;40;;personer;;
                """);
        UUID participants = measures.anchor(world, "Deltagare");
        UUID finished = measures.anchor(world, "Avslutade");
        world.as(
                world.coordinator(),
                () -> publications.publish(
                        MapModule.STATISTICS, world.coordinator().id(), ""));

        for (UUID key : List.of(participants, finished)) {
            Element code = Jsoup.parse(code(map + "/statistik?matt=" + key))
                    .select("iframe")
                    .first();
            assertThat(code).isNotNull();
            Document frame = Jsoup.parse(
                    get(code.attr("src").substring(baseUrl.length())).body());
            assertThat(frame.select("statistics-map").attr("src")).contains("measure=" + key);
            assertThat(frame.select("h2").text()).isEqualTo(key.equals(participants) ? "Deltagare" : "Avslutade");
        }
        assertThat(get(map + "/statistik/ram?matt=annat").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "samverkan", "statistik", "floden"})
    void whatIsNotPublishedOrNotThereSaysSoInTheFrame(String module) {
        HttpResponse<String> unpublished = get(map + "/" + module + "/ram");
        assertThat(unpublished.statusCode()).isEqualTo(404);
        assertThat(policy(unpublished)).contains("frame-ancestors *");
        assertThat(Jsoup.parse(unpublished.body()).select("h1").text()).isEqualTo("Kartan visas inte här");
        assertThat(Jsoup.parse(unpublished.body()).select("a[href=" + map + "]"))
                .hasSize(1);

        HttpResponse<String> unknown = get("/karta/finns-inte/" + module + "/ram");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(unknown.body()).select("a")).isEmpty();
        assertThat(policy(get(map + "/insikter/ram"))).contains("frame-ancestors 'none'");
    }

    @Test
    void aBrowserThatHasItIsToldSoUntilTheNextPublication() {
        publishFlows(1);
        String tag = get(map + "/floden/ram").headers().firstValue("ETag").orElseThrow();
        assertThat(get(map + "/floden/ram", "If-None-Match", tag).statusCode()).isEqualTo(304);
        publishFlows(2);
        assertThat(get(map + "/floden/ram", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    private void publishFlows(int number) {
        table.append(
                new Head(
                        UUID.randomUUID(),
                        world.id(),
                        MapModule.FLOWS,
                        number,
                        Instant.parse("2026-03-12T10:00:00Z").plusSeconds(number)),
                world.coordinator().id(),
                "",
                GuardedContent.open(new FlowMapBuilder(world.members(), List.of())
                        .build(List.of(new SampleFlows(world.member("Ängby kommun"), 2025)
                                .flow("labour", "af", 20, 30)
                                .approved()))));
    }

    private String code(String address) {
        return Jsoup.parse(get(address).body()).select("#ramkod").text();
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private HttpResponse<String> get(String path, String... headers) {
        return new Visitor(baseUrl).get(path, headers);
    }
}
