package se.arshjulet.annualwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.account.Visitor;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.DateRule.Monthly;
import se.arshjulet.annualwheel.DateRule.Once;
import se.arshjulet.annualwheel.DayInMonth.LastWorkingDay;

/** A year as anybody sees it whom the coordinator lets: asked for over HTTP without an account. */
@IntegrationTest
class SharedYearTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DrivenYears years;

    @Autowired
    private SharedWheels shared;

    @Autowired
    private Clock clock;

    @Value("${arshjulet.base-url}")
    private String baseUrl;

    private TestWorld world;
    private TestPerson coordinator;
    private int year;
    private String address;

    @BeforeEach
    void aYear() {
        world = worlds.create();
        coordinator = world.coordinator();
        // What is over stays over, whichever day it is: the year that has been.
        year = LocalDate.now(clock).getYear() - 1;
        address = "/karta/" + world.association().slug() + "/arshjul/" + year;
        world.as(coordinator, () -> {
            wheels.begin(year);
            wheels.add(
                    year,
                    draft("Styrelsemöte", ActivityKind.MEETING, 0, new Monthly(List.of(3, 9), new LastWorkingDay())));
            UUID report = wheels.add(
                    year, draft("Årsredovisning", ActivityKind.REPORT, null, new Once(1, 2, new LastWorkingDay())));
            Occurrence time = wheels.find(year).orElseThrow().occurrences().stream()
                    .filter(one -> one.activityId().equals(report))
                    .findFirst()
                    .orElseThrow();
            years.finish(time.id(), "Hemlig anteckning");
        });
    }

    private Draft draft(
            String title, ActivityKind kind, @org.jspecify.annotations.Nullable Integer lead, DateRule rule) {
        return new Draft(
                title, kind, List.of("Kansliet"), coordinator.id(), "Hemlig beskrivning", rule, lead, Set.of());
    }

    private HttpResponse<String> get(String path, String... headers) {
        return new Visitor(baseUrl).get(path, headers);
    }

    private void share() {
        world.as(coordinator, () -> shared.share(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ram", "/hjul.json"})
    void nobodyOutsideSeesAYearBeforeItIsSharedOrAfter(String part) {
        assertThat(get(address + part).statusCode()).isEqualTo(404);
        share();
        assertThat(get(address + part).statusCode()).isEqualTo(200);
        world.as(coordinator, () -> shared.withdraw(year));
        HttpResponse<String> gone = get(address + part);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).doesNotContain("Styrelsemöte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ram", "/hjul.json"})
    void aYearOrAnAssociationThatIsNotThereIsNotFound(String part) {
        share();
        assertThat(get(address.replace("/" + year, "/" + (year + 5)) + part).statusCode())
                .isEqualTo(404);
        assertThat(get("/karta/finns-inte/arshjul/" + year + part).statusCode()).isEqualTo(404);
        assertThat(get(address.replace("/" + year, "/nu") + part).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ram", "/hjul.json"})
    void onlyWhatMayBeSeenIsThere(String part) {
        share();
        assertThat(get(address + part).body())
                .contains("Styrelsemöte", "Årsredovisning", "Kansliet")
                .doesNotContain("Hemlig", coordinator.name(), coordinator.id().toString(), "Försenad", "LATE");
    }

    @Test
    void theListIsWholeWithoutAScriptAndThePictureHasAnArcForEach() {
        share();
        Document page = Jsoup.parse(get(address).body());
        assertThat(page.select(".year-list h3").eachText()).containsExactly("Februari", "Mars", "September");
        assertThat(page.select(".year-list li strong").eachText())
                .containsExactly("Årsredovisning", "Styrelsemöte", "Styrelsemöte");
        // A meeting that has passed and that nobody has said a word of is not called late outside.
        assertThat(page.select(".year-standing").eachText()).containsExactly("Klar", "Planerad", "Planerad");
        assertThat(page.select("svg.year-drawing path.arc")).hasSize(3);
        assertThat(page.select("svg.year-drawing path.arc.is-done title").text())
                .startsWith("Årsredovisning, ");
    }

    @Test
    void onlyTheFrameMayStandInAnotherPageAndNeitherHoldsASession() {
        share();
        HttpResponse<String> page = get(address);
        HttpResponse<String> frame = get(address + "/ram");
        assertThat(header(page, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(frame, "Content-Security-Policy"))
                .contains("frame-ancestors *")
                .contains("script-src 'self'");
        assertThat(frame.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(frame.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ram", "/hjul.json"})
    void aBrowserThatHasItAlreadyIsToldSoUntilThePlanChanges(String part) {
        share();
        String tag = header(get(address + part), "ETag");
        assertThat(get(address + part, "If-None-Match", tag).statusCode()).isEqualTo(304);
        world.as(
                coordinator,
                () -> wheels.add(
                        year,
                        draft("Medlemsråd", ActivityKind.MEETING, 0, new Monthly(List.of(4), new LastWorkingDay()))));
        assertThat(get(address + part, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void theCoordinatorIsToldWhereItIsSeen() {
        assertThat(world.as(coordinator, () -> shared.addresses(year))).isEmpty();
        SharedWheels.Addresses its = world.as(coordinator, () -> shared.share(year));
        assertThat(its.page()).isEqualTo(baseUrl + address);
        assertThat(its.frame()).isEqualTo(baseUrl + address + "/ram");
        assertThat(world.as(coordinator, () -> shared.addresses(year))).contains(its);
    }

    @Test
    void onlyACoordinatorDecidesAndOnlyOfAYearThatIsThere() {
        TestPerson reviewer = world.person("Gun Granskare", "granskare", Role.REVIEWER);
        assertThatThrownBy(() -> world.as(reviewer, () -> shared.share(year)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(reviewer, () -> shared.withdraw(year)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(coordinator, () -> shared.share(year + 7)))
                .isInstanceOfSatisfying(InvalidWheelException.class, refusal -> assertThat(refusal.problems())
                        .containsEntry("year", "Det finns inget årshjul för %d.".formatted(year + 7)));
        TestWorld other = worlds.create();
        assertThatThrownBy(() -> other.as(other.coordinator(), () -> shared.share(year)))
                .isInstanceOf(InvalidWheelException.class);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
