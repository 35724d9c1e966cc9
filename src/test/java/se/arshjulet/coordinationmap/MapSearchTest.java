package se.arshjulet.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

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
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.coordinationmap.PublicationTable.Head;

/** Somebody looks for something on the public map. */
@IntegrationTest
class MapSearchTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private Publications publications;

    @Autowired
    private TestRestTemplate http;

    private final UUID group = UUID.randomUUID();
    private TestWorld world;
    private Member town;
    private String search;

    @BeforeEach
    void publish() {
        world = worlds.create();
        town = world.member("Ängby kommun");
        search = "/karta/" + world.association().slug() + "/sok";
        publish(
                MapModule.ORGANISATION,
                1,
                new OrganisationMapBuilder(world.members())
                        .build(List.of(new SampleAnswers(town)
                                .unit(
                                        UUID.randomUUID(),
                                        "Arbetsmarknadscentrum",
                                        null,
                                        List.of("young-adults"),
                                        List.of("work"))
                                .unit(
                                        UUID.randomUUID(),
                                        "Socialkontoret <b>",
                                        null,
                                        List.of("income-support"),
                                        List.of("social"))
                                .approved())));
        publish(
                MapModule.COLLABORATION,
                1,
                new CollaborationMapBuilder(world.members())
                        .build(List.of(new SampleCollaborations(town)
                                .tells(group, "Rådet för unga", List.of("operative"), town)
                                .approved())));
    }

    @Test
    void aWordIsFoundInEveryForm() {
        assertThat(titles("planerade")).contains("Rådet för unga");
        assertThat(titles("planera tillsammans")).containsExactly("Rådet för unga");
        assertThat(find("planerar").select("mark").eachText()).contains("planerar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arbetsmarknadcentrm", "Arbetmarknadscentrum", "arbetsmarknadscenter", "marknadscentrum"})
    void aMisspeltWordIsFoundNearEnough(String words) {
        Document found = find(words);

        assertThat(found.select(".hits h2").eachText()).first().isEqualTo("Arbetsmarknadscentrum");
        assertThat(found.select("[role=status]").text()).contains("nära");
    }

    @Test
    void thePageIsWholeAndKeepsWhatWasAskedFor() {
        Document page = find("unga");

        assertThat(page.title()).startsWith("unga · Sök");
        assertThat(page.select("h1").text()).isEqualTo("Sök på kartan");
        assertThat(page.select("form[role=search] input[name=q]").val()).isEqualTo("unga");
    }

    @Test
    void whatPeopleCallAThingFindsWhatItIsCalledHere() {
        assertThat(titles("socialbidrag")).contains("Socialkontoret <b>");
        assertThat(titles("socialbidrag ängby")).containsExactly("Socialkontoret <b>");
        assertThat(titles("ungdomar")).contains("Arbetsmarknadscentrum", "Rådet för unga");
        assertThat(find("socialbidrag").select("mark").eachText()).contains("försörjningsstöd");
        // In quotes it is just those words.
        assertThat(find("\"socialbidrag\"").select("mark")).isEmpty();
    }

    @Test
    void everyWordMustBeThereAndTheyMayStandApart() {
        assertThat(titles("arbetsmarknadscentrum ängby")).containsExactly("Arbetsmarknadscentrum");
    }

    @Test
    void whereNothingHasAllTheWordsItIsSaidThatSomeAreThere() {
        Document found = find("arbetsmarknadscentrum xyzzyxq");

        assertThat(found.select(".hits h2").eachText()).containsExactly("Arbetsmarknadscentrum");
        assertThat(found.select("[role=status]").text()).contains("Det här har något av dem");
        assertThat(titles("xyzzyxq")).isEmpty();
    }

    @Test
    void theBeginningOfAWordFindsTheLongOne() {
        assertThat(titles("arbetsmark")).contains("Arbetsmarknadscentrum");
    }

    @Test
    void anythingPublishedIsFoundAndLeadsToItsPage() {
        Document found = find("unga");

        assertThat(found.select(".hits .eyebrow").eachText()).contains("Organisation", "Samverkan");
        String page = found.select(".hits a:contains(Rådet)").attr("href");
        assertThat(http.getForEntity(page, String.class).getBody()).contains("Rådet för unga");
    }

    @Test
    void aPartIsSearchedAlone() {
        assertThat(Jsoup.parse(body(search + "?q=unga&del=samverkan"))
                        .select(".hits .eyebrow")
                        .eachText())
                .containsOnly("Samverkan");
    }

    @Test
    void whatIsTakenBackIsNoLongerFound() {
        assertThat(titles("planerar")).isNotEmpty();

        world.as(world.coordinator(), () -> publications.takeBack(MapModule.COLLABORATION, 1, "Fel."));

        assertThat(titles("planerar")).isEmpty();
        assertThat(titles("arbetsmarknadscentrum")).isNotEmpty();
    }

    @Test
    void whatIsPublishedAnewIsFoundAtOnceAndTheOldNoMore() {
        assertThat(titles("planerar")).isNotEmpty();

        publish(
                MapModule.COLLABORATION,
                2,
                new CollaborationMapBuilder(world.members())
                        .build(List.of(new SampleCollaborations(town)
                                .tells(group, "Forum för äldre", List.of("operative"), town)
                                .approved())));

        assertThat(titles("forum")).contains("Forum för äldre");
        assertThat(titles("rådet")).doesNotContain("Rådet för unga");
    }

    @Test
    void anotherAssociationsThingsAreNotFound() {
        TestWorld other = worlds.create();

        assertThat(Jsoup.parse(body("/karta/" + other.association().slug() + "/sok?q=arbetsmarknadscentrum"))
                        .select(".hits"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "'", "a:b & | ! (", "\"", "%", "<script>alert(1)</script>", "-unga"})
    void whateverIsTypedIsAnswered(String words) {
        assertThat(http.getForEntity(search + "?q={q}", String.class, words).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(http.getForEntity(search + "?q={q}", String.class, words).getBody())
                .doesNotContain("<script>alert");
    }

    @Test
    void aVeryLongQuestionIsCut() {
        assertThat(http.getForEntity(search + "?q={q}", String.class, "x".repeat(5000))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void anAnswerThatIsStillRightIsNotSentTwice() {
        String tag =
                http.getForEntity(search + "?q=unga", String.class).getHeaders().getETag();
        HttpHeaders headers = new HttpHeaders();
        headers.setIfNoneMatch(tag);

        assertThat(http.exchange(search + "?q=unga", HttpMethod.GET, new HttpEntity<>(headers), String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void anUnknownAssociationHasNoSearch() {
        assertThat(http.getForEntity("/karta/finns-inte/sok?q=unga", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    private void publish(MapModule module, int number, MapContent content) {
        table.append(
                new Head(UUID.randomUUID(), world.id(), module, number, Instant.parse("2026-03-12T10:00:00Z")),
                world.coordinator().id(),
                "",
                GuardedContent.open(content));
    }

    private List<String> titles(String words) {
        return find(words).select(".hits h2").eachText();
    }

    private Document find(String words) {
        return Jsoup.parse(String.valueOf(
                http.getForEntity(search + "?q={q}", String.class, words).getBody()));
    }

    private String body(String address) {
        return String.valueOf(http.getForEntity(address, String.class).getBody());
    }
}
