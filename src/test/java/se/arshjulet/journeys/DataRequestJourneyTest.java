package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestMail;
import se.arshjulet.TestMail.Received;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.base.MovableClock;

/** A data request on its way from the coordinator to the public map. */
@Journey
class DataRequestJourneyTest {

    private static final int DAYS_BEFORE = 14;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private TestMail mail;

    @Autowired
    private MovableClock clock;

    @Test
    void theRepresentativeIsRemindedAnswersMendsWhatIsReturnedAndIsSeenOnTheMap(Browser browser) {
        TestWorld world = worlds.create(1);
        TestPerson representative = world.representative(world.members().get(0));

        Page coordinator = browser.signedIn(world.coordinator());
        LocalDate dueOn = startRound(coordinator);

        Received request = mail.await(representative.email(), "svara senast");
        assertThat(request.subject()).startsWith("Organisationsmodulen ");
        assertThat(request.text())
                .contains("Vi ses på Beredningsgruppens möte.")
                .contains("Du får mejlet för att");
        assertThat(request.html()).contains(request.link());
        assertThat(request.headers()).contains("List-Id:");

        Page answering = throughTheLink(browser, request, representative);
        AnswerSheet sheet = new AnswerSheet(answering);
        sheet.write("Uppdrag i den arbetslivsinriktade rehabiliteringen", "Kommunen ger stöd på vägen till arbete.");

        // She who may answer may print it, also when all she has shown is the mail's link.
        Page paper = answering.context().newPage();
        paper.navigate(answering
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Skriv ut").setExact(true))
                .getAttribute("href"));
        assertThat(paper.getByText("Kommunen ger stöd på vägen till arbete.")).isVisible();
        paper.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skriv ut tom blankett"))
                .click();
        assertThat(paper.getByText("Ifyllt av")).isVisible();
        paper.close();

        // The browser closes; what said that it was saved is there.
        answering.reload();
        assertThat(answering.getByLabel("Uppdrag i den arbetslivsinriktade rehabiliteringen"))
                .hasValue("Kommunen ger stöd på vägen till arbete.");

        moveTo(dueOn.minusDays(DAYS_BEFORE));
        Received reminder =
                mail.await(representative.email(), found -> found.subject().startsWith("Påminnelse"));
        answering = throughTheLink(browser, reminder, representative);
        sheet = new AnswerSheet(answering);

        sheet.press("Skicka in");
        assertThat(answering.getByText(Pattern.compile("saknas innan du kan skicka in")))
                .isVisible();

        sheet.open("Organisationen i stort").contact("Kontaktfunktion för organisationen", "Växeln", "013-20 60 00");
        sheet.open("Kommun 0001").describeUnit();
        answering.getByRole(AriaRole.BUTTON, named("Lägg till enhet härunder")).click();
        sheet.open("Enhet utan namn")
                .write("Enhetens namn", "Arbetsmarknadsenheten")
                .describeUnit()
                .press("Skicka in");
        assertThat(answering.getByText("Svaret är inskickat").first()).isVisible();

        returnWithRemark(coordinator, "Godkänn och publicera det nu");
        // What nothing was said about is on the map already, and she need not see it again.
        seenByAnyone(browser, world, "Arbetsmarknadsenheten", "Stöd till den som är på väg till arbete.");

        Received returned = mail.await(representative.email(), "komplettera senast");
        assertThat(returned.text()).contains("Skriv vem som kan remittera.");
        answering = throughTheLink(browser, returned, representative);
        assertThat(answering.getByText("Skriv vem som kan remittera.").first()).isVisible();
        assertThat(answering.getByText("Allt annat är godkänt").first()).isVisible();
        AnswerSheet supplement = new AnswerSheet(answering).open("Arbetsmarknadsenheten");
        assertThat(answering.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Uppdrag")))
                .isHidden();
        supplement
                .write("Vägar in", "Försäkringskassan och vårdcentralen remitterar.")
                .press("Skicka in");
        assertThat(answering.getByText("Svaret är inskickat").first()).isVisible();

        approveAndPublish(coordinator);
        assertThat(mail.await(representative.email(), "svaret är godkänt").text())
                .isNotBlank();

        seenByAnyone(browser, world, "Arbetsmarknadsenheten", "Försäkringskassan och vårdcentralen remitterar.");
        everyMailIsInTheLog(coordinator, representative, request, reminder, returned);
    }

    @Test
    void theCoordinatorFillsInAfterAMeetingAndTheRepresentativeOnlyConfirms(Browser browser) {
        TestWorld world = worlds.create(1);
        TestPerson representative = world.representative(world.members().get(0));
        Page coordinator = browser.signedIn(world.coordinator());
        LocalDate dueOn = startRound(coordinator);
        mail.await(representative.email(), "svara senast");

        coordinator.getByLabel("Fler åtgärder för Kommun 0001").click();
        coordinator.getByRole(AriaRole.MENUITEM, named("Fyll i åt")).click();
        assertThat(coordinator.getByText(Pattern.compile("Du fyller i åt"))).isVisible();
        AnswerSheet sheet = new AnswerSheet(coordinator);
        sheet.write("Uppdrag i den arbetslivsinriktade rehabiliteringen", "Sagt vid mötet.")
                .contact("Kontaktfunktion för organisationen", "Växeln", "013-20 60 00")
                .open("Kommun 0001")
                .describeUnit()
                .press("Lämna över");
        assertThat(coordinator.getByText(representative.name() + " får ett mejl"))
                .isVisible();

        Received handedOver = mail.await(representative.email(), "läs och bekräfta");
        moveTo(dueOn.minusDays(DAYS_BEFORE));
        mail.await(representative.email(), found -> found.subject().startsWith("Påminnelse"));

        Page confirming = throughTheLink(browser, handedOver, representative);
        assertThat(confirming.getByText(Pattern.compile("Läs igenom"))).isVisible();
        new AnswerSheet(confirming).press("Stämmer, skicka in");
        assertThat(confirming.getByText("Svaret är inskickat").first()).isVisible();

        coordinator.navigate("/granskning");
        coordinator.getByRole(AriaRole.BUTTON, named("Granska")).first().click();
        assertThat(coordinator
                        .getByText(Pattern.compile(
                                "Ifyllt .*" + world.coordinator().name()))
                        .first())
                .isVisible();
        returnWithRemark(coordinator, "Låt det också gå att ändra");
        Received returned = mail.await(representative.email(), "komplettera senast");
        confirming = throughTheLink(browser, returned, representative);
        new AnswerSheet(confirming)
                .open("Kommun 0001")
                .write("Vägar in", "Vårdcentralen remitterar.")
                .press("Skicka in");
        assertThat(confirming.getByText("Svaret är inskickat").first()).isVisible();

        approveAndPublish(coordinator);
        seenByAnyone(browser, world, "Kommun 0001", "Vårdcentralen remitterar.");
    }

    private LocalDate startRound(Page coordinator) {
        coordinator.navigate("/datauppdrag/ny");
        Choosing.form(coordinator, "Organisationsmodulen");
        assertThat(coordinator.getByLabel("Namn")).hasValue(Pattern.compile("Organisationsmodulen \\d{4}"));
        coordinator.getByLabel("Följetext").fill("Vi ses på Beredningsgruppens möte.");
        assertThat(coordinator.getByText("Når en person.")).isVisible();
        String due =
                coordinator.getByRole(AriaRole.COMBOBOX, named("Sista dag")).inputValue();
        coordinator.getByRole(AriaRole.BUTTON, named("Starta")).click();
        confirm(coordinator, "Starta");
        assertThat(coordinator.getByText("Pågår").first()).isVisible();
        return LocalDate.parse(due);
    }

    /** Whoever has the mail sees whom it is for, and says so before she is let in. */
    private Page throughTheLink(Browser browser, Received letter, TestPerson person) {
        Page page = browser.window();
        page.navigate(letter.link());
        page.getByRole(AriaRole.BUTTON, named("Fortsätt som " + person.name())).click();
        page.waitForURL("**/uppgifter/**");
        return page;
    }

    private void returnWithRemark(Page coordinator, String rest) {
        coordinator.navigate("/granskning");
        coordinator.getByRole(AriaRole.BUTTON, named("Granska")).first().click();
        coordinator
                .getByRole(AriaRole.BUTTON, named("Kommentera: Vägar in"))
                .last()
                .click();
        Locator remark =
                coordinator.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Kommentera: Vägar in"));
        remark.fill("Skriv vem som kan remittera.");
        remark.blur();
        coordinator
                .getByRole(AriaRole.BUTTON, named("Återsänd för komplettering (en synpunkt)"))
                .click();
        coordinator
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(rest).setExact(true))
                .check();
        confirm(coordinator, "Återsänd för komplettering");
        assertThat(coordinator.getByText(Pattern.compile("Svaret är återsänt"))).isVisible();
    }

    private void approveAndPublish(Page coordinator) {
        coordinator.navigate("/granskning");
        coordinator.getByRole(AriaRole.BUTTON, named("Granska")).first().click();
        coordinator.getByRole(AriaRole.BUTTON, named("Godkänn och publicera")).click();
        confirm(coordinator, "Godkänn och publicera");
        assertThat(coordinator.getByText("Svaret är godkänt och publicerat på den öppna kartan."))
                .isVisible();
    }

    private static void confirm(Page page, String button) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void seenByAnyone(Browser browser, TestWorld world, String unit, String waysIn) {
        String slug = world.association().slug();
        for (int width : new int[] {Browser.DESKTOP, Browser.PHONE}) {
            Page anyone = browser.window(width);
            anyone.navigate("/karta/" + slug + "/organisation");
            assertThat(anyone.locator("#enheter").getByText(unit).first()).isVisible();
            assertThat(anyone.context().cookies()).isEmpty();
            for (String sought : List.of("mark", "finns ingenstans", "")) {
                anyone.locator("input[name=q]").first().fill(sought);
            }
            assertThat(anyone.locator("#enheter").getByText(unit).first()).isVisible();
        }
        APIResponse csv = browser.window()
                .request()
                .get(
                        "/api/v1/associations/" + slug + "/organisation-units",
                        RequestOptions.create().setHeader("Accept", "text/csv"));
        org.assertj.core.api.Assertions.assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text()).contains(unit).contains(waysIn);
    }

    private void everyMailIsInTheLog(Page coordinator, TestPerson representative, Received... letters) {
        coordinator.navigate("/utskick");
        for (Received letter : letters) {
            assertThat(coordinator.getByText(letter.subject()).first()).isVisible();
        }
        assertThat(coordinator.getByText(representative.name()).first()).isVisible();
    }

    private void moveTo(LocalDate day) {
        clock.move(Duration.between(
                clock.instant(),
                day.atTime(LocalTime.of(9, 0)).atZone(clock.getZone()).toInstant()));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
