package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.statistics.GivenMeasures;

/** What anyone reads of the measures without an account and without script: the answer, every figure, and why one is not there. */
@IntegrationTest
class StatisticsPagesTest {

    private static final String FIGURES = """
            matt;ar;kommun;kod;kon;varde;anmarkning;enhet;definition;kalla
            Deltagare;2024;Storby;9901;K;30;;personer;Alla som deltog.;Uppföljning Finsam
            Deltagare;2024;Storby;9901;M;41;;personer;;
            Deltagare;2024;Storby;9901;T;71;;personer;;
            Deltagare;2025;Storby;9901;K;33;;personer;;
            Deltagare;2025;Storby;9901;M;42;;personer;;
            Deltagare;2025;Storby;9901;T;75;;personer;;
            Deltagare;2025;Åsby;9903;K;3;;personer;;
            Deltagare;2025;Åsby;9903;M;17;;personer;;
            Deltagare;2025;Åsby;9903;T;20;;personer;;
            Nöjda, andel;2024;;;T;0;verkligt nollvärde;procent;;
            Nöjda, andel;2025;;;T;;<b>få</b> svar;procent;;
            Hemligt;2025;;;T;900;;personer;;
            """;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private GivenMeasures measures;

    @Autowired
    private Publications publications;

    @Autowired
    private TestRestTemplate http;

    private TestWorld world;
    private UUID participants;
    private UUID content;
    private String map;

    @BeforeEach
    void publish() {
        world = worlds.create();
        map = "/karta/" + world.association().slug() + "/statistik";
        measures.read(world, FIGURES);
        participants = measures.anchor(world, "Deltagare");
        content = measures.anchor(world, "Nöjda, andel");
        world.as(
                world.coordinator(),
                () -> publications.publish(
                        MapModule.STATISTICS, world.coordinator().id(), "Första"));
    }

    private Document page(String address) {
        ResponseEntity<String> answer = http.getForEntity(address, String.class);
        assertThat(answer.getStatusCode()).as(address).isEqualTo(HttpStatus.OK);
        return Jsoup.parse(String.valueOf(answer.getBody()));
    }

    private static String row(Document page, String key) {
        Element row = page.select("#varden tr[data-key=" + key + "]").first();
        return row == null ? "" : String.join(" ", row.select("td.number").eachText());
    }

    @Test
    void theAnswerStandsFirstAndEveryFigureInTheTableWithItsWordWhereItIsNotShown() {
        Document page = page(map);

        assertThat(page.select(".answer").text()).isEqualTo("Deltagare 2025: Storby 75 och Åsby 20 personer.");
        assertThat(page.select("#varden tbody tr")).hasSize(3);
        assertThat(row(page, "2025|9901|")).isEqualTo("75 33 42");
        assertThat(row(page, "2025|9903|")).isEqualTo("20 undertryckt undertryckt");
        assertThat(page.select("main").text()).contains("Det är inte noll", "Antal under 5 visas inte.");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("section:has(#kalla)").text()).contains("Uppföljning Finsam");
    }

    @Test
    void whatIsMissingIsNotZeroAndWhatIsZeroIsShown() {
        Document page = page(map + "?matt=" + content);

        assertThat(row(page, "2024|hela området|")).isEqualTo("0 %");
        assertThat(row(page, "2025|hela området|")).isEqualTo("uppgift saknas");
        assertThat(page.select("#varden").text()).contains("verkligt nollvärde", "<b>få</b> svar");
        assertThat(page.select("#varden b")).isEmpty();
        assertThat(page.select("main").text()).contains("Hela området: uppgift saknas.");
    }

    @Test
    void whatTheMembersHaveNotAgreedOnIsNowhere() {
        assertThat(page(map).text()).doesNotContain("Hemligt", "900");
        assertThat(page(map).select("#matt option").eachText()).containsExactly("Deltagare", "Nöjda, andel");
    }

    @Test
    void placeComparisonSexAndYearAreChosenInTheAddress() {
        Document page = page(map + "?kommun=9901&kon=kvinnor");
        assertThat(page.select("#varden tbody tr:not([hidden])").eachAttr("data-key"))
                .containsExactly("2025|9901|", "2024|9901|");
        assertThat(page.select("#varden thead th:not([hidden])").eachText()).containsExactly("År", "Plats", "Kvinnor");
        assertThat(page.select("#svar").text())
                .isEqualTo("Deltagare, kvinnor, 2025: Storby 33 personer. Det är 3 fler än 2024.");
        assertThat(page.select("#antal").text()).isEqualTo("Visar 2 av 3 rader.");
        assertThat(page.select("#kommun option[selected]").text()).isEqualTo("Storby");
        assertThat(page.select("#kon option[selected]").text()).isEqualTo("Kvinnor");

        assertThat(page(map + "?kommun=9901&jamfor=9903&ar=2025")
                        .select("#varden tbody tr:not([hidden])")
                        .eachAttr("data-key"))
                .containsExactly("2025|9901|", "2025|9903|");
        assertThat(page(map + "?kommun=9999").text()).contains("Inget värde passar det du har valt.");
        String odd = UriUtils.encodeQueryParam("<script>", StandardCharsets.UTF_8);
        assertThat(page(map + "?matt=x&kon=x&ar=x&jamfor=" + odd).select("#varden tbody tr:not([hidden])"))
                .hasSize(3);
    }

    @Test
    void aMeasureHasAPageThatSaysWhatItIsAndWhoHasAgreedOnIt() {
        Document page = page(map + "/" + participants);

        assertThat(page.select("h1").text()).isEqualTo("Deltagare");
        assertThat(page.select(".facts").text())
                .contains("Alla som deltog.", "Uppföljning Finsam", "Med Analysgruppen", "Antal under 5 undertrycks");
        assertThat(page.select("#varden tbody tr")).hasSize(3);
        String csv = page.select("a:containsOwn(CSV)").first().attr("href");
        assertThat(http.getForEntity(csv, String.class).getBody())
                .contains("SUPPRESSED")
                .doesNotContain(";3;", ";17;");
    }

    @Test
    void noPageTellsWhatIsSuppressed() {
        for (String address : new String[] {map, map + "?kommun=9903&kon=man", map + "/" + participants}) {
            assertThat(page(address).select("main").text()).doesNotContainPattern("(?<!\\d)17(?!\\d)");
        }
    }

    @Test
    void whoHasItAlreadyIsToldSoAndWhatIsNotThereIsNotFound() {
        for (String address : new String[] {map, map + "?kon=man", map + "/" + content}) {
            HttpHeaders headers = new HttpHeaders();
            headers.setIfNoneMatch(
                    http.getForEntity(address, String.class).getHeaders().getETag());
            assertThat(http.exchange(address, HttpMethod.GET, new HttpEntity<>(headers), String.class)
                            .getStatusCode())
                    .isEqualTo(HttpStatus.NOT_MODIFIED);
        }
        for (String address : new String[] {map + "/" + UUID.randomUUID(), map + "/x", map + "?utgava=9"}) {
            assertThat(http.getForEntity(address, String.class).getStatusCode())
                    .as(address)
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
        String unpublished = "/karta/" + worlds.create().association().slug() + "/statistik";
        assertThat(page(unpublished).text()).contains("publicera");
    }
}
