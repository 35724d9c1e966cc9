package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Associations;
import se.arshjulet.association.Member;
import se.arshjulet.association.MemberImport;
import se.arshjulet.association.Members;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.flow.SampleFlows;

/** A municipality that is in two associations is one thing, seen from each; and what it does is found from all of them. */
@IntegrationTest
class MemberOrganisationPagesTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private MemberImport members;

    @Autowired
    private Members register;

    @Autowired
    private Associations associations;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Clock clock;

    private final String word = "q" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private final String town = "Tvåhems kommun " + word;
    private final UUID office = UUID.randomUUID();
    private TestWorld north;
    private TestWorld south;
    private Member inNorth;
    private Member inSouth;
    private String page;

    @BeforeEach
    void twoAssociationsWithTheSameMunicipality() {
        north = worlds.create();
        south = worlds.create();
        inNorth = joins(north);
        inSouth = joins(south);
        publish(north, inNorth, "Nordkontoret " + word, 2);
        publish(south, inSouth, "Sydkontoret " + word, 1);
        page = "/karta/organisationer/" + inNorth.organisationId();
    }

    @Test
    void oneOrganisationHasOnePageWithEachAssociationsOwnWordOfIt() {
        Document shown = page(page);

        assertThat(inNorth.organisationId()).isEqualTo(inSouth.organisationId());
        assertThat(shown.select("h1").text()).isEqualTo(town);
        assertThat(shown.select(".lead").text())
                .isEqualTo(town + " är med i två av de samordningsförbund som har en karta här.");
        assertThat(shown.select("main h2 a").eachText())
                .containsExactlyInAnyOrder(
                        north.association().name(), south.association().name());
        assertThat(section(shown, north))
                .contains("två enheter", "Nordkontoret")
                .doesNotContain("Sydkontoret");
        assertThat(section(shown, south)).contains("en enhet", "Sydkontoret").doesNotContain("Nordkontoret");
        assertThat(section(shown, north)).contains("Medlem sedan");
        assertThat(shown.select("main").text())
                .as("counts of two associations are never added up")
                .doesNotContain("tre enheter");
    }

    @Test
    void everyModuleOfTheMapIsToldWithLinksIntoIt() {
        List<Member> only = List.of(inNorth);
        publish(
                north,
                MapModule.COLLABORATION,
                new CollaborationMapBuilder(only)
                        .build(List.of(new SampleCollaborations(inNorth)
                                .tells(UUID.randomUUID(), "Rådet för unga", List.of("operative"), inNorth)
                                .approved())));
        publish(
                north,
                MapModule.STATISTICS,
                new StatisticsMapBuilder(only, north.association())
                        .build(
                                List.of(new SampleStatistics(inNorth, 2025)
                                        .counts("participants", "all", 30, 41)
                                        .approved()),
                                List.of()));
        publish(
                north,
                MapModule.FLOWS,
                new FlowMapBuilder(only, List.of())
                        .build(List.of(
                                new SampleFlows(inNorth, 2025)
                                        .flow("care", "labour", 40, 30)
                                        .approved(),
                                new SampleFlows(inNorth, 2024)
                                        .flow("care", "labour", 20, 30)
                                        .approved())));

        Document shown = page(page);

        assertThat(section(shown, north)).contains("ett samarbete Rådet för unga", "ett mått", "flöde");
        assertThat(section(shown, north).replace(north.association().name(), ""))
                .as("no count of people")
                .doesNotContain("30", "41", "70");
        assertThat(section(shown, south)).doesNotContain("samarbete", "mått", "flöde");
        assertThat(shown.select("main dd a").eachAttr("href"))
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        href -> assertThat(http.getForEntity(href, String.class).getStatusCode())
                                .isEqualTo(HttpStatus.OK));
        String filtered = "/karta/" + north.association().slug() + "/samverkan?medlem=" + inNorth.id();
        assertThat(page(filtered).select("a[href=" + page + "]").eachText()).contains(town + " i alla förbund");
    }

    @Test
    void everyLinkLeadsToTheAssociationsOwnMap() {
        Document shown = page(page);

        assertThat(shown.select("main dd a").eachAttr("href"))
                .contains("/karta/" + north.association().slug() + "/organisation?medlem=" + inNorth.id())
                .allSatisfy(
                        href -> assertThat(http.getForEntity(href, String.class).getStatusCode())
                                .isEqualTo(HttpStatus.OK));
    }

    @Test
    void theMapLeadsToItWhereItNamesTheMember() {
        String map = "/karta/" + north.association().slug() + "/organisation";

        assertThat(page(map + "/enheter/" + office).select("main a[href=" + page + "]"))
                .isNotEmpty();
        assertThat(page(map)
                        .select("#organisationerna ~ ul a[href=" + page + "]")
                        .text())
                .isEqualTo(town);
        assertThat(page("/karta/organisationer").select("a[href=" + page + "]").text())
                .isEqualTo(town);
    }

    @Test
    void anAssociationThatHasPublishedNothingIsNotSpokenOf() {
        TestWorld silent = worlds.create();
        joins(silent);

        assertThat(page(page).select("main").text())
                .doesNotContain(silent.association().name());
    }

    @Test
    void whatIsNoOrganisationHasNoPage() {
        for (String none : List.of(UUID.randomUUID().toString(), "storby")) {
            assertThat(http.getForEntity("/karta/organisationer/" + none, String.class)
                            .getStatusCode())
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void theAddressIsNoAssociationsToTake() {
        for (String reserved : List.of("sok", "organisationer")) {
            assertThat(associations.isFree(reserved)).isFalse();
            assertThatThrownBy(() -> associations.create(reserved, "Ett förbund", false))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(associations.isFree(north.association().slug())).isFalse();
        assertThat(associations.isFree("Två ord")).isFalse();
        assertThat(associations.isFree(word)).isTrue();
    }

    @Test
    void aPageThatIsStillRightIsNotSentTwice() {
        HttpHeaders headers = new HttpHeaders();
        headers.setIfNoneMatch(
                http.getForEntity(page, String.class).getHeaders().getETag());

        assertThat(http.exchange(page, HttpMethod.GET, new HttpEntity<>(headers), String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void openDataSaysWhichOrganisationAMemberIs() throws IOException {
        JsonNode member = json.readTree(http.getForObject(
                        "/api/v1/associations/" + north.association().slug() + "/members", String.class))
                .get("items")
                .get(0);

        assertThat(member.get("id").asText()).isEqualTo(inNorth.id().toString());
        assertThat(member.get("organisationId").asText())
                .isEqualTo(inSouth.organisationId().toString());
        assertThat(member.get("url").asText()).endsWith(page);
    }

    @Test
    void theSearchOverAllNamesTheAssociationAtEachHit() {
        Document found = page("/karta/sok?q=" + word);

        assertThat(hits(found)).contains(town, "Nordkontoret " + word, "Sydkontoret " + word);
        assertThat(found.select(".hits li:contains(Nordkontoret) .eyebrow").text())
                .isEqualTo("Organisation · " + north.association().name());
        assertThat(found.select(".hits li:has(a[href=" + page + "])"))
                .as("told by two, found once")
                .hasSize(1);
        assertThat(found.select(".hits li:has(a[href=" + page + "]) .eyebrow").text())
                .isEqualTo("Organisation · 2 förbund");
    }

    @Test
    void anAssociationIsSearchedAloneAndStaysInTheAddress() {
        Document found =
                page("/karta/sok?q=" + word + "&forbund=" + south.association().slug());

        assertThat(hits(found)).contains("Sydkontoret " + word).doesNotContain("Nordkontoret " + word);
        assertThat(found.select("#forbund option[selected]").text())
                .isEqualTo(south.association().name());
    }

    @Test
    void inItsOwnAssociationTheMemberIsFoundByItsName() {
        Document found = page("/karta/" + south.association().slug() + "/sok?q=" + word);

        assertThat(found.select(".hits a[href=" + page + "]").text()).isEqualTo(town);
        assertThat(hits(found)).doesNotContain("Nordkontoret " + word);
    }

    private Member joins(TestWorld world) {
        world.as(
                world.coordinator(),
                () -> members.importAll(
                        "part;medlem;typ;kod;enhet;overordnad;sitter_i\nkommunerna;" + town + ";kommun;;;;styrelse\n",
                        LocalDate.now(clock).minusYears(1)));
        return world.as(world.coordinator(), () -> register.on(LocalDate.now(clock))).stream()
                .filter(member -> member.name().equals(town))
                .findFirst()
                .orElseThrow();
    }

    private void publish(TestWorld world, Member member, String unit, int units) {
        SampleAnswers answers = new SampleAnswers(member);
        for (int i = 0; i < units; i++) {
            answers.unit(
                    i == 0 && world == north ? office : UUID.randomUUID(),
                    i == 0 ? unit : "Enhet " + i,
                    null,
                    List.of("young-adults"),
                    List.of("work"));
        }
        publish(
                world,
                MapModule.ORGANISATION,
                new OrganisationMapBuilder(List.of(member)).build(List.of(answers.approved())));
    }

    private void publish(TestWorld world, MapModule module, MapContent content) {
        table.append(
                new Head(UUID.randomUUID(), world.id(), module, 1, Instant.parse("2026-03-12T10:00:00Z")),
                world.coordinator().id(),
                "",
                GuardedContent.open(content));
    }

    private static String section(Document page, TestWorld world) {
        return page.select("main section:has(h2 a[href=/karta/"
                        + world.association().slug() + "])")
                .text();
    }

    private static List<String> hits(Document found) {
        return found.select(".hits h2").eachText();
    }

    private Document page(String address) {
        return Jsoup.parse(
                String.valueOf(http.getForEntity(address, String.class).getBody()));
    }
}
