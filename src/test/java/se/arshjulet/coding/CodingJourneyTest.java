package se.arshjulet.coding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.coding.CodedUnits.UnitView;
import se.arshjulet.interview.Informants;
import se.arshjulet.interview.InterviewRounds;
import se.arshjulet.interview.InterviewTexts;
import se.arshjulet.interview.Interviewed;
import se.arshjulet.journeys.Browser;
import se.arshjulet.journeys.Journey;

/** Two coordinators code a transcript apart, one with the mouse and one by keyboard, and settle what they differ in. */
@Journey
class CodingJourneyTest {

    private static final String SAID = """
            Intervjuare: Hur går det med remisserna? 😀
            N1: Vi på Råslätt skickar remisser hela tiden. De kommer tillbaka utan svar. Då ringer vi.
            Intervjuare: Och mötena?
            N1: Mötena är bra. Alla vet vem som äger frågan.
            """;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private InterviewRounds rounds;

    @Autowired
    private Informants informants;

    @Autowired
    private InterviewTexts texts;

    @Autowired
    private CodedUnits coded;

    @Autowired
    private Clock clock;

    @Test
    void oneMarksWithTheMouseAndOneByKeyboardAndTheyAgree(Browser browser) {
        TestWorld world = worlds.create();
        TestPerson bo = world.person("Bo Björk", "bo", Role.COORDINATOR);
        UUID text = new Interviewed(rounds, informants, texts, clock)
                .text(world, world.members().get(0), "Eva Ek", 2026, SAID);

        Page karin = browser.signedIn(world.coordinator());
        karin.navigate("/kodning");
        karin.getByText("N1, enhetschef").click();
        byMouse(karin);
        Browser.accessible(karin);
        Page second = browser.signedIn(bo);
        second.navigate("/kodning/text/" + text);
        byKeyboard(second);
        CoderAtWork hers = new CoderAtWork(karin);
        hers.done();
        assertThat(karin.getByText("En enhet saknar kod")).isVisible();
        Browser.accessible(karin);
        karin.getByRole(AriaRole.BUTTON, named("Visa den")).click();
        assertThat(karin.locator(".note.active .note-words")).hasText("De kommer tillbaka utan svar");
        hers.done();
        karin.getByRole(AriaRole.BUTTON, named("Klar ändå")).click();
        assertThat(karin.getByText("Du är klar, väntar på Bo Björk")).isVisible();
        new CoderAtWork(second).done();
        assertThat(second.getByText("2 enheter saknar kod")).isVisible();
        second.getByRole(AriaRole.BUTTON, named("Klar ändå")).click();
        second.getByRole(AriaRole.BUTTON, named("Avgör skillnader")).click();
        karin.reload();
        assertThat(karin.locator(".note")).hasCount(2);
        assertThat(karin.locator(".note-unsettled")).hasCount(1);
        settle(second);

        assertThat(agreed(world))
                .extracting(UnitView::quote)
                .containsExactly(
                        "Vi på […] skickar remisser hela tiden", "Då ringer vi.", "Alla vet vem som äger frågan.");
    }

    private void byMouse(Page page) {
        CoderAtWork desk = new CoderAtWork(page);
        desk.drag("Vi på", "hela tiden");
        page.getByRole(AriaRole.BUTTON, named("Markera Enter")).click();
        Locator note = page.locator(".note.active");
        Locator codes =
                note.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Sök eller skriv en ny kod"));
        codes.fill("Remisser");
        note.getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName("Skapa koden ”Remisser”"))
                .click();
        assertThat(note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ta bort koden Remisser")))
                .isVisible();
        note.getByLabel("Kondensering").fill("Remisser skickas runt");
        note.getByLabel("Område").selectOption("Samverkan");
        assertThat(page.locator(".note-words")).hasText("Remisser skickas runt");
        desk.drag("Råslätt", "Råslätt");
        page.getByRole(AriaRole.BUTTON, named("Pekar ut någon I")).click();
        assertThat(page.locator(".identifying")).hasText("Råslätt");
        desk.selectAndMarkAtOnce("De kommer tillbaka utan svar");
        assertThat(page.locator(".note")).hasCount(2);
        page.keyboard().press("Delete");
        assertThat(page.locator(".note")).hasCount(1);
        page.getByRole(AriaRole.BUTTON, named("Ångra")).click();
        assertThat(page.locator(".note")).hasCount(2);
    }

    /** The sentences with the arrows; the codes from the list that the other has begun. */
    private void byKeyboard(Page page) {
        Locator text = page.getByRole(AriaRole.TEXTBOX, named("Texten"));
        text.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(selected(page)).isEqualTo("De kommer tillbaka utan svar.");
        page.keyboard().press("ArrowUp");
        assertThat(selected(page)).isEqualTo("Vi på Råslätt skickar remisser hela tiden.");
        page.keyboard().press("Shift+ArrowDown");
        assertThat(selected(page)).endsWith("De kommer tillbaka utan svar.");
        page.keyboard().press("Shift+ArrowUp");
        page.keyboard().press("Enter");
        assertThat(page.locator(".note")).hasCount(1);
        page.keyboard().press("k");
        page.keyboard().type("remiss");
        page.keyboard().press("Enter");
        assertThat(page.locator(".note .chip")).hasText("Remisser");
        page.keyboard().press("Enter"); // nothing is chosen, so nothing more is given or taken away
        page.keyboard().press("Escape");
        page.keyboard().press("c");
        page.keyboard().type("Skickar mycket");
        page.keyboard().press("Escape");
        assertThat(page.locator(".note-words")).hasText("Skickar mycket");
        assertThat(page.locator(".note .chip")).hasText("Remisser");
        for (String sentence : List.of("Då ringer vi.", "Alla vet vem som äger frågan.")) {
            while (!selected(page).equals(sentence)) {
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator(".note.active .note-words")).hasText(sentence);
        }
    }

    private void settle(Page page) {
        assertThat(page.getByText("3 av 4 är kvar att avgöra")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Ta ingen")).first().click();
        assertThat(page.getByText("2 av 4 är kvar att avgöra")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Ta Bos")).first().click();
        assertThat(page.getByText("1 av 4 är kvar att avgöra")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Ta Bos")).first().click();
        assertThat(page.getByText("Allt är avgjort")).isVisible();
        Browser.accessible(page);
    }

    private static String selected(Page page) {
        return (String) page.evaluate("() => String(getSelection())");
    }

    private List<UnitView> agreed(TestWorld world) {
        return world.as(world.coordinator(), () -> coded.list(Filter.ALL, 0, 10));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
