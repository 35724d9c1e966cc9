package se.arshjulet.statistics;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.journeys.Browser;
import se.arshjulet.journeys.Journey;

/** A coordinator brings figures in and says whom they are anchored with; a visitor reads them. */
@Journey
class MeasuresJourneyTest {

    private static final String SOUND = """
            matt;ar;kommun;kod;kon;varde;kontroll
            Deltagare;2024;Storby;9901;K;30;
            Deltagare;2024;Storby;9901;M;41;
            Deltagare;2024;Storby;9901;T;71;30 + 41 = 71
            Deltagare;2025;Storby;9901;K;33;
            Deltagare;2025;Storby;9901;M;42;
            Deltagare;2025;Storby;9901;T;75;
            Deltagare;2025;Åsby;9903;K;3;
            Deltagare;2025;Åsby;9903;M;17;
            Deltagare;2025;Åsby;9903;T;20;
            """;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private RecordedKolada kolada;

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void choose(Page page, String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void figuresAreReadInAnchoredPublishedAndRead(Browser browser) {
        TestWorld world = worlds.create();
        Page page = browser.signedIn(world.coordinator());
        page.navigate("/statistik");
        Browser.accessible(page);
        button(page, "Läs in tabell").click();
        choose(page, "fel.csv", SOUND.replace("T;71;", "T;72;"));
        assertThat(page.locator(".import-faults li").first())
                .containsText("Kvinnor och män blir 71 men totalen är 72.");
        assertThat(button(page, "Spara")).isDisabled();
        choose(page, "ratt.csv", SOUND);
        assertThat(page.locator(".measure-changes")).containsText("Nytt mått med 9 värden.");
        assertThat(page.locator(".measure-preview")).containsText("En kontroll i tabellen är prövad och stämmer.");
        Browser.accessible(page);
        button(page, "Spara").click();
        assertThat(page.locator(".measure-list li")).containsText("Inte förankrat: visas inte på kartan");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Deltagare"))
                .click();
        page.getByLabel("Förankrat med").fill("Analysgruppen");
        page.getByLabel("Minsta antal som visas").fill("1");
        button(page, "Spara").click();
        assertThat(page.locator("vaadin-date-picker [slot=error-message]"))
                .containsText("Skriv vilken dag måttet förankrades.");
        page.getByLabel("Vilken dag").fill("2026-01-15");
        page.getByLabel("Vilken dag").press("Enter");
        button(page, "Spara").click();
        assertThat(page.locator(".measure-threshold [slot=error-message]")).containsText("Skriv ett antal från 2");
        page.getByLabel("Minsta antal som visas").fill("");
        button(page, "Lägg till brott").click();
        page.getByLabel("Från år").fill("2025");
        page.getByLabel("Varför").fill("Ny källa.");
        button(page, "Spara").click();
        assertThat(page.locator(".page-header")).containsText("Förankrat. Visas på kartan");
        Browser.accessible(page);

        page.navigate("/kartan/statistik");
        assertThat(page.locator("statistics-map .picture svg")).isVisible();
        button(page, "Publicera").click();
        visitor(browser, world);
    }

    private static void visitor(Browser browser, TestWorld world) {
        Page page = browser.window();
        page.waitForCondition(() -> {
            page.navigate("/karta/" + world.association().slug() + "/statistik");
            return page.locator(".answer").isVisible();
        });
        assertThat(page.locator(".answer")).hasText("Deltagare 2025: Storby 75 och Åsby 20.");
        Locator map = page.locator("statistics-map");
        assertThat(map.locator(".picture svg")).isVisible();
        assertThat(map.locator(".picture")).containsText("brott");
        Browser.accessible(page);
        map.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kvinnor och män"))
                .press("Enter");
        assertThat(map.locator(".keys")).containsText("Undertryckt");
        page.locator("#kommun").selectOption("9901");
        page.locator("#kon").selectOption("kvinnor");
        assertThat(page.locator("#antal")).hasText("Visar 2 av 3 rader.");
        assertThat(page.locator("#varden tbody tr:visible")).hasCount(2);
        assertThat(page.locator("#varden thead th:visible")).hasText(new String[] {"År", "Plats", "Kvinnor"});
        assertThat(page).hasURL(Pattern.compile("kommun=9901.*kon=kvinnor"));
        page.reload();
        assertThat(page.locator("#antal")).hasText("Visar 2 av 3 rader.");
        page.setViewportSize(Browser.PHONE, 844);
        Browser.accessible(page);
    }

    @Test
    void whatKoladaCannotSayIsToldAndWhatItSaysIsSeenBeforeItIsKept(Browser browser) {
        TestWorld world = worlds.create();
        Page page = browser.signedIn(world.coordinator());
        page.navigate("/statistik/kolada");
        Browser.accessible(page);
        page.getByLabel("Nyckeltal").fill("fel");
        button(page, "Hämta och granska").click();
        assertThat(page.locator("vaadin-text-field [slot=error-message]").first())
                .containsText("en bokstav och siffror");
        page.getByLabel("Nyckeltal").fill("N99777");
        page.getByLabel("Från år").fill("2024");
        page.getByLabel("Till och med år").fill("2024");
        button(page, "Hämta och granska").click();
        assertThat(page.locator(".measure-failure")).containsText("Kolada har inget nyckeltal ”N99777”");
        kolada.put(
                "/kpi/N99777",
                "{\"values\":[{\"id\":\"N99777\",\"title\":\"Arbetslöshet, andel (%)\",\"description\":\"\"}]}");
        kolada.put("/municipality/0000", "{\"values\":[{\"id\":\"0000\",\"title\":\"Riket\",\"type\":\"L\"}]}");
        kolada.put(
                "/data/kpi/N99777/municipality/0000/year/2024",
                "{\"values\":[{\"kpi\":\"N99777\",\"period\":2024,\"municipality\":\"0000\",\"values\":[{\"gender\":\"T\",\"value\":6.8}]}]}");
        button(page, "Hämta och granska").click();
        assertThat(page.locator(".measure-changes")).containsText("2024, Riket, Totalt: 6,8");
        button(page, "Spara").click();
        assertThat(page.locator(".measure-list li")).containsText("Kolada, nyckeltal N99777");
    }
}
