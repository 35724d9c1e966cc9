package se.arshjulet.coordinationmap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.flow.SampleFlows;
import se.arshjulet.journeys.Browser;
import se.arshjulet.journeys.Journey;

/** A visitor follows how people move, in the picture, in its list by keyboard, and on a phone. */
@Journey
class FlowsInBrowserTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Test
    void aVisitorChoosesWhomSheLooksAtAndFollowsAStream(Browser browser) {
        TestWorld world = worlds.create();
        FlowMap content = new FlowMapBuilder(world.members(), List.of())
                .build(List.of(
                        new SampleFlows(world.member("Ängby kommun"), 2025)
                                .flow("labour", "af", 20, 30)
                                .flow("af", "labour", 15, 17)
                                .flow("own", "labour", 0, 6)
                                .flow("labour", "none", 3, 9)
                                .approved(),
                        new SampleFlows(world.member("Ängby kommun"), 2024)
                                .flow("labour", "work", 11, 12)
                                .approved()));
        table.append(
                new Head(UUID.randomUUID(), world.id(), MapModule.FLOWS, 1, Instant.parse("2026-03-12T10:00:00Z")),
                world.coordinator().id(),
                "",
                GuardedContent.open(content.withheld(
                        Map.of(FlowSex.WOMEN.cell(content.flows().get(3).key()), CountStatus.SUPPRESSED))));
        Page page = browser.window();
        page.navigate("/karta/" + world.association().slug() + "/floden");

        Locator map = page.locator("flow-map");
        // People come and go between the two: each stands on both sides of the picture.
        assertThat(map.locator(".picture svg text:text-is('Arbetsförmedlingen')"))
                .hasCount(2);
        assertThat(map.locator(".picture svg path[stroke-dasharray]")).hasCount(0);
        Browser.accessible(page);
        page.getByLabel("Kön").selectOption("kvinnor");
        assertThat(map.locator(".picture svg path[stroke-dasharray]")).hasCount(1);
        // A true zero is no stream, and not hidden.
        assertThat(map.locator(".picture svg text:text-is('Den som söker själv')"))
                .hasCount(0);
        assertThat(map.locator(".people:text-is('0 personer')")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("kon=kvinnor"));

        page.setViewportSize(Browser.PHONE, 844);
        assertThat(map.locator(".picture svg")).isVisible();
        map.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lista"))
                .press("Enter");
        assertThat(map.locator(".picture")).isHidden();
        Browser.accessible(page);
        page.getByLabel("År").selectOption("2024");
        assertThat(page.locator("#antal")).hasText("Visar 1 flöde från 2024.");
        map.getByRole(AriaRole.LINK).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Från Kommunens arbetsmarknadsenhet till Arbete");
        Browser.accessible(page);
    }
}
