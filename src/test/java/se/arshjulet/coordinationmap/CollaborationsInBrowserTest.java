package se.arshjulet.coordinationmap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.journeys.Browser;
import se.arshjulet.journeys.Journey;

/** A visitor looks for who works with whom, with the picture, without it, and by keyboard. */
@Journey
class CollaborationsInBrowserTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Autowired
    private LargeMap large;

    @Test
    void aVisitorNarrowsDownAndFollowsWhatSheFinds(Browser browser) {
        TestWorld world = worlds.create();
        Member region = world.member("Region Åtta");
        Member town = world.member("Ängby kommun");
        publish(
                world,
                new SampleCollaborations(region)
                        .tells(UUID.randomUUID(), "Ledningsrådet", List.of("strategic"), region)
                        .tells(UUID.randomUUID(), "Unga i fokus", List.of("operative"), region, town),
                new SampleCollaborations(town).misses("Ett forum om unga"));
        Page page = browser.window();
        page.navigate("/karta/" + world.association().slug() + "/samverkan");

        Locator map = page.locator("collaboration-map");
        assertThat(map.locator(".picture svg")).isVisible();
        assertThat(map.getByRole(AriaRole.HEADING)).hasText(new String[] {"Strategisk nivå", "Operativ nivå"});
        Browser.accessible(page);
        page.getByLabel("Nivå").selectOption("operative");
        assertThat(page.locator("#antal")).hasText("Visar 1 av 2 samarbeten.");
        assertThat(page.locator("#samarbeten tbody tr:visible")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("niva=operative"));
        page.reload();
        assertThat(page.locator("#antal")).hasText("Visar 1 av 2 samarbeten.");
        map.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Efter målgrupp"))
                .press("Enter");
        assertThat(map.getByRole(AriaRole.HEADING)).hasText(new String[] {"Unga vuxna"});

        page.setViewportSize(Browser.PHONE, 844);
        assertThat(map.locator(".picture")).isHidden();
        Browser.accessible(page);
        map.getByRole(AriaRole.LINK).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Unga i fokus");
        Browser.accessible(page);
    }

    @Test
    void tooManyForOnePictureAreToldByWhoSharesHowManyAndTheListHasThemAll(Browser browser) {
        TestWorld world = worlds.create(6);
        large.collaborations(world, 300);
        Page page = browser.window();
        page.navigate("/karta/" + world.association().slug() + "/samverkan");

        Locator map = page.locator("collaboration-map");
        assertThat(map.locator(".picture svg")).isVisible();
        Locator pairs = map.locator(".pairs button");
        assertThat(pairs.first()).isVisible();
        Browser.accessible(page);
        String many = pairs.last().locator(".many").innerText();
        pairs.last().press("Enter");
        assertThat(map.locator(".of-pair")).containsText("har " + many + " gemensamma samarbeten");
        Locator back = map.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Visa alla par"));
        assertThat(back).isFocused();
        assertThat(map.locator(".groups li")).hasCount(Integer.parseInt(many));
        Browser.accessible(page);
        back.press("Enter");
        assertThat(pairs.first()).isFocused();

        map.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lista"))
                .click();
        assertThat(map.locator(".groups li")).hasCount(2 * 40);
        map.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Visa fler (110 till)"))
                .first()
                .click();
        assertThat(map.locator(".groups li")).hasCount(3 * 40);
        Browser.accessible(page);
    }

    private void publish(TestWorld world, SampleCollaborations... answers) {
        table.append(
                new Head(
                        UUID.randomUUID(),
                        world.id(),
                        MapModule.COLLABORATION,
                        1,
                        Instant.parse("2026-03-12T10:00:00Z")),
                world.coordinator().id(),
                "",
                GuardedContent.open(new CollaborationMapBuilder(world.members())
                        .build(List.of(answers).stream()
                                .map(SampleCollaborations::approved)
                                .toList())));
    }
}
