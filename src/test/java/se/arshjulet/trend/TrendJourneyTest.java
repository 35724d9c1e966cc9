package se.arshjulet.trend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.horizon.Sectors;
import se.arshjulet.horizon.Tips;
import se.arshjulet.journeys.Browser;
import se.arshjulet.journeys.Journey;

/** A trend is written, leans on a tip and is judged in the workshop; the analysis drafts itself, is decided, and the board reads it. */
@Journey
class TrendJourneyTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private TrendCards cards;

    @Autowired
    private Tips tips;

    @Autowired
    private Sectors sectors;

    private final int year = LocalDate.now().getYear();
    private Page page;

    @Test
    void fromATipToWhatTheBoardReads(Browser browser) throws IOException {
        TestWorld world = worlds.create();
        TrendWorld trends = new TrendWorld(world, cards, tips, sectors);
        trends.tip("Rapport om unga", null);
        trends.card("Digital kontakt");
        page = browser.signedIn(world.coordinator());

        written();
        judged();
        decided();

        Page board = browser.signedIn(world.person("Sty Relse", "styrelse", Role.READER));
        assertThat(board.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Läget");
        assertThat(board.getByText("Ingen statusrapport är skickad än.")).isVisible();
        Browser.accessible(board);
        board.navigate("/omvarld/analys/" + year);
        assertThat(board.frameLocator(".document-frame").getByText("Unga först."))
                .isVisible();
        assertThat(button(board, "Fastställ")).hasCount(0);
    }

    private void written() {
        page.navigate("/omvarld/trender/ny");
        button(page, "Spara kortet").click();
        assertThat(page.locator("vaadin-text-field [slot=error-message]").first())
                .containsText("Skriv trenden i en mening");
        page.getByLabel("Trenden i en mening").fill("Fler unga utan stöd");
        page.getByLabel("Vad händer?").fill("Var femte är inte inskriven någonstans.");
        page.getByLabel("Vad betyder det?").fill("De når oss sent.");
        page.getByLabel("För vem?").fill("unga vuxna");
        button(page, "Spara kortet").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Fler unga utan stöd");
        button(page, "Lägg till tips").click();
        page.getByLabel("Tips", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Rapport om unga"))
                .click();
        page.getByLabel("Vad visar det?").fill("Vart femte barn");
        button(page, "Lägg till").click();
        assertThat(page.locator(".trend-evidence li")).containsText("Vart femte barn");
        Browser.accessible(page);
    }

    /** One by hand, the other by keys; and the last move is taken back. */
    private void judged() {
        page.navigate("/omvarld/verkstad");
        Locator board = page.locator("trend-board");
        Locator young = board.locator("button.card", new Locator.LocatorOptions().setHasText("Fler unga"));
        Locator digital = board.locator("button.card", new Locator.LocatorOptions().setHasText("Digital kontakt"));
        drag(young, board.locator("[data-cell='5-4']"));
        assertThat(board.locator("[data-cell='5-4'] .card")).containsText("Fler unga utan stöd");
        // Where it was put says nothing of when: that is asked beside.
        assertThat(board.locator("[data-cell='5-4'] .card")).containsText("tiden är inte sagd");
        assertThat(board.locator("fieldset button[aria-pressed=true]")).hasCount(0);

        digital.focus();
        page.keyboard().press("ArrowUp"); // into the middle
        assertThat(board.locator("[data-cell='3-3'] .card")).containsText("Digital kontakt");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("3");
        assertThat(board.locator("[data-cell='4-3'] .card")).containsText("Längre fram");
        assertThat(board.locator("[role=status]")).hasText("Digital kontakt: Trolig, märkbar påverkan, Längre fram");
        page.keyboard().press("ArrowDown");
        assertThat(board.locator("[data-cell='4-2'] .card")).hasCount(1);
        page.keyboard().press("Control+z");
        assertThat(board.locator("[data-cell='4-3'] .card")).hasCount(1);
        Browser.accessible(page);

        page.reload();
        assertThat(board.locator("[data-cell='5-4'] .card")).containsText("Fler unga utan stöd");
        assertThat(board.locator("[data-cell='4-3'] .card")).containsText("Digital kontakt");
        button(page, "Som lista").click();
        page.getByLabel("När märks den?, Fler unga utan stöd").selectOption("NOW");
        assertThat(board.locator("[role=status]")).containsText("Inom ett år");
    }

    private static void drag(Locator card, Locator to) {
        BoundingBox from = card.boundingBox();
        BoundingBox goal = to.boundingBox();
        Page page = card.page();
        page.mouse().move(from.x + 20, from.y + 10);
        page.mouse().down();
        page.mouse().move(goal.x + goal.width / 2, goal.y + goal.height / 2, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
    }

    private void decided() throws IOException {
        page.navigate("/omvarld/analys/" + year);
        button(page, "Börja på analysen").click();
        assertThat(page.locator(".trend-gaps")).containsText("En trend saknar tips att vila på: Digital kontakt");
        assertThat(page.frameLocator(".document-frame").getByText("Var femte är inte inskriven någonstans."))
                .isVisible();
        button(page, "Fastställ").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fastställ"))
                .click();
        assertThat(page.getByText("Skriv vad som är viktigast, åtminstone en mening.")
                        .first())
                .isVisible();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Det viktigaste"))
                .click();
        page.keyboard().type("Unga först.");
        assertThat(page.frameLocator(".document-frame").getByText("Unga först."))
                .isVisible();
        Browser.accessible(page);
        button(page, "Fastställ").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fastställ"))
                .click();
        assertThat(page.getByText("Utgåva 1, fastställd")).isVisible();
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Markdown"))
                        .click());
        assertThat(file.suggestedFilename()).isEqualTo("omvarldsanalys-%d.md".formatted(year));
        assertThat(Files.readString(file.path()))
                .contains("Unga först.", "Vart femte barn", "| Fler unga utan stöd | 5 | 4 |");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
