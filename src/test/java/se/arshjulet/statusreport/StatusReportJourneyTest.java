package se.arshjulet.statusreport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestMail;
import se.arshjulet.TestMail.Received;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.horizon.HorizonLayer;
import se.arshjulet.horizon.Sectors;
import se.arshjulet.horizon.TipKind;
import se.arshjulet.horizon.Tips;
import se.arshjulet.journeys.Browser;
import se.arshjulet.journeys.Journey;

/** A month's report: it gathers itself, is written on, warned of, reviewed and sent, and the board reads it from its own page. */
@Journey
class StatusReportJourneyTest {

    private static final String TIP = "Kunskapsstöd om samverkan";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private Tips tips;

    @Autowired
    private Sectors sectors;

    @Autowired
    private TestMail mail;

    @Autowired
    private Clock clock;

    private Page page;

    @Test
    void fromTheDraftToTheBoard(Browser browser) {
        TestWorld world = worlds.create();
        TestPerson reviewer = world.person("Gran Skare", "granskare", Role.REVIEWER);
        TestPerson reader = world.person("Sty Relse", "styrelse", Role.READER);
        world.as(world.coordinator(), this::aTipForTheReport);
        page = browser.signedIn(world.coordinator());

        begun();
        world.as(world.coordinator(), () -> aTip("Podd om samordning", "https://podd.example/1"));
        gatheredAgain();
        written();
        warnedOf();
        reviewed(browser.signedIn(reviewer));
        sent();

        Received received = mail.await(reader.email(), "Statusrapport");
        assertThat(received.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).endsWith(".pdf");
            assertThat(new String(file.content(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        });
        Page board = browser.signedIn(reader);
        board.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Läs statusrapporten")))
                .click();
        assertThat(board.frameLocator("iframe").getByText(TIP)).isVisible();
        assertThat(board.frameLocator("iframe").getByText("Fortsatt kvalitetssäkring"))
                .isVisible();
        assertThat(button(board, "Rätta")).hasCount(0);
        Browser.accessible(board);
    }

    private void aTipForTheReport() {
        aTip(TIP, "https://kunskap.example/stod");
    }

    private void aTip(String title, String address) {
        UUID tip = tips.add(
                new Tips.Draft(
                        TipKind.READ,
                        title,
                        address,
                        12,
                        "",
                        HorizonLayer.ASSOCIATION_WORLD,
                        sectors.all().get(0).id(),
                        null),
                false);
        tips.choose(tip, true);
    }

    private void begun() {
        page.navigate("/statusrapporter");
        button(page, "Börja på en rapport").click();
        button(dialog(), "Börja").click();
        assertThat(page).hasURL(Pattern.compile("/statusrapporter/" + YearMonth.now(clock)));
        assertThat(page.locator(".report-line").first()).containsText(TIP);
    }

    /** What has come since is told of, and brought when she asks for it. */
    private void gatheredAgain() {
        page.reload();
        assertThat(page.locator(".report-gathering")).containsText("Nytt sedan du samlade in: ett tips.");
        button(page, "Samla in igen").click();
        assertThat(page.locator(".report-line", new Page.LocatorOptions().setHasText("Podd om samordning")))
                .hasCount(1);
        assertThat(page.locator(".report-gathering")).not().containsText("Nytt sedan");
    }

    private void written() {
        Locator planned = page.locator("#plats-PLANNED");
        planned.getByLabel("Skriv en egen rad").fill("Fortsatt kvalitetssäkring");
        planned.getByLabel("Skriv en egen rad").press("Enter");
        assertThat(page.locator(
                        "#plats-PLANNED .report-line",
                        new Page.LocatorOptions().setHasText("Fortsatt kvalitetssäkring")))
                .hasCount(1);
        light("BUDGET", "Grön");
        light("TIMELINE", "Röd");
        assertThat(page.frameLocator("iframe").getByText("större frågor").first())
                .isVisible();
        Browser.accessible(page);
    }

    private void light(String parameter, String colour) {
        page.locator("#plats-" + parameter + " vaadin-radio-button", new Page.LocatorOptions().setHasText(colour))
                .click();
        Browser.settle(page);
    }

    /** As in the report that all this is made after: the year is wrong. */
    private void warnedOf() {
        LocalDate due = LocalDate.of(YearMonth.now(clock).getYear(), 12, 31);
        button(page, "Lägg till en milstolpe").click();
        dialog().getByLabel("Milstolpe", new Locator.GetByLabelOptions().setExact(true))
                .fill("Modulerna ifyllda");
        day("Måldatum", due);
        day("Förväntat slutdatum", due.minusYears(1).withMonth(2).withDayOfMonth(28));
        assertThat(dialog().locator("vaadin-date-picker.report-doubted")).containsText("Är året rätt?");
        button(dialog(), "Spara").click();
        assertThat(page.locator(".report-thing-doubted")).containsText("Är året rätt?");
        // What comes of the part she writes in is in sight, also now that the page is made anew.
        assertThat(page.frameLocator("iframe").getByRole(AriaRole.HEADING).getByText("Milstolpar"))
                .isInViewport();
        assertThat(page.locator(".report-warnings")).containsText("Modulerna ifyllda");
        assertThat(page.locator(".report-warnings")).containsText("Är året rätt?");
        assertThat(page.locator(".report-warnings")).containsText("Övergripande har inget ljus.");
    }

    private void day(String label, LocalDate day) {
        Locator field = dialog().getByLabel(label);
        field.fill(day.toString());
        field.press("Enter");
        field.press("Tab");
    }

    private void reviewed(Page reviewer) {
        button(page, "Lämna till granskning").click();
        assertThat(dialog()).containsText("Den som granskar ser det också");
        dialog().getByLabel("Den granskare eller samordnare som hinner först").check();
        button(dialog(), "Lämna till granskning").click();
        assertThat(page.getByText("Rapporten är lämnad till granskning.").first())
                .isVisible();

        reviewer.navigate("/statusrapporter/" + YearMonth.now(clock));
        assertThat(reviewer.locator(".band", new Page.LocatorOptions().setHasText("saker att titta på")))
                .containsText("Är året rätt?");
        Browser.accessible(reviewer);
        page.reload();
        assertThat(page.getByText("Någon annan behöver godkänna den.")).isVisible();
        assertThat(button(page, "Godkänn")).hasCount(0);
        button(reviewer, "Godkänn").click();
        button(reviewer.getByRole(AriaRole.DIALOG), "Godkänn").click();
        assertThat(reviewer.getByText("Rapporten är godkänd. Samordnaren skickar den nu."))
                .isVisible();
        assertThat(reviewer.getByText("inte längre öppen")).hasCount(0);
    }

    private void sent() {
        page.reload();
        button(page, "Skicka").click();
        assertThat(dialog()).containsText("saker ser konstiga ut");
        button(dialog(), "Skicka ändå").click();
        assertThat(page.getByText("Rapporten är skickad.").first()).isVisible();
        assertThat(button(page, "Rätta")).isVisible();
        page.navigate("/statusrapporter");
        assertThat(page.getByText("Skickad").first()).isVisible();
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
