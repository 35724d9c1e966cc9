package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.account.Visitor;
import se.arshjulet.association.Member;

/** From what two members answer to what anybody can find, understand and take along. */
@Journey
class MapJourneyTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private MapStory story;

    @Value("${arshjulet.base-url}")
    private String baseUrl;

    @Test
    void fourModulesFromAnswersToAVisitor(Browser browser) throws IOException {
        TestWorld world = worlds.create();
        Member region = world.member("Region Åtta");
        Member town = world.member("Ängby kommun");
        bothAnswerAllFour(world, region, town);

        Page coordinator = browser.signedIn(world.coordinator());
        coordinator.navigate("/oversikt");
        assertThat(coordinator.getByText("En avstämning pågår.")).isVisible();
        assertThat(coordinator.locator(".overview-news")).containsText(new String[] {
            "Väntar på Region Åtta, Ängby kommun.", "organisation, samverkan, statistik, flöden."
        });

        Page regions = browser.signedIn(world.representative(region));
        proposes(regions, "30", "30");
        takes(browser, world.representative(town), "Ta 30 kvinnor och 30 män, totalt 60");
        regions.reload();
        assertThat(regions.getByText("Parterna är överens om 30 kvinnor och 30 män")
                        .first())
                .isVisible();

        String map = "/karta/" + world.association().slug();
        Page visitor = browser.window(Browser.PHONE);
        for (String module : List.of("organisation", "samverkan", "statistik", "floden")) {
            String asItWillBe = looksAtItFirst(coordinator, module);
            assertThat(asItWillBe).contains("?|");
            publishes(coordinator, module);
            visitor.navigate(map + "/" + module);
            assertThat(told(visitor)).isEqualTo(asItWillBe);
        }

        coordinator.navigate("/oversikt");
        assertThat(coordinator
                        .getByText("I årshjulet")
                        .or(coordinator.getByText("Inga datauppdrag pågår."))
                        .or(coordinator.getByText("Behöver dig"))
                        .first())
                .isVisible();
        assertThat(coordinator.locator(".overview-news")).hasCount(0);

        findsAUnitByAMisspeltWord(visitor, map);
        followsItToTheFlowOutOfItsInsats(visitor, story.lastYear());
        seesTheUnitsByWhatTheyWorkWith(visitor, map);
        seesWhatBothHaveAgreedOn(visitor, map);
        seesNoSmallCount(visitor, map);
        takesTheFigures(visitor, map);
    }

    private void bothAnswerAllFour(TestWorld world, Member region, Member town) {
        List<Member> both = List.of(region, town);
        var organisation = story.asked(world, "organisation", "Organisationsmodulen", both);
        story.organisation(world, organisation, region, "Rehabiliteringsenheten", "Klivet");
        story.organisation(world, organisation, town, "Arbetsmarknadscentrum", "Klivet");
        var collaboration = story.asked(world, "samverkan", "Samverkansmodulen", both);
        story.collaboration(world, collaboration, region, "Rådet för unga", both);
        story.collaboration(world, collaboration, town, "Rådet för unga", both);
        var statistics = story.asked(world, "statistik", "Statistikmodulen", both);
        story.statistics(world, statistics, region, 20, 30);
        story.statistics(world, statistics, town, 3, 42);
        var flows = story.asked(world, "floden", "Flödesmodulen", both);
        story.flows(world, flows, region, Map.of(List.of("care", "social"), List.of(40, 30)));
        story.flows(
                world,
                flows,
                town,
                Map.of(
                        List.of("care", "social"), List.of(20, 30),
                        List.of("intervention", "work"), List.of(12, 14)));
    }

    private static void proposes(Page page, String women, String men) {
        page.navigate("/avstamning");
        page.locator(".flow-list-title").first().click();
        page.getByLabel("Kvinnor").fill(women);
        page.getByLabel("Män").fill(men);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Föreslå").setExact(true))
                .click();
        assertThat(page.locator(".flow-turns li").first()).containsText("står för");
    }

    private static void takes(Browser browser, TestPerson person, String button) {
        Page page = browser.signedIn(person);
        page.navigate("/avstamning");
        page.locator(".flow-list-title").first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        assertThat(page.getByText("Parterna är överens om").first()).isVisible();
    }

    private static String looksAtItFirst(Page coordinator, String module) {
        coordinator.navigate("/kartan/" + module);
        coordinator
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se sidan som den blir"))
                .click();
        assertThat(coordinator.locator(".preview-bar")).containsText("Ingen utomstående ser den");
        assertThat(coordinator.locator(module.equals("statistik") ? "statistics-map" : "[form=filter]"))
                .isVisible();
        assertThat(coordinator.getByText("Kartan kunde inte hämtas")).isHidden();
        Browser.accessible(coordinator);
        return told(coordinator);
    }

    /** What the page says, but for where it comes from. */
    private static String told(Page page) {
        return (String) page.evaluate("""
                () => [...document.querySelectorAll('main > *:not(.source):not(.breadcrumb)')]
                    .map(it => it.textContent.replace(/\\s+/g, ' ').trim()).join('|')""");
    }

    @Test
    void nobodyElseSeesWhatIsNotPublished() {
        TestWorld world = worlds.create();
        Member town = world.member("Ängby kommun");
        var organisation = story.asked(world, "organisation", "Organisationsmodulen", List.of(town));
        story.organisation(world, organisation, town, "Arbetsmarknadscentrum", "Klivet");
        String preview = "/kartan/organisation/forhandsvisning";

        assertThat(seen(world.coordinator(), preview).statusCode()).isEqualTo(200);
        assertThat(seen(world.coordinator(), preview).body()).contains("Arbetsmarknadscentrum");
        assertThat(seen(world.coordinator(), preview).headers().firstValue("Cache-Control"))
                .contains("no-store");
        for (String nothing :
                List.of(preview + "/enheter/" + UUID.randomUUID(), preview + "/enheter/x", preview + "/x")) {
            assertThat(seen(world.coordinator(), nothing).statusCode()).isEqualTo(404);
        }
        assertThat(seen(world.coordinator(), "/kartan/statistik/forhandsvisning")
                        .statusCode())
                .isEqualTo(404);
        assertThat(seen(worlds.create().coordinator(), preview).statusCode()).isEqualTo(404);
        for (TestPerson other :
                List.of(world.representative(town), world.person("Grans Kare", "granskare", Role.REVIEWER))) {
            assertThat(seen(other, preview).statusCode()).isEqualTo(404);
            assertThat(seen(other, preview).body()).doesNotContain("Arbetsmarknadscentrum");
        }
        assertThat(new Visitor(baseUrl)
                        .get(preview)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/login");
    }

    private HttpResponse<String> seen(TestPerson person, String address) {
        Visitor visitor = new Visitor(baseUrl);
        visitor.signIn(person.email(), TestWorld.PASSWORD);
        return visitor.get(address);
    }

    private static void publishes(Page coordinator, String module) {
        coordinator.navigate("/kartan/" + module);
        Locator ready = coordinator.locator(".ready-to-publish");
        assertThat(ready).isVisible();
        if (module.equals("statistik")) {
            assertThat(coordinator.locator(".withheld-counts summary")).containsText("undertrycks när du publicerar");
        }
        ready.getByLabel("Vad är nytt?").fill("Den första utgåvan.");
        ready.getByRole(AriaRole.BUTTON).click();
        assertThat(coordinator.getByText("Kartan är publicerad.").first()).isVisible();
        assertThat(ready).isHidden();
        Browser.accessible(coordinator);
    }

    private static void findsAUnitByAMisspeltWord(Page visitor, String map) {
        visitor.navigate(map);
        Browser.accessible(visitor);
        visitor.getByLabel("Sök på hela kartan").fill("arbetsmarknadcentrm");
        visitor.getByLabel("Sök på hela kartan").press("Enter");
        assertThat(visitor.getByText("Det här är nära:")).isVisible();
        Browser.accessible(visitor);
        visitor.locator(".hits a")
                .filter(new Locator.FilterOptions().setHasText("Arbetsmarknadscentrum"))
                .first()
                .click();
        assertThat(visitor.locator("h1")).hasText("Arbetsmarknadscentrum");
    }

    private static void followsItToTheFlowOutOfItsInsats(Page visitor, int year) {
        visitor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Klivet"))
                .click();
        assertThat(visitor.locator("h1")).hasText("Klivet");
        assertThat(visitor.getByText("Rehabiliteringsenheten")).isVisible();
        Browser.accessible(visitor);
        visitor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("En insats hos förbundet → Arbete"))
                .click();
        assertThat(visitor.locator("h1")).containsText("till Arbete");
        assertThat(visitor.locator("#harkomst ~ dl"))
                .containsText("Svar på ”Flödesmodulen” av representanten för Ängby kommun");
        assertThat(visitor.locator("#harkomst ~ dl dt").first()).containsText(String.valueOf(year));
        Browser.accessible(visitor);
    }

    private static void seesTheUnitsByWhatTheyWorkWith(Page visitor, String map) {
        visitor.navigate(map + "/organisation");
        assertThat(visitor.locator("[role=treeitem]")
                        .filter(new Locator.FilterOptions().setHasText("Region Åtta"))
                        .first())
                .isVisible();
        visitor.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Insats").setExact(true))
                .click();

        Locator insats = visitor.locator("[role=treeitem][aria-level='1']")
                .filter(new Locator.FilterOptions().setHasText("Klivet"));
        assertThat(insats).containsText("2 enheter");
        Locator group = visitor.locator("#enheter details").filter(new Locator.FilterOptions().setHasText("Klivet"));
        assertThat(group.locator("tbody tr:visible")).hasCount(2);
        assertThat(visitor.locator("#ordna p")).containsText("varje insats");
        assertThat(visitor.locator("#ramkod")).hasValue(Pattern.compile("/ram\\?efter=insats"));
        Browser.accessible(visitor);

        visitor.getByLabel("Sök", new Page.GetByLabelOptions().setExact(true)).fill("rehabiliteringsenheten");
        assertThat(group.locator("tbody tr:visible")).hasCount(1);
        assertThat(group.locator("summary")).containsText("1 av 2 enheter");
        visitor.reload();
        assertThat(insats).containsText("1 enhet");
        assertThat(group.locator("tbody tr:visible")).hasCount(1);
    }

    private static void seesWhatBothHaveAgreedOn(Page visitor, String map) {
        visitor.navigate(map + "/floden");
        assertThat(visitor.locator("main table tbody tr:visible")
                        .filter(new Locator.FilterOptions().setHasText("Hälso- och sjukvården"))
                        .first())
                .containsText("60");
        Browser.accessible(visitor);
    }

    private static void seesNoSmallCount(Page visitor, String map) {
        visitor.navigate(map + "/sok?q=antal deltagare");
        visitor.locator(".hits li")
                .filter(new Locator.FilterOptions().setHasText("Ängby kommun"))
                .locator("a")
                .first()
                .click();
        assertThat(visitor.locator("h1")).hasText("Antal deltagare");
        assertThat(visitor.locator("main")).containsText("undertryckt");
        assertThat(visitor.locator("main").innerText()).doesNotContain("42").contains("45");
        Browser.accessible(visitor);
    }

    private static void takesTheFigures(Page visitor, String map) throws IOException {
        Download file = visitor.waitForDownload(
                () -> visitor.getByText("Hämta värdena som CSV").click());
        String csv = Files.readString(file.path());
        assertThat(csv)
                .contains("SUPPRESSED")
                .contains(";45;SHOWN")
                .doesNotContain(";42;")
                .doesNotContain(";3;");

        visitor.navigate(map + "/statistik/historik");
        assertThat(visitor.getByText("Den första utgåvan.")).isVisible();
        Browser.accessible(visitor);
    }
}
