package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.springframework.http.ResponseEntity;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.coordinationmap.PublicationTable.Head;

/** What anyone sees of the collaborations, asked for over HTTP by somebody without an account. */
@IntegrationTest
class PublicCollaborationsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    private final UUID group = UUID.randomUUID();
    private final UUID sameGroup = UUID.randomUUID();
    private TestWorld world;
    private String map;
    private String api;

    @BeforeEach
    void publish() {
        world = worlds.create();
        map = "/karta/" + world.association().slug() + "/samverkan";
        api = "/api/v1/associations/" + world.association().slug() + "/collaborations";
        Member region = world.member("Region Åtta");
        Member town = world.member("Ängby kommun");
        CollaborationMap content = new CollaborationMapBuilder(world.members())
                .build(List.of(
                        new SampleCollaborations(region)
                                .tells(group, "=Gruppen<script>", List.of("operative"), region, town)
                                .approved(),
                        new SampleCollaborations(town)
                                .tells(sameGroup, "=gruppen<script>", List.of("strategic"), town)
                                .tells(UUID.randomUUID(), "Ledningsrådet", List.of("strategic"), town)
                                .misses("Ett forum om unga")
                                .approved()));
        table.append(
                new Head(
                        UUID.randomUUID(),
                        world.id(),
                        MapModule.COLLABORATION,
                        1,
                        Instant.parse("2026-03-12T10:00:00Z")),
                world.coordinator().id(),
                "",
                GuardedContent.open(content));
    }

    @Test
    void theAnswerStandsFirstThenTheTableTheMatrixAndTheGaps() {
        Document page = page(map);

        assertThat(page.select(".answer").text()).isEqualTo("Två samarbeten har två organisationer berättat om.");
        assertThat(page.select("#samarbeten tbody tr th").eachText())
                .containsExactly("=Gruppen<script>", "Ledningsrådet");
        assertThat(page.select(".reach tbody td").eachText())
                .containsExactly("samma organisation", "1", "1", "samma organisation");
        assertThat(page.select("section:has(#saknas)").text()).contains("Ängby kommun", "Ett forum om unga");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(get(map).getBody()).doesNotContain("Gruppen<script>");
    }

    @Test
    void aSearchWorksWithoutScript() {
        Document page = page(map + "?niva=strategic&q=lednings");

        assertThat(page.select("#samarbeten tbody tr:not([hidden]) th").eachText())
                .containsExactly("Ledningsrådet");
        assertThat(page.select("#antal").text()).isEqualTo("Visar 1 av 2 samarbeten.");
        assertThat(page.select("#niva option[selected]").text()).isEqualTo("Strategisk");
    }

    @Test
    void oneHasAPageThatAllWhoTellOfItLeadTo() {
        for (UUID key : List.of(group, sameGroup)) {
            Document page = page(map + "/" + key);
            assertThat(page.select("h1").text()).isEqualTo("=Gruppen<script>");
            assertThat(page.select("main").text())
                    .contains("Strategisk och operativ", "Varje månad, 10 möten under året", "Unga vuxna")
                    .contains("Region Åtta säger", "Ängby kommun säger", "Uppdaterad 12 mars 2026")
                    .contains("Ja, från 1 januari 2025 och tills vidare");
        }
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        for (String address : List.of(map, map + "/" + group, api)) {
            ResponseEntity<String> first = get(address);
            HttpHeaders headers = new HttpHeaders();
            headers.setIfNoneMatch(first.getHeaders().getETag());
            assertThat(first.getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
            assertThat(http.exchange(address, HttpMethod.GET, new HttpEntity<>(headers), String.class)
                            .getStatusCode())
                    .isEqualTo(HttpStatus.NOT_MODIFIED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/karta/finns-inte/samverkan",
                "/karta/SLUG/samverkan/00000000-0000-0000-0000-000000000001",
                "/karta/SLUG/samverkan/inte-en-nyckel"
            })
    void whatIsNotThereIsSaidCalmly(String address) {
        ResponseEntity<String> response =
                get(address.replace("SLUG", world.association().slug()));

        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(response.getBody()).contains("Sidan finns inte");
    }

    @Test
    void anotherAssociationsCollaborationsAreNotFoundHere() {
        TestWorld other = worlds.create();
        String theirs = "/karta/" + other.association().slug() + "/samverkan";

        assertThat(page(theirs).text()).contains("inte publicerad än");
        assertThat(get(theirs + "/" + group).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void openDataHasOneLineForEachWhoTellsAndOneForEachGap() throws Exception {
        JsonNode all = json.readTree(get(api).getBody()).path("items");
        JsonNode strategic =
                json.readTree(get(api + "?level=STRATEGIC").getBody()).path("items");

        assertThat(all).hasSize(4);
        assertThat(all.findValuesAsText("missing")).containsExactly("false", "false", "false", "true");
        assertThat(strategic).hasSize(2);
        assertThat(json.readTree(get(api + "?q=finns inte").getBody()).path("items"))
                .isEmpty();
        assertThat(get(api + "?format=csv").getBody())
                .startsWith("\uFEFFkey,name,member")
                .contains("'=Gruppen<script>", "Region Åtta | Ängby kommun");
        assertThat(get(api + "?level=PAHITTAD").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private Document page(String address) {
        ResponseEntity<String> response = get(address);
        assertThat(response.getStatusCode()).as(address).isEqualTo(HttpStatus.OK);
        return Jsoup.parse(response.getBody());
    }

    private ResponseEntity<String> get(String address) {
        return http.getForEntity(address, String.class);
    }
}
