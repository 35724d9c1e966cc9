package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.coordinationmap.PublicationTable.Head;

/** What programs are told of the measures: nothing that is too small, in any form and in any publication. */
@IntegrationTest
class PublicStatisticsTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private DisclosureGuard guard;

    @Autowired
    private StatisticsModule module;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private SmallCounts smallCounts;

    private TestWorld world;
    private Member town;
    private String api;
    private int published;

    @BeforeEach
    void publish() {
        world = worlds.create();
        town = world.member("Ängby kommun");
        api = "/api/v1/associations/" + world.association().slug() + "/measures";
        publish(
                new SampleStatistics(town, 2024).counts("participants", "all", 30, 41),
                new SampleStatistics(town, 2025).counts("participants", "all", 3, 42));
    }

    @Test
    void aSmallCountIsSuppressedWithTheOneThatWouldTellIt() throws Exception {
        assertThat(values(items()))
                .containsExactly(
                        "2024 WOMEN 30 SHOWN",
                        "2024 MEN 41 SHOWN",
                        "2024 TOTAL 71 SHOWN",
                        "2025 WOMEN null SUPPRESSED",
                        "2025 MEN null SUPPRESSED",
                        "2025 TOTAL 45 SHOWN");
    }

    @Test
    void noFormOfTheDataTellsIt() {
        String csv = get(api + "?format=csv").getBody();
        assertThat(csv).contains(",2025,,Hela området,WOMEN,,,SUPPRESSED,").contains(",71,SHOWN,");
        assertThat(csv.lines()).hasSize(1 + 6);
        String stat = get(api + "?format=json-stat").getBody();
        assertThat(Stream.of(csv, stat)).noneMatch(it -> it.matches("(?s).*[^0-9]42[^0-9].*"));
    }

    @Test
    void aLaterPublicationDoesNotTellWhatAnEarlierOneHid() throws Exception {
        // A year on some are added to the women. The men are as they were hidden, and the new total would tell them.
        publish(
                new SampleStatistics(town, 2024).counts("participants", "all", 30, 41),
                new SampleStatistics(town, 2025).counts("participants", "all", 9, 42));

        assertThat(values(items())).contains("2025 MEN null SUPPRESSED").doesNotContain("2025 WOMEN 9 SHOWN");
    }

    @Test
    void theSnapshotItselfHoldsNothingOfWhatIsWithheld() {
        assertThat(jdbc.queryForObject(
                        "select content::text from publication where association_id = ?", String.class, world.id()))
                .doesNotContain("42,")
                .contains("SUPPRESSED");
        assertThat(jdbc.queryForObject(
                        "select withheld::text from publication where association_id = ?", String.class, world.id()))
                .contains(": 42")
                .contains(": 3");
    }

    @Test
    void anAssociationsOwnThresholdHolds() throws Exception {
        world.as(world.coordinator(), () -> smallCounts.setThreshold(50));
        assertThat(world.as(world.coordinator(), smallCounts::threshold)).isEqualTo(50L);

        publish(new SampleStatistics(town, 2023).counts("participants", "all", 30, 81));

        assertThat(values(items())).contains("2023 WOMEN null SUPPRESSED", "2023 TOTAL 111 SHOWN");
    }

    @Test
    void aKindOfCountMayHaveAnotherThreshold() throws Exception {
        jdbc.update("""
                insert into disclosure_rule (association_id, counts, threshold, changed_at, changed_by)
                values (?, 'participants', 50, now(), ?)
                """, world.id(), world.coordinator().id());
        publish(new SampleStatistics(town, 2023).counts("participants", "all", 30, 81));

        assertThat(values(items())).contains("2023 WOMEN null SUPPRESSED", "2023 TOTAL 111 SHOWN");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {2, 0, -1, 1001})
    void aThresholdIsFromThreeToAThousand(@Nullable Integer threshold) {
        assertThatThrownBy(() -> world.as(world.coordinator(), () -> smallCounts.setThreshold(threshold)))
                .isInstanceOf(PublicationRefusedException.class)
                .hasMessage("Skriv ett helt tal från 3 till 1000.");
    }

    @Test
    void onlyACoordinatorSetsTheThreshold() {
        assertThatThrownBy(() -> world.as(world.representative(town), () -> smallCounts.setThreshold(3)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isFilteredBySexAndYear() throws Exception {
        JsonNode found =
                json.readTree(get(api + "?sex=WOMEN&year=2024").getBody()).get("items");

        assertThat(values(found)).containsExactly("2024 WOMEN 30 SHOWN");
        assertThat(get(api + "?sex=kvinna").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void asJsonStatEveryFigureIsInItsPlace() throws Exception {
        JsonNode data = json.readTree(get(api + "?format=json-stat").getBody());

        assertThat(data.get("version").asText()).isEqualTo("2.0");
        assertThat(data.get("class").asText()).isEqualTo("dataset");
        assertThat(data.get("id"))
                .extracting(JsonNode::asText)
                .containsExactly("measure", "place", "category", "sex", "year");
        assertThat(data.get("size")).extracting(JsonNode::asInt).containsExactly(1, 1, 1, 3, 2);
        assertThat(data.get("dimension").get("sex").get("category").get("index"))
                .extracting(JsonNode::asText)
                .containsExactly("TOTAL", "WOMEN", "MEN");
        // row by row: total 2024, total 2025, women 2024, women 2025, men 2024, men 2025
        assertThat(data.get("value").get("0").asInt()).isEqualTo(71);
        assertThat(data.get("value").get("1").asInt()).isEqualTo(45);
        assertThat(data.get("value").get("2").asInt()).isEqualTo(30);
        assertThat(data.get("value").has("3")).isFalse();
        assertThat(data.get("status").get("3").asText()).isEqualTo("SUPPRESSED");
        assertThat(data.get("role").get("time").get(0).asText()).isEqualTo("year");
    }

    @Test
    void isNotSentTwice() {
        for (String format : List.of("json", "csv", "json-stat")) {
            String tag = get(api + "?format=" + format).getHeaders().getETag();
            HttpHeaders headers = new HttpHeaders();
            headers.setIfNoneMatch(tag);
            assertThat(http.exchange(api + "?format=" + format, HttpMethod.GET, new HttpEntity<>(headers), String.class)
                            .getStatusCode())
                    .isEqualTo(HttpStatus.NOT_MODIFIED);
        }
    }

    @Test
    void whereNothingIsPublishedThereAreNoMeasures() throws Exception {
        TestWorld other = worlds.create();
        String address = "/api/v1/associations/" + other.association().slug() + "/measures";

        assertThat(json.readTree(get(address).getBody()).get("items")).isEmpty();
        assertThat(get(address + "?format=json-stat").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private void publish(SampleStatistics... years) {
        StatisticsMap content = new StatisticsMapBuilder(world.members(), world.association())
                .build(Stream.of(years).map(SampleStatistics::approved).toList(), List.of());
        table.append(
                new Head(
                        UUID.randomUUID(),
                        world.id(),
                        MapModule.STATISTICS,
                        ++published,
                        Instant.parse("2026-03-12T10:00:00Z")),
                world.coordinator().id(),
                "",
                guard.guard(world.id(), module, content));
    }

    private JsonNode items() throws Exception {
        return json.readTree(get(api).getBody()).get("items");
    }

    private static List<String> values(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .flatMap(item -> StreamSupport.stream(item.get("values").spliterator(), false))
                .map(it -> "%s %s %s %s"
                        .formatted(
                                it.get("year").asInt(),
                                it.get("sex").asText(),
                                it.path("value").asText("null"),
                                it.get("status").asText()))
                .toList();
    }

    private ResponseEntity<String> get(String address) {
        return http.getForEntity(address, String.class);
    }
}
