package se.arshjulet.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorlds;
import se.arshjulet.base.MovableClock;
import se.arshjulet.opendata.Description;

/** Konklusionerna as anyone sees them, asked for over HTTP by somebody without an account. */
@IntegrationTest
class PublicConclusionsTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Conclusions conclusions;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private PublishedWorld it;
    private String map;
    private String all;
    private String api;

    @BeforeEach
    void publish() {
        it = new PublishedWorld(beans);
        map = "/karta/" + it.world.association().slug();
        all = map + "/konklusioner";
        api = "/api/v1/associations/" + it.world.association().slug() + "/conclusions";
        it.publish();
    }

    @Test
    void theAnswerStandsFirstWithFigures() {
        assertThat(page(all).select(".answer").text())
                .isEqualTo(
                        "Förbundet följer tre konklusioner. I uppföljningen 2025 var läget bättre för en, sämre för en"
                                + " och oförändrat för en.");
    }

    @Test
    void theTimelineShowsWhereTheWordsBecameOthers() {
        assertThat(page(all).select(".conclusion:has(#k2) .timeline li").eachText())
                .containsExactly("2024 Sämre", "Ny lydelse 2025", "2025 Oförändrat");
        assertThat(page(all).select(".conclusion:has(#k1) .timeline li").eachText())
                .containsExactly("2024 Oförändrat", "2025 Bättre");
    }

    @Test
    void aNewWordingThatIsNotFollowedUpYetStandsLast() {
        it.work(() -> conclusions.revise(
                1, Konklusioner.words("Knappa resurser", LocalDate.of(2026, 1, 1)), VersionChange.REWORDED));
        it.publish();

        assertThat(page(all).select(".conclusion:has(#k1) .timeline li").eachText())
                .containsExactly("2024 Oförändrat", "2025 Bättre", "Ny lydelse 2026");
    }

    @Test
    void aStatusIsAlwaysAnIconAndAWord() {
        for (String address : List.of(all, all + "/1")) {
            assertThat(page(address).select(".status")).isNotEmpty().allSatisfy(status -> {
                assertThat(status.text()).isNotBlank();
                assertThat(status.select("svg[aria-hidden=true] path")).hasSize(1);
            });
        }
    }

    @Test
    void theTableHoldsEveryKonklusionAndEveryYear() {
        Document page = page(all);

        assertThat(page.select("#konklusioner thead th").eachText()).containsExactly("Konklusion", "2024", "2025");
        assertThat(page.select("#konklusioner tbody tr").eachText())
                .containsExactly(
                        "1. Begränsade resurser Oförändrat Bättre",
                        "2. Bortsortering av målgrupper Sämre Oförändrat ny lydelse",
                        "3. Avlastning Oförändrat Sämre");
    }

    @Test
    void whatIsDoneHasItsOwnerAndWhatIsLateIsSaid() {
        assertThat(page(all).select(".conclusion:has(#k1) .doings").text())
                .isEqualTo("Metoder för att nå samsyn Försenad · Kansliet · klar senast 30 juni 2025");
    }

    @Test
    void whatBecomesLateOvernightMakesThePageAnother() {
        LocalDate today = LocalDate.now(clock);
        it.work(() -> beans.getBean(PlannedActions.class).add(it.action("Öppet hus", today, ActionState.PLANNED)));
        it.publish();
        String tag = get(all, null).getHeaders().getETag();
        assertThat(page(all).text()).contains("Öppet hus Planerad");

        clock.move(Duration.ofDays(1));

        assertThat(get(all, tag).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(page(all).text()).contains("Öppet hus Försenad");
    }

    @Test
    void onesPageTellsItsWholeLife() {
        String text = page(all + "/2").select("main").text();

        assertThat(text)
                .contains("2025 Oförändrat Ny lydelse sedan förra uppföljningen")
                .contains("Styrelsen 20 november 2025, § 12")
                .contains("Så var det.")
                .contains("2024 Sämre Lydelsen då: Bortsortering")
                .contains("Från 1 januari 2025 Bortsortering av målgrupper Ny lydelse · Verksamhetsplan")
                .contains("Från 1 januari 2019 Bortsortering Ny · Verksamhetsplan")
                .contains("Verksamhetsplan 2025 · Beslut: § 45");
    }

    @Test
    void whatHasComeToAnEndLeadsOnToWhatCameOfIt() {
        int merged = it.world.as(
                it.world.coordinator(),
                () -> conclusions.write(
                        Konklusioner.words("Resurser och avlastning", LocalDate.of(2026, 1, 1)),
                        VersionChange.MERGED,
                        Set.of(1, 3)));
        it.publish();

        assertThat(page(all).select(".ended li").eachText())
                .containsExactly(
                        "1. Begränsade resurser Sammanslagen med andra: fortsätter i konklusion 4, 1 januari 2026",
                        "3. Avlastning Sammanslagen med andra: fortsätter i konklusion 4, 1 januari 2026");
        assertThat(page(all).select(".conclusion h3").eachText())
                .containsExactly("Bortsortering av målgrupper", "Resurser och avlastning");
        assertThat(page(all + "/1").select(".notice a").attr("href")).isEqualTo(all + "/" + merged);
        assertThat(page(all + "/" + merged).select("#lydelser + dl a").eachAttr("href"))
                .containsExactly(all + "/1", all + "/3");
        assertThat(page(all + "/" + merged).text()).contains("Sammanslagen av konklusion 1 och 3");
    }

    @Test
    void nothingButWhatTheCoordinatorChoseIsPublic() {
        for (String address : everyAddress()) {
            assertThat(get(address, null).getBody()).as(address).doesNotContain(PublishedWorld.SECRET);
        }
        for (String address : List.of(all + "/1", api, api + "?format=csv")) {
            assertThat(get(address, null).getBody()).as(address).contains(PublishedWorld.CHOSEN);
        }
        assertThat(page(all + "/1").select("main").text()).contains("Väntetider 2025");
        assertThat(tree(get(api, null)).toString()).contains("Väntetider 2025");
    }

    @Test
    void whatIsChosenNoLongerIsGoneWithTheNextPublication() {
        jdbc.update("delete from follow_up_quote where association_id = ?", it.world.id());
        it.publish();

        for (String address : everyAddress()) {
            assertThat(get(address, null).getBody()).as(address).doesNotContain(PublishedWorld.CHOSEN);
        }
    }

    @Test
    void whatIsWrittenIsNotPublicUntilItIsPublished() {
        it.work(() -> conclusions.revise(
                3, Konklusioner.words("Avlastning av vården", LocalDate.of(2026, 1, 1)), VersionChange.REWORDED));

        for (String address : everyAddress()) {
            assertThat(get(address, null).getBody()).as(address).doesNotContain("Avlastning av vården");
        }
    }

    @Test
    void whatSomebodyWroteIsShownAndNeverRun() {
        it.quote("<b>Asby</b>", "<script>alert(1)</script>");
        it.publish();

        assertThat(get(all + "/1", null).getBody())
                .doesNotContain("<script>alert", "<b>Asby")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void thePageAndOpenDataAgreeWithTheInside() {
        List<String> inside = new ArrayList<>();
        it.work(() -> conclusions.list().forEach(line -> line.statuses()
                .forEach(year -> inside.add("%d %s %d %s %s"
                        .formatted(line.number(), line.wording(), year.year(), year.status(), year.breaksSeries())))));
        List<String> outside = new ArrayList<>();
        tree(get(api, null)).path("items").forEach(item -> item.path("statuses")
                .forEach(year -> outside.add("%d %s %d %s %s"
                        .formatted(
                                item.path("number").asInt(),
                                item.path("wording").asText(),
                                year.path("year").asInt(),
                                year.path("status").asText(),
                                year.path("breaksSeries").asBoolean()))));

        assertThat(outside).hasSize(6).isEqualTo(inside);
        assertThat(page(all).select("#konklusioner td .status").eachText()).hasSize(outside.size());
    }

    @Test
    void openDataIsAsItIsDescribed() {
        it.publishMap(1, PublishedWorld.ONE_UNIT);
        it.work(() -> it.ground("Enheten", true, new Grounds.MapReference("organisation", it.unit)));
        it.publish();
        Description description = new Description(tree(get("/api/v1/openapi.json", null)));

        JsonNode answer = tree(get(api, null));

        assertThat(answer.path("items")).hasSize(3);
        assertThat(answer.at("/items/0/mapLinks")).hasSize(1);
        description.check("/api/v1/associations/{slug}/conclusions", answer);
    }

    @Test
    void csvHasALineForEachKonklusionAndYear() {
        String csv = get(api + "?format=csv", null).getBody();

        assertThat(csv.lines())
                .hasSize(7)
                .first()
                .isEqualTo("\uFEFFid,number,wording,areas,since,ending,endedOn,year,status,breaksSeries,"
                        + "wordingFollowedUp,grounds,decidedOn,minuteReference,quotes,url");
        assertThat(csv.lines().filter(line -> line.contains(",2,Bortsortering av målgrupper,")))
                .satisfiesExactly(
                        before -> assertThat(before)
                                .contains("COLLABORATION,2019-01-01,,,2024,WORSE,false,Bortsortering,Så var det.,"
                                        + "2024-11-20,§ 12,"),
                        after -> assertThat(after)
                                .contains("2025,SAME,true,Bortsortering av målgrupper,Så var det.,2025-11-20,§ 12,"));
        assertThat(csv).contains("Ängby kommun: " + PublishedWorld.CHOSEN);
    }

    @Test
    void aSizeCountsKonklusionerAlsoInCsv() {
        assertThat(get(api + "?format=csv&size=1&page=2", null).getBody().lines())
                .hasSize(3);
        assertThat(tree(get(api + "?size=1&page=2", null)).at("/items/0/number").asInt())
                .isEqualTo(2);
    }

    @Test
    void oneThatIsNotFollowedUpHasALineWithoutAYear() {
        new Konklusioner(conclusions, jdbc).written(it.world, "Bristande samsyn");
        it.publish();

        assertThat(get(api + "?format=csv", null).getBody().lines()).anySatisfy(line -> assertThat(line)
                .contains(",4,Bristande samsyn,COLLABORATION,2019-01-01,,,,,,,,,,,"));
        assertThat(page(all).select(".conclusion:has(#k4)").text()).contains("Inte följd upp än.");
    }

    @Test
    void aThingOnTheMapIsLinkedAsLongAsItStandsThere() {
        it.publishMap(1, PublishedWorld.ONE_UNIT);
        it.work(() -> it.ground("Enheten", true, new Grounds.MapReference("organisation", it.unit)));
        it.publish();
        String page = map + "/organisation/enheter/" + it.unit;

        assertThat(page(all).select("main a[href=" + page + "]").eachText()).containsExactly("Arbetscentrum");
        assertThat(page(all + "/1").select("main a[href=" + page + "]").eachText())
                .containsExactly("Arbetscentrum");
        assertThat(tree(get(api, null)).at("/items/0/mapLinks/0/url").asText()).endsWith(page);
        assertThat(get(page, null).getStatusCode()).isEqualTo(HttpStatus.OK);
        String tag = get(all, null).getHeaders().getETag();

        it.publishMap(2, "");

        assertThat(get(all, tag).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(page(all).select("main a[href=" + page + "]")).isEmpty();
        assertThat(page(all).text()).contains("Arbetscentrum (står inte längre på kartan)");
        assertThat(tree(get(api, null)).at("/items/0/mapLinks/0").has("url")).isFalse();
    }

    @Test
    void whoHasItAlreadyIsToldSoUntilSomethingIsPublished() {
        for (String address : List.of(all, all + "/1", api, api + "?format=csv")) {
            String tag = get(address, null).getHeaders().getETag();
            assertThat(get(address, tag).getStatusCode()).as(address).isEqualTo(HttpStatus.NOT_MODIFIED);
        }
        String before = get(all, null).getHeaders().getETag();
        String start = get(map, null).getHeaders().getETag();
        clock.move(Duration.ofDays(1));
        new Konklusioner(conclusions, jdbc).written(it.world, "Bristande samsyn");
        it.publish();

        assertThat(get(all, before).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(get(map, start).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void theyStandOnTheMapsStartPageAndMakeItListed() {
        Element card = page(map).select("article:contains(Konklusioner)").first();

        assertThat(card.select("a").attr("href")).isEqualTo(all);
        assertThat(card.text()).contains("Uppdaterad");
        assertThat(page("/karta").text()).contains(it.world.association().name());
        assertThat(tree(get("/api/v1/associations?size=1000", null)).toString())
                .contains(it.world.association().slug());
    }

    @Test
    void anAssociationThatHasNotPublishedSaysSoAndShowsNothing() {
        String slug = worlds.create().association().slug();

        assertThat(page("/karta/" + slug)
                        .select("article:contains(Konklusioner)")
                        .text())
                .contains("Inte publicerad än");
        assertThat(page("/karta/" + slug + "/konklusioner").text())
                .contains("Den här delen av kartan är inte publicerad än.");
        assertThat(get("/karta/" + slug + "/konklusioner/1", null).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(tree(get("/api/v1/associations/" + slug + "/conclusions", null))
                        .path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/karta/finns-inte/konklusioner",
                "/karta/finns-inte/konklusioner/1",
                "ALL/99",
                "ALL/0",
                "ALL/ett"
            })
    void whatIsNotThereIsSaidCalmly(String address) {
        ResponseEntity<String> response = get(address.replace("ALL", all), null);

        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(response.getBody()).contains("Sidan finns inte");
        assertThat(response.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
    }

    @Test
    void openDataOfAnUnknownAssociationIsAProblem() {
        ResponseEntity<String> response = get("/api/v1/associations/finns-inte/conclusions", null);

        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(tree(response).path("title").asText()).isEqualTo("Förbundet finns inte");
    }

    @Test
    void noPageOpensASessionOrRunsInlineScript() {
        for (String address : everyAddress()) {
            ResponseEntity<String> response = get(address, null);
            assertThat(response.getHeaders()).as(address).doesNotContainKey(HttpHeaders.SET_COOKIE);
            assertThat(response.getHeaders().getFirst("Content-Security-Policy"))
                    .as(address)
                    .contains("script-src 'self'");
            if (!address.startsWith("/api")) {
                assertThat(Jsoup.parse(response.getBody()).select("[style], style, script:not([src]), [onclick]"))
                        .isEmpty();
            }
        }
    }

    @Test
    void headingsComeInOrder() {
        for (String address : List.of(all, all + "/1")) {
            List<Integer> levels = page(address).select("h1, h2, h3, h4").stream()
                    .map(heading -> Integer.valueOf(heading.tagName().substring(1)))
                    .toList();
            assertThat(levels.get(0)).isEqualTo(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i) - levels.get(i - 1)).as(address).isLessThanOrEqualTo(1);
            }
        }
    }

    private List<String> everyAddress() {
        return List.of(all, all + "/1", all + "/2", all + "/3", api, api + "?format=csv", map);
    }

    private Document page(String address) {
        ResponseEntity<String> response = get(address, null);
        assertThat(response.getStatusCode()).as(address).isEqualTo(HttpStatus.OK);
        return Jsoup.parse(response.getBody());
    }

    private ResponseEntity<String> get(String address, String ifNoneMatch) {
        HttpHeaders headers = new HttpHeaders();
        if (ifNoneMatch != null) {
            headers.setIfNoneMatch(ifNoneMatch);
        }
        return http.exchange(address, HttpMethod.GET, new HttpEntity<>(headers), String.class);
    }

    private JsonNode tree(ResponseEntity<String> response) {
        try {
            return json.readTree(response.getBody());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.getBody(), e);
        }
    }
}
