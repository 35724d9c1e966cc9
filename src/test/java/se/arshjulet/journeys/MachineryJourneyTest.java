package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.base.TenantContext;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.machinery.BrokenSteps;
import se.arshjulet.machinery.Troubles;

/** A reminder does not go out; the coordinator sees that somebody looks at it, and it goes in the end. */
@Journey
class MachineryJourneyTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private BrokenSteps broken;

    @Autowired
    private Troubles troubles;

    @Test
    void theAdministratorSeesWhatFailedTakesItAndTriesItAgain(Browser browser) {
        TestWorld world = worlds.create(1);
        Member member = world.members().get(0);
        UUID round = requests.started(
                world, requests.plan(world, "Modulen " + world.association().slug(), 30, 14));
        UUID assignment = requests.assignment(world, round, member).id();
        broken.theReminderOf(assignment);
        requests.moveToMorningOf(requests.today().plusDays(16));
        await().until(() -> !TenantContext.call(world.id(), () -> troubles.of(List.of(assignment)))
                .isEmpty());

        Page admin = browser.signedIn(world.administrator());
        admin.navigate("/processer");
        admin.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Datauppdrag"))
                .click();
        assertThat(admin.locator("model-drawing[drawn] .pill.failed")).containsText("gick inte");
        Browser.accessible(admin);
        Locator failure = admin.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHasText(world.association().name()));
        assertThat(failure).containsText("Påminnelsen kunde inte skickas.");
        failure.getByText("Jag tittar på det").click();
        assertThat(failure).containsText("Du tittar på det sedan");

        Page coordinator = browser.signedIn(world.coordinator());
        coordinator.navigate("/datauppdrag/" + round);
        assertThat(coordinator.locator(".trouble-note"))
                .containsText(Pattern.compile("Påminnelsen kunde inte skickas\\..*Alva Driftsved tittar på det\\."));

        failure.locator("vaadin-details-summary").click();
        assertThat(failure.locator("pre")).containsText("NullPointerException");
        failure.getByText("Försök igen").click();
        assertThat(admin.getByText("Det gick inte nu heller.")).isVisible();
        broken.mended(assignment);
        failure.getByText("Försök igen").click();
        assertThat(admin.getByText("gick den här gången")).isVisible();
        assertThat(failure).hasCount(0);
        coordinator.reload();
        assertThat(coordinator.getByText(member.name())).isVisible();
        assertThat(coordinator.locator(".trouble-note")).hasCount(0);

        admin.navigate("/processer/instans/" + requests.caseOf(assignment));
        assertThat(admin.locator("model-drawing[drawn] .gone")).not().hasCount(0);
        assertThat(admin.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("Påminn eller meddela försening")))
                .isVisible();
    }
}
