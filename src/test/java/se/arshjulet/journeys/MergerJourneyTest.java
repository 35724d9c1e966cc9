package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.base.MovableClock;

/** An administrator lets one association become part of another, and everybody sees what became of it. */
@Journey
class MergerJourneyTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private MovableClock clock;

    @Test
    void anAssociationBecomesPartOfAnother(Browser browser) {
        TestWorld old = worlds.create();
        TestWorld whole = worlds.create();

        Page admin = browser.signedIn(old.administrator());
        admin.navigate("/admin");
        press(admin, "Slå ihop förbund");
        press(admin, "Visa vad som händer");
        saysWhatIsMissing(admin);
        fillsIn(admin, old, whole);
        press(admin, "Visa vad som händer");
        assertThat(admin.locator(".import-preview")).containsText("Medlemmar (3)");
        assertThat(admin.locator(".import-preview")).containsText("Är redan med");
        assertThat(admin.locator(".import-preview")).containsText("går inte att ta tillbaka");
        Browser.accessible(admin);
        press(admin, "Registrera sammanslagningen");
        assertThat(admin.locator("section[aria-labelledby=mergers] li")
                        .filter(new Locator.FilterOptions()
                                .setHasText(old.association().name() + " ingår i "
                                        + whole.association().name())))
                .containsText("Medlemsrådet § 12");
        Browser.accessible(admin);

        Page visitor = browser.window(Browser.PHONE);
        visitor.navigate("/karta/" + old.association().slug());
        assertThat(visitor.getByRole(AriaRole.NOTE)).containsText("ingår förbundet i");
        Browser.accessible(visitor);
        visitor.getByRole(AriaRole.NOTE).getByRole(AriaRole.LINK).click();
        assertThat(visitor.locator("section[aria-labelledby=tidigare]"))
                .containsText(old.association().name());

        Page before = browser.signedIn(old.coordinator());
        before.navigate("/organisation");
        assertThat(before.locator(".brand-ended"))
                .containsText(whole.association().name());
        assertThat(before.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ängby kommun")))
                .isVisible();

        letsAFormerRepresentativeAnswer(browser.signedIn(whole.coordinator()));
    }

    private static void saysWhatIsMissing(Page admin) {
        assertThat(admin.locator("vaadin-multi-select-combo-box [slot=error-message]"))
                .containsText("Välj minst ett förbund");
        assertThat(admin.locator("vaadin-date-picker [slot=error-message]")).containsText("Välj den dag");
        assertThat(admin.locator("vaadin-text-area [slot=error-message]")).containsText("Skriv vilket beslut");
    }

    private void fillsIn(Page admin, TestWorld old, TestWorld whole) {
        chooses(admin, "Vilka förbund går upp i ett annat?", old.association().name());
        admin.keyboard().press("Escape");
        chooses(admin, "Vilket förbund?", whole.association().name());
        Locator day = admin.getByLabel("Från vilken dag?");
        day.fill(LocalDate.now(clock).toString());
        day.press("Enter");
        admin.getByLabel("Vilket beslut ligger till grund?").fill("Medlemsrådet § 12");
        admin.getByLabel("Vilket beslut ligger till grund?").blur();
    }

    private static void chooses(Page page, String label, String name) {
        Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        field.fill(name);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void letsAFormerRepresentativeAnswer(Page coordinator) {
        coordinator.navigate("/organisation");
        Locator offered = coordinator.locator(".former-people li");
        assertThat(offered).hasCount(3);
        offered.filter(new Locator.FilterOptions().setHasText("Ängby kommun"))
                .locator("vaadin-button")
                .click();
        assertThat(offered).hasCount(2);
        assertThat(coordinator.getByText("svarar nu för Ängby kommun").first()).isVisible();
        Browser.accessible(coordinator);
    }

    private static void press(Page page, String word) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(word).setExact(true))
                .click();
    }
}
