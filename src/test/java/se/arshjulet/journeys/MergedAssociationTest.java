package se.arshjulet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.DateRule;
import se.arshjulet.annualwheel.DayInMonth;
import se.arshjulet.annualwheel.DrivenYears;
import se.arshjulet.annualwheel.InvalidWheelException;
import se.arshjulet.annualwheel.SharedWheels;
import se.arshjulet.association.Associations;
import se.arshjulet.association.Member;
import se.arshjulet.association.Mergers;
import se.arshjulet.base.MovableClock;
import se.arshjulet.conclusion.ConclusionPublications;
import se.arshjulet.conclusion.InvalidConclusionException;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.PublicationRefusedException;
import se.arshjulet.coordinationmap.Publications;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.InvalidPlanException;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.opendata.SwedishText;
import se.arshjulet.review.DecisionRefusedException;
import se.arshjulet.review.Reviews;

/**
 * An association with a map, a year and a round under way becomes part of another: everybody can read it as before, what is under way
 * is finished, and nothing more begins.
 */
@IntegrationTest
class MergedAssociationTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Mergers mergers;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Publications publications;

    @Autowired
    private ConclusionPublications conclusions;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DrivenYears years;

    @Autowired
    private SharedWheels shared;

    @Autowired
    private Associations associations;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private MovableClock clock;

    private TestWorld old;
    private TestWorld whole;
    private UUID submitted;
    private UUID draft;
    private int year;

    @BeforeEach
    void aBusyAssociationThatBecomesPartOfAnother() {
        old = worlds.create();
        whole = worlds.create();
        Member town = old.member("Ängby kommun");
        Member region = old.member("Region Åtta");
        UUID round = requests.started(old, requests.plan(old, "Sista omgången", 60, 14));
        UUID first = requests.assignment(old, round, town).id();
        requests.submitted(old, first, town, "Vi hjälper människor vidare.");
        requests.approved(old, first);
        old.as(
                old.coordinator(),
                () -> publications.publish(
                        MapModule.ORGANISATION, old.coordinator().id(), ""));
        submitted = requests.assignment(old, round, region).id();
        requests.submitted(old, submitted, region, "Vården.");
        draft = old.as(old.coordinator(), () -> rounds.plan(requests.plan(old, "En till", 60, 14)));
        year = LocalDate.now(clock).plusDays(40).getYear();
        old.as(old.coordinator(), () -> {
            wheels.begin(year);
            wheels.add(
                    year,
                    new AnnualWheels.Draft(
                            "Möte",
                            ActivityKind.MEETING,
                            List.of("Samordnaren"),
                            null,
                            "",
                            new DateRule.Monthly(List.of(12), new DayInMonth.LastWorkingDay()),
                            0,
                            Set.of()));
        });
        mergers.record(new Mergers.Plan(
                Set.of(old.id()), whole.id(), null, LocalDate.now(clock).plusDays(30), "Medlemsrådet § 12", false));
    }

    @Test
    void untilTheDayNothingIsOtherwise() {
        assertThat(page("/karta/" + old.association().slug()).select(".notice")).isEmpty();
        assertThat(old.as(old.coordinator(), () -> rounds.plan(requests.plan(old, "Före dagen", 60, 14))))
                .isNotNull();
    }

    @Test
    void fromTheDayNothingBeginsAndEachRefusalSaysWhy() {
        theDayComes();

        refused(InvalidPlanException.class, () -> rounds.plan(requests.plan(old, "För sent", 60, 14)));
        refused(InvalidPlanException.class, () -> rounds.start(draft));
        refused(InvalidPlanException.class, () -> rounds.requireStartable(draft));
        refused(InvalidWheelException.class, () -> years.start(year));
        refused(InvalidWheelException.class, () -> wheels.begin(year + 1));
        refused(InvalidWheelException.class, () -> shared.share(year));
        refused(
                PublicationRefusedException.class,
                () -> publications.publish(
                        MapModule.ORGANISATION, old.coordinator().id(), ""));
        refused(InvalidConclusionException.class, () -> conclusions.publish(""));
        refused(DecisionRefusedException.class, () -> reviews.approve(review(), true));
    }

    @Test
    void whatIsUnderWayIsFinishedWithoutBeingPublished() {
        theDayComes();

        old.as(old.coordinator(), () -> reviews.approve(review(), false));

        assertThat(requests.assignment(
                                old,
                                old.as(old.coordinator(), () -> rounds.list(0, 10)).stream()
                                        .filter(it -> it.title().equals("Sista omgången"))
                                        .findFirst()
                                        .orElseThrow()
                                        .id(),
                                old.member("Region Åtta"))
                        .state())
                .isEqualTo(AssignmentState.APPROVED);
        assertThat(page("/karta/" + old.association().slug() + "/organisation")
                        .select("#organisationerna ~ ul")
                        .text())
                .doesNotContain("Region Åtta");
    }

    @Test
    void theOldMapStaysWithAWordOfWhatHasBecomeOfIt() throws IOException {
        theDayComes();
        String slug = old.association().slug();

        for (String address : List.of("", "/organisation", "/sok", "/organisation/historik")) {
            Document page = page("/karta/" + slug + address);
            assertThat(page.select(".notice a").attr("href"))
                    .as(address)
                    .isEqualTo("/karta/" + whole.association().slug());
            assertThat(page.select(".notice").text())
                    .contains("ingår förbundet i " + whole.association().name());
        }
        assertThat(page("/karta/" + slug + "/organisation").select("main").text())
                .contains("Ängby kommun");
        assertThat(page("/karta").select("#tidigare ~ ul a").eachText())
                .contains(old.association().name());
        assertThat(page("/karta").select("ul.cards").text())
                .doesNotContain(old.association().name());
        assertThat(page("/karta/" + whole.association().slug())
                        .select("#tidigare ~ ul a")
                        .attr("href"))
                .isEqualTo("/karta/" + slug);
        assertThat(page("/karta/" + whole.association().slug()).select(".notice"))
                .isEmpty();
        assertThat(association(slug).get("mergedInto").asText())
                .isEqualTo(whole.association().slug());
        assertThat(association(slug).get("mergedOn").asText())
                .isEqualTo(associations.byId(old.id()).successor().from().toString());
        assertThat(http.getForObject("/api/v1/associations?format=csv", String.class))
                .contains("slug,name,exampleData,url,mergedInto,mergedOn");
    }

    @Test
    void itsMembersPagesSayThatTheyWereThereAndAreInTheNewOne() {
        Member town = old.member("Ängby kommun");
        theDayComes();

        String section = page("/karta/organisationer/" + town.organisationId())
                .select("main section:has(h2 a[href=/karta/" + old.association().slug() + "])")
                .text();

        assertThat(section)
                .contains("Medlem från")
                .contains("till " + SwedishText.day(LocalDate.now(clock).minusDays(2)));
    }

    private void theDayComes() {
        clock.move(Duration.ofDays(31));
    }

    private UUID review() {
        return reviews.openOf(Assignments.KIND, submitted).orElseThrow().id();
    }

    private void refused(Class<? extends Exception> how, ThrowingCallable act) {
        assertThatThrownBy(() -> old.as(old.coordinator(), () -> {
                    try {
                        act.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new AssertionError(e);
                    }
                }))
                .isInstanceOf(how)
                .satisfies(e -> assertThat(words(e)).contains("Förbundet ingår sedan"));
    }

    private static String words(Throwable refusal) {
        if (refusal instanceof InvalidPlanException plan) {
            return plan.messages().toString();
        }
        return refusal instanceof InvalidConclusionException conclusion
                ? conclusion.problems().toString()
                : String.valueOf(refusal.getMessage());
    }

    private JsonNode association(String slug) throws IOException {
        JsonNode items = json.readTree(http.getForObject("/api/v1/associations?size=1000", String.class))
                .get("items");
        for (JsonNode item : items) {
            if (item.get("slug").asText().equals(slug)) {
                return item;
            }
        }
        throw new AssertionError("No " + slug + " in " + items);
    }

    private Document page(String address) {
        return Jsoup.parse(
                String.valueOf(http.getForEntity(address, String.class).getBody()));
    }
}
