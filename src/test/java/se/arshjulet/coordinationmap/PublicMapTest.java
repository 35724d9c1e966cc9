package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.opendata.Description;

/** What anyone sees, asked for over HTTP by somebody without an account. */
@IntegrationTest
class PublicMapTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    private final UUID office = UUID.randomUUID();
    private final UUID centre = UUID.randomUUID();
    private TestWorld world;
    private String start;
    private String map;
    private String api;

    @BeforeEach
    void publishAMap() {
        world = worlds.create();
        start = "/karta/" + world.association().slug();
        map = start + "/organisation";
        api = "/api/v1/associations/" + world.association().slug() + "/organisation-units";
        publish(1, "Arbetscentrum");
    }

    @Test
    void theAnswerStandsFirstAndTheTableHoldsEveryUnit() {
        Document page = page(map);

        assertThat(page.select(".answer").text())
                .isEqualTo("Två organisationer har tre enheter som arbetar med arbetslivsinriktad rehabilitering.");
        assertThat(page.select("#enheter tbody tr th").eachText())
                .containsExactly("=Kliniken", "Socialkontoret", "Arbetscentrum");
        assertThat(page.select(".source").text()).contains("utgåva 1", "CC0");
        assertThat(page.select("html").attr("lang")).isEqualTo("sv");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void aSearchWorksWithoutScript() {
        Document page = page(map + "?q=arbetscentrum&malgrupp=Unga vuxna");

        assertThat(page.select("#enheter tbody tr:not([hidden]) th").eachText()).containsExactly("Arbetscentrum");
        assertThat(page.select("#antal").text()).isEqualTo("Visar 1 av 3 enheter.");
        assertThat(page.select("#malgrupp option[selected]").text()).isEqualTo("Unga vuxna");
        assertThat(page.select(".answer").text()).endsWith("Här visas 1 av dem.");
    }

    @Test
    void whatIsShownIsTakenAlongByItselfAndSoIsTheWhole() {
        assertThat(page(map).select(".shown-data").hasAttr("hidden")).isTrue();

        Document page = page(map + "?q=arbetscentrum&malgrupp=Unga vuxna");
        String shown = page.select(".shown-data:not([hidden]) a").first().attr("href");
        String all = page.select(".source dd > a:contains(CSV)").first().attr("href");

        assertThat(page(decoded(shown)).text()).contains("Arbetscentrum").doesNotContain("Kliniken");
        assertThat(page(decoded(all)).text()).contains("Arbetscentrum", "Kliniken");
    }

    @Test
    void theUnitsStandByWhomTheyAreForAndTheAddressKeepsItWithWhatIsLookedFor() {
        Document page = page(map + "?efter=malgrupp&q=arbetscentrum");

        assertThat(page.select("#enheter details:not([hidden]) .name").eachText())
                .containsExactly("Unga vuxna");
        assertThat(page.select("#enheter details:contains(Unga vuxna) tbody th").eachText())
                .containsExactly("Arbetscentrum");
        assertThat(page.select("#ordna p").text()).contains("varje målgrupp", "tillsammans fler än enheterna");
        assertThat(page.select("#ordna a[aria-current]").eachText()).containsExactly("Målgrupp");
        assertThat(page.select("#ordna a[data-efter=omrade]").attr("href"))
                .isEqualTo(map + "?q=arbetscentrum&efter=omrade");
        assertThat(page.select("#filter input[name=efter]").attr("value")).isEqualTo("malgrupp");
        assertThat(page.select("#ramkod").text()).contains("/organisation/ram?efter=malgrupp");
        assertThat(page(map + "/ram?efter=malgrupp").select("a[href=" + map + "?efter=malgrupp]"))
                .hasSize(1);
        assertThat(page(map + "?efter=påhitt").select("#enheter summary .name").eachText())
                .containsExactly("Region Åtta", "Ängby kommun");
    }

    @Test
    void aUnitsPageSaysWhatForWhomAndHow() {
        Document page = page(map + "/enheter/" + centre);

        assertThat(page.select("h1").text()).isEqualTo("Arbetscentrum");
        assertThat(page.select("main").text())
                .contains("Ängby kommun", "Unga vuxna", "Remiss från vårdcentral", "Arbete, studier", "Mottagningen")
                .contains("Uppdaterad 12 mars 2026");
        assertThat(page.select("main a[href=" + map + "/enheter/" + office + "]")
                        .eachText())
                .contains("Socialkontoret");
    }

    @Test
    void anInsatsIsAPageOfItsOwnWithEveryUnitThatWorksInIt() {
        String address =
                page(map + "/enheter/" + centre).select("a:contains(Klivet)").attr("href");

        Document insats = page(address);

        assertThat(insats.select("h1").text()).isEqualTo("Klivet");
        assertThat(insats.select(".card h3").eachText()).contains("Arbetscentrum", "Socialkontoret", "=Kliniken");
        assertThat(insats.select("main").text()).contains("Remiss från vårdcentral", "Mottagningen");
        assertThat(get(map + "/insatser/" + UUID.randomUUID(), null).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get(map + "/insatser/inget", null).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void anInsatsIsOpenDataForCatalogues() {
        String interventions = api.replace("organisation-units", "interventions");
        JsonNode klivet = tree(get(interventions, null)).path("items").path(0);

        assertThat(klivet.path("name").asText()).isEqualTo("Klivet");
        assertThat(klivet.path("providers")).hasSize(3);
        assertThat(get(interventions + "?format=csv", null).getBody().split(",Klivet,", -1))
                .hasSize(1 + 3);
        assertThat(tree(get(interventions + "?targetGroup=Finns inte", null)).path("items"))
                .isEmpty();
    }

    @Test
    void everyLinkToAUnitLeadsSomewhere() {
        for (String address : page(map).select("#enheter a").eachAttr("href")) {
            assertThat(get(address, null).getStatusCode()).isEqualTo(HttpStatus.OK);
        }
    }

    @Test
    void whatSomebodyWroteIsShownAndNeverRun() {
        publish(2, "<script>alert(1)</script>");

        assertThat(get(map, null).getBody())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/karta/finns-inte",
                "/karta/finns-inte/organisation",
                "/karta/SLUG/nagot-annat",
                "/karta/SLUG/organisation/enheter/00000000-0000-0000-0000-000000000001",
                "/karta/SLUG/organisation/enheter/inte-en-nyckel"
            })
    void whatIsNotThereIsSaidCalmly(String address) {
        ResponseEntity<String> response =
                get(address.replace("SLUG", world.association().slug()), null);

        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(response.getBody()).contains("Sidan finns inte").doesNotContain("Exception");
        assertThat(response.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
    }

    @Test
    void anAssociationThatHasNotPublishedSaysSoAndShowsNothing() {
        TestWorld other = worlds.create();
        String slug = other.association().slug();

        assertThat(page("/karta/" + slug).text()).contains("Inte publicerad än");
        assertThat(page("/karta/" + slug + "/organisation").text()).contains("inte publicerad än");
        assertThat(tree(get("/api/v1/associations/" + slug + "/organisation-units", null))
                        .path("items"))
                .isEmpty();
        assertThat(page("/karta").text())
                .contains(world.association().name())
                .doesNotContain(other.association().name());
        assertThat(get("/karta/" + slug + "/organisation/enheter/" + centre, null)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void noPageOpensASessionOrRunsInlineScript() {
        for (String address : List.of("/karta", start, map, map + "/enheter/" + centre, "/tillganglighet", api)) {
            ResponseEntity<String> response = get(address, null);
            assertThat(response.getStatusCode()).as(address).isEqualTo(HttpStatus.OK);
            assertThat(response.getHeaders()).as(address).doesNotContainKey(HttpHeaders.SET_COOKIE);
            assertThat(response.getHeaders().getFirst("Content-Security-Policy"))
                    .as(address)
                    .contains("script-src 'self'");
            if (!address.equals(api)) {
                Document page = Jsoup.parse(response.getBody());
                assertThat(page.select("[style], style, script:not([src]), [onclick]"))
                        .isEmpty();
            }
        }
    }

    @Test
    void whoHasItAlreadyIsToldSoUntilSomethingIsPublished() {
        for (String address :
                List.of(map, map + "?q=centrum", map + "/enheter/" + centre, start, api, "/tillganglighet")) {
            String tag = get(address, null).getHeaders().getETag();
            ResponseEntity<String> again = get(address, tag);
            assertThat(again.getStatusCode()).as(address).isEqualTo(HttpStatus.NOT_MODIFIED);
            assertThat(again.getBody()).isNull();
        }
        String before = get(map, null).getHeaders().getETag();
        publish(2, "Arbetscentrum Norr");

        assertThat(get(map, before).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(get(map, before).getBody()).contains("Arbetscentrum Norr");
    }

    @Test
    void theFormsOfAnAddressHaveTagsOfTheirOwn() {
        assertThat(List.of(
                        get(api, null).getHeaders().getETag(),
                        get(api + "?format=csv", null).getHeaders().getETag(),
                        get(api + "?format=csv&delimiter=semicolon", null)
                                .getHeaders()
                                .getETag(),
                        get(api + "?size=1", null).getHeaders().getETag(),
                        get(api + "?q=x", null).getHeaders().getETag()))
                .doesNotHaveDuplicates();
    }

    @Test
    void openDataComesInPages() {
        JsonNode second = tree(get(api + "?size=2&page=2", null));

        assertThat(second.path("items")).hasSize(1);
        assertThat(second.path("items").path(0).path("name").asText()).isEqualTo("Arbetscentrum");
        assertThat(second.path("items").path(0).path("parentKey").asText()).isEqualTo(office.toString());
        assertThat(second.path("page").toString())
                .isEqualTo("{\"number\":2,\"size\":2,\"totalItems\":3,\"totalPages\":2}");
    }

    @Test
    void csvComesByAcceptAndByAddressAndRunsNoFormula() {
        HttpHeaders csv = new HttpHeaders();
        csv.setAccept(List.of(MediaType.parseMediaType("text/csv")));
        ResponseEntity<String> accepted = http.exchange(api, HttpMethod.GET, new HttpEntity<>(csv), String.class);

        assertThat(accepted.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
        assertThat(accepted.getHeaders().getVary()).contains("Accept");
        assertThat(accepted.getBody())
                .startsWith("\uFEFFkey,name,member,")
                .contains(",'=Kliniken,")
                .isEqualTo(get(api + "?format=csv", null).getBody());
        assertThat(get(api + "?format=csv&delimiter=semicolon", null).getBody()).startsWith("\uFEFFkey;name;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 /api/v1/associations/finns-inte/organisation-units",
                "404 /api/v1/nagot",
                "400 API?page=noll",
                "400 API?page=0",
                "400 API?size=1001",
                "400 API?format=xml",
                "400 API?delimiter=tab",
                "400 API?member=inte-ett-id"
            })
    void aFaultIsAnsweredWithProblemDetails(String statusAndAddress) {
        String[] parts = statusAndAddress.split(" ");
        ResponseEntity<String> response = get(parts[1].replace("API", api), null);

        assertThat(response.getStatusCode().value()).isEqualTo(Integer.parseInt(parts[0]));
        assertThat(response.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(tree(response).path("status").asInt()).isEqualTo(Integer.parseInt(parts[0]));
        assertThat(tree(response).path("title").asText()).isNotBlank();
    }

    @Test
    void onlyReadingIsAllowed() {
        assertThat(http.postForEntity(api, "x", String.class).getStatusCode().value())
                .isEqualTo(405);
        HttpHeaders xml = new HttpHeaders();
        xml.setAccept(List.of(MediaType.APPLICATION_XML));
        assertThat(http.exchange(api, HttpMethod.GET, new HttpEntity<>(xml), String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(406);
    }

    @Test
    void anyPageMayReadOpenData() {
        HttpHeaders from = new HttpHeaders();
        from.setOrigin("https://nagon.example");
        ResponseEntity<String> response = http.exchange(api, HttpMethod.GET, new HttpEntity<>(from), String.class);

        assertThat(response.getHeaders().getAccessControlAllowOrigin()).isEqualTo("*");
        assertThat(response.getHeaders().getAccessControlAllowCredentials()).isFalse();
    }

    @Test
    void everyDocumentedAddressAnswersAsDocumented() {
        JsonNode description = tree(get("/api/v1/openapi.json", null));
        description.path("paths").fields().forEachRemaining(path -> {
            String address = path.getKey().replace("{slug}", world.association().slug());
            JsonNode responses = path.getValue().path("get").path("responses");
            ResponseEntity<String> response = get(address, null);
            assertThat(response.getStatusCode()).as(address).isEqualTo(HttpStatus.OK);
            new Description(description).check(path.getKey(), tree(response));
            if (responses.at("/200/content").has("text/csv")) {
                assertThat(get(address + "?format=csv", null).getHeaders().getContentType())
                        .hasToString("text/csv;charset=UTF-8");
            }
            if (responses.has("304")) {
                assertThat(get(address, response.getHeaders().getETag())
                                .getStatusCode()
                                .value())
                        .isEqualTo(304);
            }
            if (responses.has("404")) {
                assertThat(get(path.getKey().replace("{slug}", "finns-inte"), null)
                                .getStatusCode()
                                .value())
                        .isEqualTo(404);
            }
        });
    }

    private void publish(int number, String centreName) {
        Member region = world.member("Region Åtta");
        Member town = world.member("Ängby kommun");
        OrganisationMap content = new OrganisationMapBuilder(world.members())
                .build(List.of(
                        new SampleAnswers(region)
                                .unit(
                                        UUID.randomUUID(),
                                        "=Kliniken",
                                        null,
                                        List.of("mental-health"),
                                        List.of("psychiatry"))
                                .approved(),
                        new SampleAnswers(town)
                                .note("FÖRTROLIGT")
                                .unit(office, "Socialkontoret", null, List.of("income-support"), List.of("social"))
                                .unit(centre, centreName, office, List.of("young-adults"), List.of("work"))
                                .approved()));
        table.append(
                new Head(
                        UUID.randomUUID(),
                        world.id(),
                        MapModule.ORGANISATION,
                        number,
                        Instant.parse("2026-03-12T10:00:00Z")),
                world.coordinator().id(),
                "",
                GuardedContent.open(content));
    }

    private Document page(String address) {
        ResponseEntity<String> response = get(address, null);
        assertThat(response.getStatusCode()).as(address).isEqualTo(HttpStatus.OK);
        assertThat(response.getBody()).doesNotContain("FÖRTROLIGT");
        return Jsoup.parse(response.getBody());
    }

    /** The client encodes what it is given. */
    private static String decoded(String address) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
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
