package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.base.TenantContext;
import se.arshjulet.mail.NewMail;
import se.arshjulet.mail.Outbox;

/** Somebody says that she never got the mail, and the coordinator looks. */
@Journey
class OutboxJourneyTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private TestMail received;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theCoordinatorFindsTheMailReadsItAndSendsItAgain(Browser browser) {
        TestWorld world = worlds.create();
        world.members()
                .forEach(member -> put(world, world.representative(member).email(), member.name()));
        put(world, "ingen adress", "Ängby kommun");
        TestPerson representative = world.representative(world.member("Ängby kommun"));
        received.await(representative.email(), "du behöver inte svara");

        Page page = browser.signedIn(world.coordinator());
        page.navigate("/utskick");
        assertThat(page.locator("vaadin-grid").getByText("Misslyckades")).isVisible();
        assertThat(page.getByText("Inget väntar på att skickas.")).isVisible();
        Browser.accessible(page);
        picture(page, "list");

        page.getByLabel("Sök mottagare eller ämne").fill(representative.email());
        assertThat(page).hasURL(Pattern.compile("sok=" + representative.email().replace("@", "(@|%40)")));
        assertThat(page.locator("vaadin-grid").getByText("Misslyckades")).isHidden();

        page.getByRole(AriaRole.LINK, named("Organisationsmodulen 2026: du behöver inte svara"))
                .first()
                .click();
        Locator letter = page.getByRole(AriaRole.REGION, region("Organisationsmodulen 2026: du behöver inte svara"));
        assertThat(letter.getByText("Du får mejlet för att du svarar för Ängby kommun.")
                        .first())
                .isVisible();
        assertThat(letter.frameLocator("iframe").getByText("Karin Ek har återkallat"))
                .isVisible();
        Browser.accessible(page);
        picture(page, "letter");

        letter.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Skicka igen"))
                .click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Skicka igen"))
                .click();
        assertThat(page.getByText("Mejlet ligger i kön igen.")).isVisible();
        received.await(
                representative.email(),
                mail -> received.to(representative.email()).size() == 2);
        assertThat(page.getByText("Visa det första")).isVisible();

        page.reload();
        assertThat(page.getByLabel("Sök mottagare eller ämne")).hasValue(representative.email());
        assertThat(page.getByText("Visa det första")).isVisible();
    }

    @Test
    void onAPhoneTheListIsAListAndTheMailAPage(Browser browser) {
        TestWorld world = worlds.create();
        world.members()
                .forEach(member -> put(world, world.representative(member).email(), member.name()));

        Page page = browser.signedIn(world.coordinator(), Browser.PHONE);
        page.navigate("/utskick");
        Locator link = page.getByRole(AriaRole.LINK, named("Organisationsmodulen 2026: du behöver inte svara"));
        assertThat(link).hasCount(3);
        Browser.accessible(page);
        picture(page, "phone-list");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(Browser.PHONE);

        link.first().click();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Skicka igen"))).isVisible();
        assertThat(page.getByLabel("Sök mottagare eller ämne")).isHidden();
        Browser.accessible(page);
        picture(page, "phone-letter");

        page.goBack();
        assertThat(page.getByLabel("Sök mottagare eller ämne")).isVisible();
    }

    @Test
    void withoutMailsThePageSaysWhatWillComeHere(Browser browser) {
        TestWorld world = worlds.create();
        Page page = browser.signedIn(world.coordinator());
        page.navigate("/utskick");
        assertThat(page.getByText("Inget mejl har skickats än.")).isVisible();
    }

    @Test
    void noOtherRoleGetsIn(Browser browser) {
        TestWorld world = worlds.create();
        Page page = browser.signedIn(world.representative(world.members().get(0)));
        page.navigate("/utskick");
        assertThat(page.getByRole(AriaRole.HEADING, named("Utskick"))).isHidden();
    }

    private void put(TestWorld world, String address, String member) {
        TenantContext.run(
                world.id(),
                () -> transaction.executeWithoutResult(status -> outbox.put(new NewMail(
                        world.id(),
                        null,
                        address,
                        "Representanten för " + member,
                        "Organisationsmodulen 2026: du behöver inte svara",
                        "withdrawn",
                        Map.of("title", "Organisationsmodulen 2026", "coordinator", "Karin Ek", "member", member),
                        "WITHDRAWN",
                        "Du får mejlet för att du svarar för " + member + ".",
                        null))));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "outbox-" + name + ".png")));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions region(String name) {
        return named(name);
    }
}
