package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.coding.CoderAtWork;
import se.arshjulet.conclusion.ConclusionStatus;
import se.arshjulet.conclusion.FollowedUp;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.Publications;
import se.arshjulet.file.WordDocument;

/**
 * From two interviews to a konklusion that the board stands behind, to what is done about it, to what became of it the year
 * after, to what anyone reads: and from there back to the words that it rests on, for whoever may read them.
 */
@Journey
class EvidenceChainJourneyTest {

    private static final String FOR = "Vi skickar remisser och får dem tillbaka utan svar.";
    private static final String AGAINST = "Hos oss svarar alla inom en vecka.";
    private static final String NAME = "Ada Ek";
    private static final String WORDING = "Remisser skickas runt";
    private static final String MEASURE = "Deltagare";
    private static final List<String> SECRETS =
            List.of(FOR, AGAINST, NAME, "enhetschef", "Skickas tillbaka", "Svarar snabbt");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private FollowedUp story;

    @Autowired
    private MapStory map;

    @Autowired
    private Publications publications;

    @Autowired
    private TestMail mail;

    @Autowired
    private MovableClock clock;

    private TestWorld world;
    private TestPerson reviewer;
    private TestPerson board;
    private Page coordinator;
    private int year;

    @Test
    void fromWhatWasSaidToWhatIsDoneAndBack(Browser browser) {
        world = worlds.create();
        reviewer = world.person("Gra Nskare", "granskare", Role.REVIEWER);
        board = world.person("Sty Relse", "styrelse", Role.READER);
        year = LocalDate.now(clock).getYear();
        coordinator = browser.signedIn(world.coordinator());

        interview(browser);
        code(browser);
        propose();
        anchor(browser);
        adopt();
        plan();
        followUpNextYear();

        String back = anyoneReads(browser);
        walkBack(back);
        isStopped(browser, back);
    }

    private void interview(Browser browser) {
        InterviewerAtWork desk = new InterviewerAtWork(coordinator);
        Member first = world.members().get(0);
        Member second = world.members().get(1);
        desk.addInformant(first.name(), "enhetschef", NAME, address("ada"));
        desk.addInformant(second.name(), "handläggare", "Bo Alm", address("bo"));
        desk.setUp("Intervjuer i höst", List.of("N1", "N2"));
        desk.invite("N1", LocalDate.now(clock).plusDays(9), "13:00");
        desk.invite("N2", LocalDate.now(clock).plusDays(10), "09:00");
        book(browser, "ada", "kl. 13.00");
        book(browser, "bo", "kl. 09.00");
        coordinator.reload();
        String round = coordinator.url();
        hold(desk, "N1", word("Intervjuare: Hur går det med remisserna?", "N1: " + FOR + " Ingen äger frågan."));
        coordinator.navigate(round);
        hold(desk, "N2", plain("Intervjuare: Hur går det med remisserna?\nN2: " + AGAINST + "\n"));
        coordinator.navigate(round);
        assertThat(coordinator.locator(".interview-row .status")).hasText(new String[] {"Hållen", "Hållen"});
    }

    private void hold(InterviewerAtWork desk, String pseudonym, FilePayload transcript) {
        desk.open(pseudonym);
        desk.held(LocalDate.now(clock).minusDays(1));
        desk.transcript(transcript);
    }

    private void book(Browser browser, String whom, String time) {
        Page guest = browser.window(Browser.PHONE);
        guest.navigate(mail.await(address(whom), "ber dig om en intervju").link());
        guest.getByLabel(time).check();
        guest.getByRole(AriaRole.BUTTON, named("Boka tiden")).click();
        assertThat(heading(guest)).containsText(time);
        guest.context().close();
    }

    /** Two of them read the first text apart, and settle what they differ in; the second text one reads alone. */
    private void code(Browser browser) {
        TestPerson bo = world.person("Bo Björk", "bo", Role.COORDINATOR);
        Page second = browser.signedIn(bo);
        openText(coordinator, "N1");
        CoderAtWork mine = new CoderAtWork(coordinator);
        mine.mark("Vi skickar", "utan svar.", "Remisser", "Skickas tillbaka", "Samverkan");
        openText(second, "N1");
        CoderAtWork other = new CoderAtWork(second);
        other.mark("Vi skickar", "utan svar.", "Ansvar", "Ingen tar emot", "Samverkan");
        mine.done();
        assertThat(coordinator.getByText("Du är klar, väntar på Bo Björk")).isVisible();
        other.done();
        second.getByRole(AriaRole.BUTTON, named("Avgör skillnader")).click();
        second.getByRole(
                        AriaRole.BUTTON,
                        named("Ta " + world.coordinator().name().split(" ")[0] + "s"))
                .first()
                .click();
        assertThat(second.getByText("Allt är avgjort")).isVisible();

        openText(coordinator, "N2");
        mine.mark("Hos oss", "en vecka.", "Remisser", "Svarar snabbt", "Samverkan");
        mine.done();
    }

    private void openText(Page page, String pseudonym) {
        page.navigate("/kodning");
        page.getByText(pseudonym + ",").first().click();
        assertThat(page.locator(".coding-text")).isVisible();
    }

    private void propose() {
        coordinator.navigate("/konklusioner/forslag/nytt");
        coordinator.getByLabel("Konklusionen").fill(WORDING);
        coordinator
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Områden"))
                .getByLabel("Samverkan")
                .check();
        coordinator.getByRole(AriaRole.BUTTON, named("Spara och välj citat")).click();
        lean(FOR, "Talar för", "");
        assertThat(heading(coordinator)).hasText(WORDING);
        coordinator.getByRole(AriaRole.BUTTON, named("Välj citat")).click();
        lean(AGAINST, "Talar emot", "En medlem har löst det.");
        assertThat(coordinator.getByText("1 talar för, 1 talar emot").first()).isVisible();
        Browser.accessible(coordinator);
        coordinator
                .getByRole(AriaRole.BUTTON, named("Skicka till Beredningsgruppen"))
                .click();
        confirm(coordinator, "Skicka till Beredningsgruppen");
        assertThat(coordinator.getByText("Hos Beredningsgruppen").first()).isVisible();
    }

    private void lean(String quote, String stance, String why) {
        coordinator.getByLabel("Ord i citatet").fill(quote.substring(0, 12));
        assertThat(coordinator.getByText("Ett citat", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(coordinator.locator(".unit-said:visible")).containsText(quote);
        coordinator
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Välj raden"))
                .first()
                .check();
        coordinator.getByRole(AriaRole.RADIO, named(stance)).check();
        coordinator.getByLabel("Varför (kan lämnas tomt)").fill(why);
        coordinator.getByRole(AriaRole.BUTTON, named("Lägg till ett citat")).click();
        assertThat(coordinator.locator(".evidence-list").getByText(quote)).isVisible();
    }

    /** Beredningsgruppen sees how it is spread, never who said what. */
    private void anchor(Browser browser) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        clock.move(Duration.between(
                clock.instant(), tomorrow.atTime(8, 1).atZone(clock.getZone()).toInstant()));
        mail.await(reviewer.email(), "Granska");
        Page page = browser.signedIn(reviewer);
        page.navigate(coordinator.url());
        assertThat(page.getByText("1 talar för, 1 talar emot").first()).isVisible();
        keepsSecrets(page.locator("main").innerText());
        page.getByRole(AriaRole.BUTTON, named("Godkänn")).click();
        confirm(page, "Godkänn");
        assertThat(page.getByText("Hos styrelsen").first()).isVisible();
        page.context().close();
    }

    private void adopt() {
        mail.await(board.email(), "läs inför styrelsen");
        coordinator.reload();
        coordinator.getByRole(AriaRole.BUTTON, named("Styrelsen antog")).click();
        day(coordinator, "Sammanträdesdag");
        coordinator.getByLabel("Paragraf i protokollet").fill("§ 9");
        confirm(coordinator, "Styrelsen antog");
        assertThat(coordinator.getByText("Antagen").first()).isVisible();
    }

    private void plan() {
        coordinator.navigate("/konklusioner/atgarder/ny");
        coordinator
                .getByLabel("Åtgärd", new Page.GetByLabelOptions().setExact(true))
                .fill("En väg in för remisser");
        Locator conclusions = coordinator.getByRole(AriaRole.COMBOBOX, named("Svarar mot konklusionerna"));
        conclusions.click();
        coordinator
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(WORDING))
                .click();
        conclusions.press("Escape");
        coordinator.getByRole(AriaRole.BUTTON, named("Spara")).click();
        assertThat(coordinator.getByText("En väg in för remisser").first()).isVisible();
    }

    /** With a measure of the map beside what the members say. */
    private void followUpNextYear() {
        map.statistics(
                world,
                map.asked(world, "statistik", "Statistiken", world.members()),
                world.members().get(0),
                40,
                50);
        world.as(
                world.coordinator(),
                () -> publications.publish(
                        MapModule.STATISTICS, world.coordinator().id(), ""));
        story.started(world, story.plan(world, year + 1));
        story.allAnswered(world, ConclusionStatus.BETTER);

        coordinator.navigate("/konklusioner/uppfoljning/" + (year + 1));
        coordinator
                .getByRole(AriaRole.BUTTON, named("Välj mått för konklusion 1"))
                .click();
        Locator measures = coordinator.getByRole(AriaRole.DIALOG).getByLabel("Mått på kartan");
        measures.fill(MEASURE);
        coordinator
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(MEASURE))
                .first()
                .click();
        coordinator
                .getByRole(AriaRole.DIALOG)
                .getByLabel("Varför (kan lämnas tomt)")
                .fill("Fler kommer fram.");
        confirm(coordinator, "Lägg till måttet");
        assertThat(coordinator.locator(".measures-said")).containsText("90 personer");
        Browser.accessible(coordinator);

        story.proposed(world, year + 1, ConclusionStatus.BETTER, "En väg in finns nu.");
        story.toBoard(world, year + 1);
        coordinator.reload();
        day(coordinator, "Sammanträdesdag");
        coordinator.getByLabel("Paragraf i protokollet").fill("§ 41");
        coordinator.getByRole(AriaRole.BUTTON, named("Registrera")).click();
        confirm(coordinator, "Registrera");
        assertThat(coordinator.getByText(Pattern.compile("Styrelsen tog ställning .*§ 41")))
                .isVisible();
    }

    /** @return where the page leads whoever works with the quotes */
    private String anyoneReads(Browser browser) {
        Page anyone = browser.window();
        anyone.navigate("/karta/" + world.association().slug() + "/konklusioner");
        anyone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(WORDING))
                .first()
                .click();
        assertThat(heading(anyone)).hasText(WORDING);
        for (String said : List.of(
                "En väg in finns nu.",
                "En väg in för remisser",
                "§ 41",
                "Konklusionen vilar på intervjuer " + year + ".",
                "En del av det som sägs i dem talar emot den.")) {
            assertThat(anyone.getByText(said).first()).isVisible();
        }
        keepsSecrets(anyone.content());
        Browser.accessible(anyone);
        return anyone.getByRole(AriaRole.LINK, named("Citaten, för dig som arbetar med dem"))
                .getAttribute("href");
    }

    private void walkBack(String back) {
        coordinator.navigate(back);
        assertThat(coordinator.getByText(FOR).first()).isVisible();
        assertThat(coordinator.getByText(AGAINST).first()).isVisible();
        Browser.accessible(coordinator);
        coordinator
                .locator(".evidence")
                .filter(new Locator.FilterOptions().setHasText(FOR))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("N1"))
                .click();
        assertThat(coordinator.locator(".note.active .note-words")).hasText("Skickas tillbaka");
        assertThat(coordinator.locator(".coding-text")).containsText(FOR);
        assertThat(coordinator.locator("main")).not().containsText(NAME);
    }

    /** By the public page's link and by what somebody could have been sent or have guessed. */
    private void isStopped(Browser browser, String back) {
        String text = coordinator.url();
        TestPerson representative = world.representative(world.members().get(0));
        TestWorld elsewhere = worlds.create();
        for (TestPerson person : List.of(reviewer, board, representative, elsewhere.coordinator())) {
            Page page = browser.signedIn(person);
            for (String address : List.of(back, text)) {
                page.navigate(address);
                assertThat(heading(page)).isVisible();
                keepsSecrets(page.content());
            }
            page.context().close();
        }
        Page anyone = browser.window();
        anyone.navigate(back);
        anyone.waitForURL("**/login**");
    }

    private String address(String whom) {
        return whom + "@" + world.association().slug() + ".example";
    }

    private static FilePayload word(String... paragraphs) {
        WordDocument document = new WordDocument("Intervju", "sv-SE");
        for (String paragraph : paragraphs) {
            document.paragraph(paragraph);
        }
        return new FilePayload(
                "utskrift.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                document.bytes());
    }

    private static FilePayload plain(String words) {
        return new FilePayload("utskrift.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8));
    }

    private void day(Page page, String label) {
        Locator day = page.getByRole(AriaRole.COMBOBOX, named(label));
        day.fill(LocalDate.now(clock).toString());
        day.press("Enter");
    }

    private static void keepsSecrets(String words) {
        assertThat(words).doesNotContain(SECRETS);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void confirm(Page page, String button) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
