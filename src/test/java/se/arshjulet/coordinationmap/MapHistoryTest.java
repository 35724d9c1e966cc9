package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.coordinationmap.PublicationTable.Head;

/** The map steps back to what it was, tells what has changed, and takes back what should not have been there. */
@IntegrationTest
class MapHistoryTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private Publications publications;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    private final UUID office = UUID.randomUUID();
    private final UUID centre = UUID.randomUUID();
    private TestWorld world;
    private Member town;
    private String map;
    private int published;

    @BeforeEach
    void publishTwice() {
        world = worlds.create();
        town = world.member("Ängby kommun");
        map = "/karta/" + world.association().slug() + "/organisation";
        publish("Den första", unit(office, "Socialkontoret"), unit(centre, "Arbetscentrum"));
        publish("Centret har lagts ned", unit(office, "Socialkontoret i Ängby"));
    }

    @Test
    void theEarlierEditionIsReadAsItWas() {
        Document then = page(map + "?utgava=1");

        assertThat(then.select("tbody th").eachText()).contains("Socialkontoret", "Arbetscentrum");
        assertThat(then.select(".notice").text()).contains("utgåva 1", "som den är nu");
        assertThat(page(map).select(".notice")).isEmpty();
        assertThat(then.select("organisation-map").attr("src"))
                .contains("publication=1")
                .contains("size=1000");
    }

    @Test
    void itsDataIsTheEditionsToo() throws Exception {
        String api = "/api/v1/associations/" + world.association().slug() + "/organisation-units";

        assertThat(json.readTree(get(api + "?publication=1").getBody()).get("items"))
                .hasSize(2);
        assertThat(json.readTree(get(api).getBody()).get("items")).hasSize(1);
        assertThat(get(api + "?publication=7").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void theHistoryTellsWhatEachEditionChanged() {
        Document history = page(map + "/historik");

        assertThat(history.select("h3").eachText()).containsExactly("Utgåva 2", "Utgåva 1");
        assertThat(history.select(".card").get(0).text()).contains("visas nu", "Centret har lagts ned");
        assertThat(history.select("tbody tr").eachText())
                .anyMatch(row -> row.startsWith("Socialkontoret i Ängby")
                        && row.contains("Ändrad Namn: från Socialkontoret till Socialkontoret i Ängby"))
                .anyMatch(row -> row.startsWith("Arbetscentrum") && row.endsWith("Borttagen"))
                .hasSize(2);
    }

    @Test
    void anyTwoAreCompared() {
        publish("Allt som förut", unit(office, "Socialkontoret"), unit(centre, "Arbetscentrum"));

        assertThat(page(map + "/historik?fran=1&till=3").select("#andrat ~ p").text())
                .contains("Ingenting skiljer");
        assertThat(page(map + "/historik?fran=2&till=3").select("tbody tr")).hasSize(2);
    }

    @Test
    void aThingThatIsGoneKeepsItsAddress() {
        Document gone = page(map + "/enheter/" + centre);

        assertThat(gone.select("h1").text()).isEqualTo("Arbetscentrum");
        assertThat(gone.select(".notice").text()).contains("utgåva 1");
    }

    @Test
    void aThingsPageLeadsToHowItStoodBefore() {
        Document now = page(map + "/enheter/" + office);
        String before = now.select("#harkomst ~ dl a").attr("href");

        assertThat(now.select("h1").text()).isEqualTo("Socialkontoret i Ängby");
        assertThat(page(before).select("h1").text()).isEqualTo("Socialkontoret");
        assertThat(page(before).select(".notice").text()).contains("utgåva 1");
    }

    @Test
    void whatIsMerelySaidAgainStoodTheSameBefore() {
        publish("Samma sak", unit(office, "Socialkontoret i Ängby"));

        assertThat(page(map + "/enheter/" + office).select("#harkomst ~ dl a")).hasSize(1);
    }

    @Test
    void aThingSaysWhoToldItThroughWhichRequestAndWhoReviewedIt() {
        var content = new OrganisationMapBuilder(world.members())
                .build(List.of(new SampleAnswers(town)
                        .unit(office, "Socialkontoret", null, List.of("young-adults"), List.of("work"))
                        .approved()));
        table.append(
                new Head(
                        UUID.randomUUID(),
                        world.id(),
                        MapModule.ORGANISATION,
                        3,
                        Instant.parse("2026-03-16T10:00:00Z")),
                world.coordinator().id(),
                "",
                GuardedContent.open(content)
                        .from(List.of(new Provenance(
                                town.id(),
                                2026,
                                "Organisationsmodulen 2026",
                                "representanten för Ängby kommun",
                                Instant.parse("2026-03-11T10:00:00Z"),
                                List.of("samordnaren", "Beredningsgruppen")))));

        assertThat(page(map + "/enheter/" + office).select("#harkomst ~ dl").text())
                .contains("Ängby kommun, 2026")
                .contains("Svar på ”Organisationsmodulen 2026” av representanten för Ängby kommun")
                .contains("godkänt 11 mars 2026 av samordnaren, sedan Beredningsgruppen.");
    }

    @Test
    void whatIsTakenBackIsShownNoMoreAndTheOneBeforeIsShownAgain() {
        takeBack(2, "Fel enhet togs bort.");

        assertThat(page(map).select("tbody th").eachText()).contains("Arbetscentrum");
        assertThat(get(map + "?utgava=2").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get(map + "?utgava=2").getBody()).contains("Utgåva 2 är återtagen", "Fel enhet togs bort.");
        assertThat(get(map + "?utgava=9").getBody())
                .contains("Sidan finns inte")
                .doesNotContain("återtagen");
        Element first = page(map + "/historik").select(".card").get(0);
        assertThat(first.text()).contains("Återtagen").contains("Fel enhet togs bort.");
        assertThat(first.select("a")).isEmpty();
    }

    @Test
    void whereAllIsTakenBackNothingIsPublished() {
        takeBack(2, "Fel.");
        takeBack(1, "Fel.");

        assertThat(get(map).getBody()).contains("inte publicerad än");
        assertThat(table.lastNumber(world.id(), MapModule.ORGANISATION)).isEqualTo(2);
    }

    @Test
    void takingBackNeedsAReasonAndTheEditionThatIsShown() {
        assertThatThrownBy(() -> takeBack(2, "  "))
                .isInstanceOf(PublicationRefusedException.class)
                .hasMessageStartingWith("Skriv varför");
        assertThatThrownBy(() -> takeBack(1, "Fel."))
                .isInstanceOf(PublicationRefusedException.class)
                .hasMessageContaining("visas inte längre");
        assertThatThrownBy(() -> takeBack(2, "x".repeat(1001)))
                .isInstanceOf(PublicationRefusedException.class)
                .hasMessageContaining("högst 1000 tecken");
        assertThat(page(map).text()).contains("Socialkontoret i Ängby");
    }

    @Test
    void onlyACoordinatorPublishesAndTakesBack() {
        for (var person : List.of(world.person("Grans Kare", "granskare", Role.REVIEWER), world.representative(town))) {
            assertThatThrownBy(
                            () -> world.as(person, () -> publications.takeBack(MapModule.ORGANISATION, 2, "Jag vill.")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> world.as(
                            person, () -> publications.publish(MapModule.ORGANISATION, person.id(), "Jag vill.")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> world.as(
                        world.coordinator(),
                        () -> publications.publish(
                                MapModule.ORGANISATION, world.coordinator().id(), "x".repeat(1001))))
                .isInstanceOf(PublicationRefusedException.class);
    }

    @Test
    void anAssociationWithoutHistoryHasNone() {
        TestWorld other = worlds.create();

        assertThat(get("/karta/" + other.association().slug() + "/samverkan/historik")
                        .getBody())
                .contains("inte publicerad än");
        assertThat(get("/karta/finns-inte/samverkan/historik").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private record Unit(UUID key, String name) {}

    private static Unit unit(UUID key, String name) {
        return new Unit(key, name);
    }

    private void takeBack(int number, String reason) {
        world.as(world.coordinator(), () -> publications.takeBack(MapModule.ORGANISATION, number, reason));
    }

    private void publish(String note, Unit... units) {
        SampleAnswers answers = new SampleAnswers(town);
        Stream.of(units)
                .forEach(unit -> answers.unit(unit.key(), unit.name(), null, List.of("young-adults"), List.of("work")));
        table.append(
                new Head(
                        UUID.randomUUID(),
                        world.id(),
                        MapModule.ORGANISATION,
                        ++published,
                        Instant.parse("2026-03-12T10:00:00Z").plus(published, ChronoUnit.DAYS)),
                world.coordinator().id(),
                note,
                GuardedContent.open(new OrganisationMapBuilder(world.members()).build(List.of(answers.approved()))));
    }

    private Document page(String address) {
        ResponseEntity<String> response = get(address);
        assertThat(response.getStatusCode()).as(address).isEqualTo(HttpStatus.OK);
        return Jsoup.parse(response.getBody() == null ? "" : response.getBody());
    }

    private ResponseEntity<String> get(String address) {
        return http.getForEntity(address, String.class);
    }
}
