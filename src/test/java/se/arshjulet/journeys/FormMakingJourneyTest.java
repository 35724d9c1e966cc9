package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.form.Lineage;
import se.arshjulet.form.draft.FormDraft;
import se.arshjulet.form.draft.FormDrafts;
import se.arshjulet.form.draft.ui.DraftView;

/** A coordinator makes the form of the insatser from nothing, with the mouse and then by keyboard, and sends it. The year after she
 * rewords a question while another coordinator works in the same draft. */
@Journey
class FormMakingJourneyTest {

    private static final String AGREEMENT = "Har insatsen ett samverkansavtal?";
    private static final String WHY_NOT = "Varför saknas avtal?";
    private static final String BUDGET = "Årets budget i kronor";
    private static final String PARTY = "Vem finansierar?";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private FormCatalog catalog;

    @Autowired
    private FormDrafts drafts;

    @Test
    void aFormIsMadeWithTheMouseSentAndRewordedByTwo(Browser browser) {
        TestWorld world = worlds.create(1);
        TestPerson other = world.person("Bo Björk", "bo", Role.COORDINATOR);
        Page page = browser.signedIn(world.coordinator());
        FormMaker maker = new FormMaker(page);
        insats(maker, "Insatsens år");

        maker.choose(WHY_NOT);
        maker.beginWith("Visa frågan om");
        Locator show = maker.condition("Visa frågan om");
        maker.pick(FormMaker.combo(show, "Välj fråga"), AGREEMENT);
        show.locator(".draft-clause-operand vaadin-select").click();
        page.getByRole(AriaRole.OPTION, FormMaker.named("nej")).click();
        maker.choose(PARTY);
        maker.beginWith("Måste besvaras om");
        Locator required = maker.condition("Måste besvaras om");
        maker.pick(FormMaker.combo(required, "Välj fråga"), BUDGET);
        Locator least = FormMaker.combo(required, "Värde");
        least.fill("100000");
        least.press("Enter");
        maker.more(required);
        required.getByText("Visa som uttryck (FEEL)").click();
        assertThat(required.getByRole(AriaRole.TEXTBOX)).hasValue("aretsBudgetIKronor >= 100000");
        maker.choose("Antal totalt");
        maker.beginWith("Räkna ut svaret som");
        Locator sum = maker.condition("Räkna ut svaret som");
        sum.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, FormMaker.named("summan av")).click();
        maker.pick(FormMaker.combo(sum, "Del 1 av uträkningen"), "Antal kvinnor");
        maker.pick(FormMaker.combo(sum, "Del 2 av uträkningen"), "Antal män");
        assertThat(maker.row("Antal totalt")).containsText("räknas ut");
        saidTwice(page, maker);
        movedByButtons(page, maker);
        maker.drag("Syfte", "Bakgrund");
        assertThat(page.locator(".draft-row-section .draft-row-label"))
                .hasText(new String[] {"Kontakt", "Syfte", "Bakgrund", "Målgrupp", "Kostnader", "Resultat", "Framtid"});
        assertThat(maker.preview()
                        .getByText(
                                "Antal kvinnor",
                                new com.microsoft.playwright.FrameLocator.GetByTextOptions().setExact(true)))
                .isVisible();
        Browser.accessible(page);
        maker.publish(1);

        FormDefinition form = published(world, "Insatsens år");
        assertThat(form.question("varforSaknasAvtal").showIf()).isEqualTo("harInsatsenEttSamverkansavtal = false");
        assertThat(form.question("vemFinansierar").requiredIf()).isEqualTo("aretsBudgetIKronor >= 100000");
        assertThat(form.question("antalTotalt").calculation()).isEqualTo("antalKvinnor + antalMan");
        send(page, "Insatsens år");
        nextYear(browser, world, other, page);
    }

    /** What she typed stays, and she sees why it is one option only. */
    private static void saidTwice(Page page, FormMaker maker) {
        maker.choose("Vad ska insatsen leda till?");
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("text"))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, FormMaker.named("Ett av flera alternativ"))
                .click();
        Locator options = page.getByLabel("Svarsalternativ, ett per rad");
        options.fill("Arbete\nStudier\nArbete");
        assertThat(page.locator("vaadin-text-area").getByText("”Arbete” står två gånger."))
                .isVisible();
        assertThat(options).hasValue("Arbete\nStudier\nArbete");
        options.fill("Arbete\nStudier");
        assertThat(page.locator("vaadin-text-area").getByText("”Arbete” står två gånger."))
                .isHidden();
    }

    /** For whoever knows no keys; what is asked for elsewhere is not taken away without a word, and all is taken back. */
    private static void movedByButtons(Page page, FormMaker maker) {
        maker.choose(BUDGET);
        assertThat(page.getByRole(AriaRole.BUTTON, FormMaker.named("Flytta upp")))
                .isEnabled();
        page.getByRole(AriaRole.BUTTON, FormMaker.named("Flytta ned")).click();
        Locator costs = page.locator(".draft-row-question .draft-row-label");
        assertThat(costs.nth(9)).hasText(PARTY);
        assertThat(costs.nth(10)).hasText(BUDGET);
        assertThat(page.getByRole(AriaRole.BUTTON, FormMaker.named("Flytta ned")))
                .isFocused();
        page.getByRole(AriaRole.BUTTON, FormMaker.named("Ta bort")).click();
        Locator asked = page.getByRole(AriaRole.DIALOG);
        assertThat(asked.getByText("När ”" + PARTY + "” måste besvaras")).isVisible();
        asked.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Ta bort").setExact(true))
                .click();
        assertThat(maker.row(BUDGET)).hasCount(0);
        assertThat(maker.row(PARTY)).containsText("Något är fel här");
        maker.choose(PARTY);
        assertThat(FormMaker.combo(maker.condition("Måste besvaras om"), "Välj fråga"))
                .hasValue("”" + BUDGET + "” (borttagen)");
        page.getByRole(AriaRole.BUTTON, FormMaker.named("Ångra: ”" + BUDGET + "” är borttagen."))
                .click();
        assertThat(maker.row(BUDGET)).isVisible();
        maker.row(BUDGET).focus();
        page.keyboard().press("Control+z");
        assertThat(costs.nth(9)).hasText(BUDGET);
        leftHalfSaid(page, maker);
        maker.choose("Antal totalt");
    }

    /** What is begun is kept while she looks elsewhere, and is asked for before the form is published. */
    private static void leftHalfSaid(Page page, FormMaker maker) {
        maker.choose(BUDGET);
        page.getByRole(AriaRole.BUTTON, FormMaker.named("Lägg till krav på svaret"))
                .click();
        Locator demand = maker.condition("Svaret godtas om");
        assertThat(FormMaker.combo(demand, "Välj fråga")).hasValue(BUDGET);
        maker.choose(PARTY);
        assertThat(page.locator(".draft-problems")).isVisible();
        assertThat(asksBeforeGoing(page)).isTrue();
        page.getByRole(AriaRole.BUTTON, FormMaker.named("Publicera …")).click();
        assertThat(page.getByText("Något här är påbörjat men inte färdigt.")).isVisible();
        page.locator(".draft-problems .link-button").click();
        assertThat(FormMaker.combo(demand, "Välj fråga")).hasValue(BUDGET);
        demand.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ta bort villkoret"))
                .click();
        assertThat(page.locator(".draft-problems")).isHidden();
        assertThat(asksBeforeGoing(page)).isFalse();
    }

    private static boolean asksBeforeGoing(Page page) {
        return (boolean) page.evaluate("""
                () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
                """);
    }

    /** Two in the same draft: both have their way, but for what both have changed, which is asked about. */
    private void nextYear(Browser browser, TestWorld world, TestPerson other, Page page) {
        page.navigate("/formular");
        page.getByRole(AriaRole.LINK, FormMaker.named("Insatsens år")).first().click();
        page.getByRole(AriaRole.BUTTON, FormMaker.named("Gör ny version")).click();
        FormMaker mine = new FormMaker(page);
        mine.choose(WHY_NOT);
        Page second = browser.signedIn(other);
        second.navigate(page.url());
        FormMaker hers = new FormMaker(second);
        hers.choose(WHY_NOT);

        page.getByLabel("Frågan", exactly()).focus();
        second.getByLabel("Hjälptext").fill("Skriv kort.");
        assertThat(second.getByText(Pattern.compile("^Utkast till version 2"))).isVisible();
        second.getByLabel("Frågan", exactly()).fill("Vad hindrar ett avtal?");
        assertThat(hers.row("Vad hindrar ett avtal?")).isVisible();
        assertThat(page.getByText("Bo Björk ändrar också i utkastet. Du ser det när du lämnar fältet."))
                .isVisible();
        assertThat(page.getByLabel("Frågan", exactly())).hasValue(WHY_NOT);
        page.getByLabel("Frågan", exactly()).fill("Varför finns inget avtal?");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("Bo Björk skrev: ”Vad hindrar ett avtal?”")).isVisible();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Använd mitt"))
                .click();
        assertThat(mine.row("Varför finns inget avtal?")).isVisible();
        assertThat(page.getByLabel("Hjälptext")).hasValue("Skriv kort.");
        page.getByText("Samma fråga med andra ord. Tidigare svar").click();
        removedWhileWritten(page, mine, hers);
        fromTheBankInOtherWords(page, mine);
        mine.publish(2);

        FormDefinition next = published(world, "Insatsens år");
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.question("varforSaknasAvtal").label()).isEqualTo("Varför finns inget avtal?");
        assertThat(next.question("varforSaknasAvtal").help()).isEqualTo("Skriv kort.");
        assertThat(next.question("varforSaknasAvtal").lineage()).isNotNull();
        assertThat(next.question("vemFinansierar").label()).isEqualTo("Vilka finansierar insatsen?");
        assertThat(next.question("vemFinansierar").requiredIf()).isEqualTo("aretsBudgetIKronor >= 100000");
        assertThat(next.question("vemFinansierar").lineage())
                .isNotNull()
                .extracting(Lineage::is)
                .isEqualTo(Lineage.Relation.REWORDED);
        assertThat(second.getByText("Utkastet finns inte längre").first()).isVisible();
    }

    /** She sees what she wrote, and puts the question back with it. */
    private static void removedWhileWritten(Page page, FormMaker mine, FormMaker hers) {
        String asked = "Vad har insatsen lett till?";
        mine.choose(asked);
        page.getByLabel("Frågan", exactly()).focus();
        press(hers.row(asked), "Delete");
        assertThat(hers.row(asked)).hasCount(0);
        page.getByLabel("Frågan", exactly()).fill("Vad blev det?");
        Locator gone = page.getByRole(AriaRole.DIALOG);
        assertThat(gone.getByText("Bo Björk tog bort frågan medan du ändrade i den."))
                .isVisible();
        assertThat(gone.getByText("”Vad blev det?”")).isVisible();
        gone.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lägg tillbaka frågan"))
                .click();
        assertThat(mine.row("Vad blev det?")).hasAttribute("aria-current", "true");
        page.getByLabel("Frågan", exactly()).fill(asked);
        assertThat(mine.row(asked)).isVisible();
    }

    /** What was left out is asked again after all: the bank knows it, with what hangs on it. */
    private static void fromTheBankInOtherWords(Page page, FormMaker mine) {
        press(mine.row(PARTY), "Delete");
        assertThat(mine.row(PARTY)).hasCount(0);
        page.getByRole(AriaRole.BUTTON, FormMaker.named("Hämta ur frågebanken till Kostnader"))
                .click();
        Locator bank = page.getByRole(AriaRole.DIALOG);
        String all = bank.locator(".bank-sum").innerText();
        bank.getByLabel("Sök fråga").fill("finansierar");
        // What is found takes the place of what stood there.
        assertThat(bank.locator(".bank-sum")).not().hasText(all);
        Browser.accessible(page);
        bank.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lägg till " + PARTY))
                .click();
        assertThat(bank.getByText("”" + PARTY + "” är tillagd sist i delen.")).isVisible();
        bank.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Klar").setExact(true))
                .click();
        mine.choose(PARTY);
        page.getByLabel("Frågan", exactly()).fill("Vilka finansierar insatsen?");
        assertThat(mine.row("Vilka finansierar insatsen?")).isVisible();
        page.getByText("Samma fråga med andra ord. Tidigare svar").click();
    }

    private static void saidOfAnothersTitle(Page page) {
        page.navigate("/formular");
        page.getByRole(AriaRole.BUTTON, FormMaker.named("Nytt formulär")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Formulärets namn").fill("om samverkan ");
        assertThat(dialog.getByText("Det finns redan ett formulär som heter så."))
                .isVisible();
        dialog.getByLabel("Formulärets namn").fill("Om samverkan 2");
        assertThat(dialog.getByText("Det finns redan ett formulär som heter så."))
                .isHidden();
    }

    /** The question's own page leads on: a form is chosen, its draft begun, and the question stands chosen in it. */
    @Test
    void aQuestionIsAddedToAFormFromItsOwnPage(Browser browser) {
        TestWorld world = worlds.create(1);
        Page page = browser.signedIn(world.coordinator());
        FormMaker maker = new FormMaker(page);
        maker.begin("Om samverkan");
        assertThat(page.locator("h1")).hasText("Om samverkan");
        saidOfAnothersTitle(page);
        page.navigate("/formular/fragor");
        page.locator(".bank-list a").first().click();
        Locator title = page.locator("h1");
        assertThat(title).not().hasText("Frågebanken");
        String question = title.innerText();
        String asked = page.url();
        Locator add = page.getByRole(AriaRole.BUTTON, FormMaker.named("Lägg till i ett formulär"));
        add.click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator done = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lägg till frågan"));
        done.click();
        assertThat(dialog.getByText("Välj ett formulär.")).isVisible();
        maker.pick(dialog.getByRole(AriaRole.COMBOBOX).first(), "Om samverkan – utkast");
        assertThat(dialog.locator("vaadin-select")).containsText("Ny del: ");
        Browser.accessible(page);
        world.as(world.coordinator(), () -> {
            FormDraft gone = drafts.open().get(0);
            drafts.discard(gone.id(), gone.revision(), world.coordinator().id());
            return drafts.begin("Om samarbete", world.coordinator().id());
        });
        done.click();
        assertThat(page.getByText("Formuläret har ändrats nyss, så frågan lades inte till."))
                .isVisible();
        maker.pick(dialog.getByRole(AriaRole.COMBOBOX).first(), "Om samarbete – utkast");
        done.click();
        assertThat(maker.row(question)).hasAttribute("aria-current", "true");
        assertThat(page.getByLabel("Frågan", exactly())).hasValue(question);

        page.navigate(asked);
        add.click();
        maker.pick(dialog.getByRole(AriaRole.COMBOBOX).first(), "Om samarbete – utkast");
        assertThat(dialog.getByText("Frågan finns redan där")).isVisible();
        dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Öppna utkastet"))
                .click();
        assertThat(maker.row(question)).hasAttribute("aria-current", "true");
    }

    @Test
    void toLookAtAFormInTheBuilderChangesNothing(Browser browser) {
        TestWorld world = worlds.create(1);
        Page page = browser.signedIn(world.coordinator());
        world.as(world.coordinator(), () -> catalog.published()).forEach(form -> {
            UUID id = world.as(
                    world.coordinator(),
                    () -> drafts.from(form.formVersionId(), world.coordinator().id()));
            FormDraft before =
                    world.as(world.coordinator(), () -> drafts.find(id)).orElseThrow();
            page.navigate("/" + DraftView.address(id));
            Locator rows = page.locator(".draft-row");
            int count = 1
                    + before.form().sections().stream()
                            .mapToInt(part -> 1 + part.questions().size())
                            .sum();
            assertThat(rows).hasCount(count);
            assertThat(page.locator(".draft-problems")).isHidden();
            for (int i = 0; i < count; i++) {
                rows.nth(i).dispatchEvent("click");
            }
            assertThat(rows.nth(count - 1)).hasAttribute("aria-current", "true");

            assertThat(world.as(world.coordinator(), () -> drafts.find(id))).contains(before);
        });
    }

    @Test
    void aFormIsMadeByKeyboardAlone(Browser browser) {
        TestWorld world = worlds.create(1);
        Page page = browser.signedIn(world.coordinator());
        FormMaker maker = new FormMaker(page);
        insats(maker, "Insatsen med tangenter");

        enter(maker, WHY_NOT);
        press(page.getByRole(AriaRole.BUTTON, FormMaker.named("Visa frågan om …")), "Enter");
        Locator show = maker.condition("Visa frågan om");
        maker.type(FormMaker.combo(show, "Välj fråga"), AGREEMENT);
        maker.more(show);
        press(show.getByText("Visa som uttryck (FEEL)"), "Enter");
        Locator written = show.getByRole(AriaRole.TEXTBOX);
        assertThat(written).hasValue("harInsatsenEttSamverkansavtal = true");
        assertThat(written).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().type("not(samv");
        assertThat(page.locator(".feel-names [role=option]")).hasCount(1);
        page.keyboard().press("Enter");
        page.keyboard().type(") or budg");
        page.keyboard().press("Enter");
        page.keyboard().type(" > 5");
        assertThat(written).hasValue("not(harInsatsenEttSamverkansavtal) or aretsBudgetIKronor > 5");
        press(show.getByText("Visa som mening"), "Enter");
        assertThat(show.locator(".draft-clause")).hasCount(2);
        enter(maker, PARTY);
        press(page.getByRole(AriaRole.BUTTON, FormMaker.named("Måste besvaras om …")), "Enter");
        Locator required = maker.condition("Måste besvaras om");
        maker.type(FormMaker.combo(required, "Välj fråga"), BUDGET);
        Locator least = FormMaker.combo(required, "Värde");
        least.focus();
        page.keyboard().type("100000");
        page.keyboard().press("Enter");
        enter(maker, "Antal totalt");
        press(page.getByRole(AriaRole.BUTTON, FormMaker.named("Räkna ut svaret som …")), "Enter");
        Locator sum = maker.condition("Räkna ut svaret som");
        assertThat(sum.locator("vaadin-select")).hasAttribute("focused", "");
        page.keyboard().press("ArrowDown");
        assertThat(page.getByRole(AriaRole.OPTION, FormMaker.named("summan av")))
                .hasAttribute("focused", "");
        page.keyboard().press("Enter");
        maker.type(FormMaker.combo(sum, "Del 1 av uträkningen"), "Antal kvinnor");
        maker.type(FormMaker.combo(sum, "Del 2 av uträkningen"), "Antal män");
        assertThat(maker.row("Antal totalt")).containsText("räknas ut");
        press(maker.row("Syfte"), "Alt+ArrowUp");
        assertThat(page.locator(".draft-row-section .draft-row-label").nth(1)).hasText("Syfte");
        assertThat(maker.row("Syfte")).isFocused();
        press(maker.row("Insatsens namn"), "Delete");
        assertThat(maker.row("Insatsens namn")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, FormMaker.named("Ångra")).press("Enter");
        assertThat(maker.row("Insatsens namn")).isVisible();
        press(page.getByRole(AriaRole.BUTTON, FormMaker.named("Publicera …")), "Enter");
        press(page.getByRole(AriaRole.BUTTON, FormMaker.named("Publicera version 1")), "Enter");
        assertThat(page.getByText("Formuläret är publicerat").first()).isVisible();

        FormDefinition form = published(world, "Insatsen med tangenter");
        assertThat(form.question("varforSaknasAvtal").showIf())
                .isEqualTo("not(harInsatsenEttSamverkansavtal) or aretsBudgetIKronor > 5");
        assertThat(form.question("antalTotalt").calculation()).isEqualTo("antalKvinnor + antalMan");
        assertThat(form.sections().get(0).questions().get(0).key()).isEqualTo("insatsensNamn");
    }

    /** The parts and the questions of the template, typed one a line. */
    private static void insats(FormMaker maker, String title) {
        maker.begin(title);
        maker.parts("Kontakt", "Bakgrund", "Syfte", "Målgrupp", "Kostnader", "Resultat", "Framtid");
        maker.questions("Kontakt", "Insatsens namn", AGREEMENT, WHY_NOT);
        maker.questions("Bakgrund", "Varför startade insatsen?");
        maker.questions("Syfte", "Vad ska insatsen leda till?");
        maker.questions("Målgrupp", "Beskriv målgruppen", "Antal kvinnor", "Antal män", "Antal totalt");
        maker.questions("Kostnader", BUDGET, PARTY);
        maker.questions("Resultat", "Vad har insatsen lett till?");
        maker.questions("Framtid", "Fortsätter insatsen nästa år?");
    }

    /** What is chosen then stands in the middle. */
    private static void enter(FormMaker maker, String name) {
        press(maker.row(name), "Enter");
        assertThat(maker.row(name)).hasAttribute("aria-current", "true");
    }

    private static void press(Locator on, String key) {
        on.focus();
        on.press(key);
    }

    /** Straight from the version that has just been published. */
    private static void send(Page page, String form) {
        page.getByRole(AriaRole.LINK, FormMaker.named("Skapa datauppdrag")).click();
        assertThat(page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Namn").setExact(true)))
                .hasValue(Pattern.compile("^" + form + " \\d{4}$"));
        page.getByRole(AriaRole.BUTTON, FormMaker.named("Starta")).click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Starta").setExact(true))
                .click();
        assertThat(page.getByText("Pågår").first()).isVisible();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private FormDefinition published(TestWorld world, String title) {
        return world.as(world.coordinator(), () -> catalog.published().stream()
                .filter(form -> form.title().equals(title))
                .findFirst()
                .map(form -> catalog.definition(form.formVersionId()))
                .orElseThrow());
    }
}
