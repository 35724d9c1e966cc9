package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.appendix.AskedInsatser;
import se.arshjulet.appendix.InsatsAnswers;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.form.RegisterEntry;

/** The coordinator puts the year's insatser in order, sees what is missing, reminds, writes an opening and decides. */
@Journey
class AppendixJourneyTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AskedInsatser insatser;

    @Autowired
    private DataRequests requests;

    private Page page;

    @Test
    void fromAnswersToADecidedAppendix(Browser browser) {
        TestWorld world = worlds.create();
        int year = requests.today().getYear();
        answered(world, year, "Ängby kommun", insatser.insats(world, "Grön väg"));
        answered(world, year, "Region Åtta", insatser.insats(world, "Öppna dörren"));
        Member late = world.member("Arbetsförmedlingen");
        insatser.asked(world, year, late);

        page = browser.signedIn(world.coordinator());
        page.navigate("/datauppdrag");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bilaga om insatser"))
                .click();
        assertThat(page.locator("h1")).hasText("Bilaga om insatser " + year);
        assertThat(page.locator(".appendix-missing h2")).hasText("Saknas (1)");
        Browser.accessible(page);

        // By key into the first chapter, by choice into another: what is moved keeps the focus.
        Locator grip = button("Flytta Grön väg");
        grip.press("ArrowUp");
        assertThat(chapter("Verksamhetsstöd").locator(".entry")).hasText(Pattern.compile("Grön väg"));
        assertThat(grip).isFocused();
        page.getByLabel("Kapitel för Öppna dörren").selectOption("Verksamhetsstöd");
        assertThat(chapter("Verksamhetsstöd").locator(".entry")).hasCount(2);
        button("Flytta Öppna dörren").press("ArrowUp");
        assertThat(chapter("Verksamhetsstöd").locator(".entry .name").first()).containsText("Öppna dörren");
        assertThat(page.locator("insats-order .said[role=status]"))
                .hasText("Öppna dörren står i Verksamhetsstöd, plats 1.");

        // By hand.
        page.locator("insats-order .entry")
                .filter(new Locator.FilterOptions().setHasText("Grön väg"))
                .dragTo(chapter("Mötesplats"));
        assertThat(chapter("Mötesplats").locator(".entry")).hasCount(1);

        // A name that is taken is refused at the field, and what was typed stands.
        Locator title = chapter("Mötesplats").locator("input");
        title.fill("Verksamhetsstöd");
        title.blur();
        assertThat(chapter("Mötesplats").locator(".trouble")).hasText("Det finns redan ett kapitel som heter så.");
        assertThat(title).hasValue("Verksamhetsstöd");
        title.fill("Mötesplatser");
        title.blur();
        assertThat(chapter("Mötesplatser")).isVisible();

        Locator opening = page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName("Inledning").setExact(true));
        opening.click();
        page.keyboard().type("Året då dörren öppnades.");
        button(Pattern.compile("Påminn .* nu")).click();
        assertThat(page.locator("vaadin-notification-card").first()).containsText("påminnelse");
        Browser.settle(page);
        page.reload();
        assertThat(opening).hasText("Året då dörren öppnades.");

        button("Fastställ").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("1 svar saknas");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fastställ"))
                .click();
        Locator pdf = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hämta PDF"));
        assertThat(pdf).isVisible();
        Download file = page.waitForDownload(pdf::click);
        assertThat(file.suggestedFilename()).isEqualTo("bilaga-om-insatser-%d.pdf".formatted(year));
        Browser.accessible(page);
        page.setViewportSize(Browser.PHONE, 844);
        Browser.settle(page);
        Browser.accessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    private void answered(TestWorld world, int year, String member, RegisterEntry insats) {
        insatser.answered(
                world,
                year,
                world.member(member),
                InsatsAnswers.of(insats, world.coordinator().id())
                        .people("ongoing", 12, 9)
                        .people("started", 8, 7));
    }

    private Locator chapter(String title) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
