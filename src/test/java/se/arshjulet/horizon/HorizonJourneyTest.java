package se.arshjulet.horizon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.base.TenantContext;
import se.arshjulet.journeys.Browser;
import se.arshjulet.journeys.Journey;
import se.arshjulet.openweb.OddServer;

/** A month of watching: tips in ten seconds from the form, the bookmarklet and a source; talked of, moved, and marked for the report. */
@Journey
class HorizonJourneyTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private OddServer web;

    @Autowired
    private ScanTips scanTips;

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator mark(Page page, String title) {
        return page.locator("horizon-map")
                .getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + title)));
    }

    private static void save(Page page) {
        button(page, "Spara").click();
        assertThat(page.locator(".tip-panel h2")).isVisible();
    }

    @Test
    void whatGoesOnOutsideIsGatheredAndReachesTheReport(Browser browser) {
        TestWorld world = worlds.create();
        String site = "/" + world.association().slug();
        web.html(
                site + "/lagen",
                "<title>Ett nytt lagförslag</title><meta name='twitter:data1' content='7 min läsning'>");
        web.give(
                site + "/flode.xml",
                "application/rss+xml",
                ("<rss version='2.0'><channel><title>Bygdens nytt</title><item><title>Ny statistik</title><link>%s</link></item>"
                                + "</channel></rss>")
                        .formatted(web.url(site + "/statistik")));
        web.html(site + "/statistik", "<title>Statistik</title>");
        Page page = browser.signedIn(world.coordinator());
        byTheForm(page, web.url(site + "/lagen"));
        byTheBookmarklet(page, web.url(site + "/lagen") + "?utm_source=brev");
        talked(page);
        moved(page);
        bySource(page, web.url(site + "/flode.xml"));
        TestWorld.TestPerson person = world.representative(world.member("Ängby kommun"));
        representative(browser.signedIn(person, Browser.PHONE));
        org.assertj.core.api.Assertions.assertThat(TenantContext.call(world.id(), scanTips::chosenForReport))
                .extracting(ScanTip::title)
                .containsExactly("Ett nytt lagförslag");
    }

    private static void byTheForm(Page page, String address) {
        page.navigate("/omvarld");
        assertThat(page.locator(".empty-sentence")).hasText("Här finns inga tips det senaste året.");
        button(page, "Lägg till tips").click();
        assertThat(page.getByLabel("Adress")).isFocused();
        page.getByLabel("Adress").fill("http://10.0.0.1/inne");
        page.getByLabel("Varför det är viktigt").fill("Det ändrar vårt uppdrag.");
        assertThat(page.locator(".page-look")).containsText("Adressen leder till ett slutet nät");
        assertThat(page.getByLabel("Varför det är viktigt")).hasValue("Det ändrar vårt uppdrag.");
        page.getByLabel("Adress").fill("javascript:alert(1)");
        assertThat(page.locator(".page-look")).containsText("Adressen måste börja med http:// eller https://.");
        button(page, "Spara").click();
        assertThat(page.locator(".tip-form > vaadin-text-field [slot=error-message]")
                        .first())
                .containsText("Adressen måste börja med http:// eller https://.");
        page.getByLabel("Adress").fill(address);
        assertThat(page.getByLabel("Titel")).hasValue("Ett nytt lagförslag");
        assertThat(page.getByLabel("Minuter")).hasValue("7");
        // Nobody has said where it belongs, and nothing is guessed.
        button(page, "Spara").click();
        assertThat(page.locator(".tip-form vaadin-radio-group [slot=error-message]", withText("Välj ett lager.")))
                .isVisible();
        page.getByLabel("Kontext").check();
        sector(page, "Arbetsmarknad");
        Browser.accessible(page);
        save(page);
        assertThat(page.locator(".tip-panel h2")).hasText("Ett nytt lagförslag");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void sector(Page page, String name) {
        page.getByLabel("Sektor").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static void byTheBookmarklet(Page page, String address) {
        page.navigate("/omvarld/ny?adress=" + URLEncoder.encode(address, StandardCharsets.UTF_8)
                + "&titel=Samma+en+g%C3%A5ng+till");
        assertThat(page.locator(".earlier-note")).containsText("tipsade om samma adress");
        assertThat(page.getByLabel("Titel")).hasValue("Samma en gång till");
        assertThat(page.getByLabel("Kontext")).isChecked();
        assertThat(page.locator(".tip-form")).containsText("Som ditt förra tips");
        assertThat(page.locator(".bookmarklet-link"))
                .hasAttribute("href", Pattern.compile("^javascript:.*/omvarld/ny\\?adress='"));
        button(page, "Spara").click();
        button(page, "Lägg till ändå").click();
        assertThat(page.locator(".tip-panel h2")).hasText("Samma en gång till");
        button(page, "Ta bort").click();
        assertThat(page.locator(".horizon-count")).hasText("1 tips");
        button(page, "Ångra").click();
        assertThat(page.locator(".horizon-count")).hasText("2 tips");
    }

    private static void talked(Page page) {
        page.locator(".tip-title", new Page.LocatorOptions().setHasText("Ett nytt lagförslag"))
                .click();
        assertThat(page.locator(".tip-panel h2")).hasText("Ett nytt lagförslag");
        button(page, "Stjärnmärk").click();
        assertThat(button(page, "Ta bort stjärnan")).isVisible();
        button(page, "Till nästa statusrapport").click();
        assertThat(page.locator(".tip-panel")).containsText("Vald av Sam Ordnare");
        button(page, "Skicka").click();
        assertThat(page.locator(".tip-talk [slot=error-message]")).containsText("Skriv något först.");
        page.getByLabel("Skriv en kommentar").fill("Tas upp i beredningsgruppen.");
        button(page, "Skicka").click();
        assertThat(page.locator(".tip-comment-text")).hasText("Tas upp i beredningsgruppen.");
        Browser.accessible(page);
    }

    /** By the keyboard alone: to the mark, to its neighbour sector, out a ring, and it opens. */
    private static void moved(Page page) {
        Locator mark = mark(page, "Ett nytt lagförslag");
        mark.focus();
        mark.press("Alt+ArrowRight");
        assertThat(mark).hasAttribute("aria-label", Pattern.compile("Kontext, Välfärd och hälsa"));
        assertThat(mark).isFocused();
        mark.press("Alt+ArrowUp");
        assertThat(mark).hasAttribute("aria-label", Pattern.compile("Arena, Välfärd och hälsa"));
        mark.press("Enter");
        assertThat(page.locator(".tip-panel h2")).isFocused();
        assertThat(page.locator(".tip-panel .tip-facts")).containsText("Arena · Välfärd och hälsa");
        page.getByLabel("Lager").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Kontext").setExact(true))
                .click();
        assertThat(page.locator(".horizon-count")).hasText("1 tips");
        assertThat(page).hasURL(Pattern.compile("lager=CONTEXT"));
        page.reload();
        assertThat(page.locator(".horizon-count")).hasText("1 tips");
    }

    private static void bySource(Page page, String feed) {
        page.navigate("/omvarld/kallor");
        page.getByLabel("Flödets adress").fill("inget://flode");
        button(page, "Följ källan").click();
        assertThat(page.locator(".source-adding [slot=error-message]")).containsText("Adressen måste börja med");
        page.getByLabel("Flödets adress").fill(feed);
        button(page, "Följ källan").click();
        assertThat(page.locator(".source-row")).containsText("Bygdens nytt");
        Browser.accessible(page);
        button(page, "Gör till tips: Ny statistik").click();
        assertThat(page.getByLabel("Titel")).hasValue("Ny statistik");
        save(page);
        assertThat(page.locator(".tip-panel h2")).hasText("Ny statistik");
        page.navigate("/omvarld/kallor");
        assertThat(page.locator(".sources-page")).containsText("Inget nytt från källorna.");
    }

    private static void representative(Page page) {
        page.navigate("/omvarld/ny");
        page.getByLabel("Titel").fill("Sett i vår kommun");
        page.getByLabel("Arena").check();
        sector(page, "Arbetsmarknad");
        button(page, "Spara").click();
        assertThat(page.locator(".tip-panel h2")).hasText("Sett i vår kommun");
        assertThat(button(page, "Ta bort")).isVisible();
        assertThat(button(page, "Till nästa statusrapport")).hasCount(0);
        Browser.accessible(page);
        page.locator(".tip-title", new Page.LocatorOptions().setHasText("Ett nytt lagförslag"))
                .click();
        assertThat(page.locator(".tip-panel")).containsText("Vald av Sam Ordnare");
        assertThat(button(page, "Ta bort")).hasCount(0);
    }
}
