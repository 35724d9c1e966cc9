package se.arshjulet.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.journeys.Browser;
import se.arshjulet.journeys.Journey;

/** Two representatives settle a flow that they have stated differently, the one at her desk and the other on her phone. */
@Journey
class ReconciliationInBrowserTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private OpenReconciliation reconciliation;

    @Autowired
    private TestMail mail;

    @Test
    void oneProposesAndTheOtherTakesIt(Browser browser) {
        TestWorld world = worlds.create();
        Member region = world.member("Region Åtta");
        Member town = world.member("Ängby kommun");
        UUID id = reconciliation.between(world, region, town);

        Page hers = browser.signedIn(world.representative(region));
        hers.navigate("/avstamning/" + id);
        assertThat(hers.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Ängby kommun")))
                .containsText("20");
        Browser.accessible(hers);
        hers.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Föreslå").setExact(true))
                .click();
        assertThat(hers.locator("vaadin-integer-field [slot=error-message]").first())
                .containsText("Skriv hur många kvinnor");
        hers.getByLabel("Kvinnor").fill("30");
        hers.getByLabel("Män").fill("30");
        hers.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Föreslå").setExact(true))
                .click();
        assertThat(hers.locator(".flow-turns li")).containsText("Region Åtta står för 30 kvinnor och 30 män");
        assertThat(hers.locator(".status")).hasText("Väntar på Ängby kommun");

        // The link in the mail leads to the task, without a password.
        Page theirs = browser.window();
        theirs.setViewportSize(Browser.PHONE, 844);
        theirs.navigate(
                mail.await(world.representative(town).email(), "stäm av senast").link());
        theirs.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Fortsätt som "
                                        + world.representative(town).name()))
                .click();
        theirs.waitForURL("**/uppgifter/**");
        assertThat(theirs.locator(".flow-stands")).isVisible();
        Browser.accessible(theirs);
        theirs.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ta 30 kvinnor och 30 män, totalt 60"))
                .click();
        assertThat(theirs.getByText("Parterna är överens om 30 kvinnor och 30 män"))
                .isVisible();

        // She who acts on what is no longer so is told, and loses nothing.
        hers.getByLabel("Varför skiljer sig antalen?").fill("Vi räknar remisser.");
        hers.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skicka förklaringen"))
                .click();
        assertThat(hers.locator("vaadin-notification-card").last()).containsText("Någon annan har svarat");
        assertThat(hers.getByLabel("Varför skiljer sig antalen?")).hasValue("Vi räknar remisser.");

        Page coordinator = browser.signedIn(world.coordinator());
        coordinator.navigate("/avstamning");
        assertThat(coordinator.locator(".flow-list li .status")).hasText("Överens");
        Browser.accessible(coordinator);
    }
}
