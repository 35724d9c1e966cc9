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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestMail;
import se.arshjulet.TestMail.Received;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.base.MovableClock;
import se.arshjulet.conclusion.ConclusionStatus;
import se.arshjulet.conclusion.FollowedUp;

/** Konklusionerna followed up in two years, from the members' views to what anyone can read. */
@Journey
class ConclusionJourneyTest {

    private static final String SECRET = "Det här sades i förtroende på mötet";
    private static final String CHOSEN = "Vi ringer varandra numera";
    private static final String COMMENT = "Jag ser samma sak i mitt område";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private FollowedUp story;

    @Autowired
    private TestMail mail;

    @Autowired
    private MovableClock clock;

    @Test
    void twoYearsOfFollowUpWithThreeMembersAReviewerAndABoardMember(Browser browser) {
        TestWorld world = worlds.create();
        TestPerson reviewer = world.person("Gra Nskare", "granskare", Role.REVIEWER);
        TestPerson board = world.person("Sty Relse", "styrelse", Role.READER);
        int year = LocalDate.now(clock).getYear();
        Page coordinator = browser.signedIn(world.coordinator());

        write(coordinator, "Bristande samsyn", "Samverkan");
        write(coordinator, "Begränsade resurser", "Insatser");
        plan(coordinator, "Gemensamma möten varje månad", "Bristande samsyn");
        start(coordinator);

        Member first = world.members().get(0);
        answer(browser, world.representative(first), "Bättre", CHOSEN);
        answer(browser, world.representative(world.members().get(1)), "Oförändrat", SECRET);
        answer(browser, world.representative(world.members().get(2)), "Sämre", "");

        mail.await(world.coordinator().email(), "svaren är inne");
        propose(coordinator, year, first);
        moveToTomorrowMorning();
        commentAndApprove(browser, reviewer);
        mail.await(world.coordinator().email(), "Beredningsgruppen har godkänt");
        Page reading = throughTheLink(browser, mail.await(board.email(), "läs förslaget"), board);
        assertThat(reading.getByText(COMMENT)).isVisible();
        reading.getByRole(AriaRole.BUTTON, named("Jag har läst")).click();
        assertThat(reading.getByText("Du har läst förslaget.")).isVisible();
        register(coordinator, year, "§ 12", true);
        everybodyInsideReads(browser, board, year);
        anyoneReads(browser, world, year, "§ 12", false);

        reword(coordinator, "Bristande samsyn mellan parterna");
        story.started(world, story.plan(world, year + 1));
        story.allAnswered(world, ConclusionStatus.BETTER);
        story.proposed(world, year + 1, ConclusionStatus.BETTER, "Mötena har gett resultat.");
        story.toBoard(world, year + 1);
        register(browser.signedIn(board), year + 1, "§ 7", false);
        anyoneReads(browser, world, year, "§ 12", false);
        publish(coordinator);
        anyoneReads(browser, world, year + 1, "§ 7", true);

        coordinator.navigate("/konklusioner/1");
        assertThat(coordinator
                        .getByText(Pattern.compile("ny lydelse", Pattern.CASE_INSENSITIVE))
                        .first())
                .isVisible();
        for (String place : new String[] {"/konklusioner", "/konklusioner/1", "/konklusioner/uppfoljning/" + year}) {
            Browser.seen(coordinator, place);
            Browser.accessible(coordinator);
        }
    }

    private void write(Page coordinator, String wording, String area) {
        coordinator.navigate("/konklusioner/ny");
        coordinator.getByLabel("Konklusionen").fill(wording);
        Locator areas = coordinator.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Områden"));
        areas.getByLabel(area).check();
        coordinator.getByRole(AriaRole.BUTTON, named("Spara")).click();
        assertThat(coordinator.getByText(wording).first()).isVisible();
    }

    private void plan(Page coordinator, String action, String conclusion) {
        coordinator.navigate("/konklusioner/atgarder/ny");
        coordinator
                .getByLabel("Åtgärd", new Page.GetByLabelOptions().setExact(true))
                .fill(action);
        Locator conclusions = coordinator.getByRole(AriaRole.COMBOBOX, named("Svarar mot konklusionerna"));
        conclusions.click();
        coordinator
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(conclusion))
                .click();
        conclusions.press("Escape");
        coordinator.getByRole(AriaRole.BUTTON, named("Spara")).click();
        assertThat(coordinator.getByText(action).first()).isVisible();
    }

    private void start(Page coordinator) {
        coordinator.navigate("/konklusioner");
        coordinator.getByRole(AriaRole.BUTTON, named("Starta uppföljning")).click();
        coordinator.getByRole(AriaRole.BUTTON, named("Starta uppföljningen")).click();
        assertThat(coordinator.getByRole(AriaRole.DIALOG)).containsText("3 mejl går ut nu");
        confirm(coordinator, "Starta uppföljningen");
        assertThat(coordinator.getByText("0 av 3 har svarat")).isVisible();
    }

    private void answer(Browser browser, TestPerson representative, String view, String grounds) {
        Page answering = throughTheLink(browser, mail.await(representative.email(), "svara senast"), representative);
        AnswerSheet sheet = new AnswerSheet(answering);
        for (String part : new String[] {"1. Bristande samsyn", "2. Begränsade resurser"}) {
            sheet.open(part);
            answering.getByRole(AriaRole.RADIO, named(view)).check();
            sheet.saved();
            if (!grounds.isEmpty()) {
                sheet.write("Vad grundar ni det på?", grounds);
            }
        }
        sheet.press("Skicka in");
        assertThat(answering.getByText("Svaret är inskickat").first()).isVisible();
        assertThat(answering.getByText(Pattern.compile("Det behöver inte godkännas")))
                .isVisible();
    }

    private void propose(Page coordinator, int year, Member shown) {
        coordinator.navigate("/konklusioner/uppfoljning/" + year);
        assertThat(coordinator.getByText(SECRET).first()).isVisible();
        coordinator
                .getByRole(AriaRole.BUTTON, named("Skicka till Beredningsgruppen"))
                .click();
        confirm(coordinator, "Skicka till Beredningsgruppen");
        assertThat(coordinator
                        .getByText("2 konklusioner saknar status eller grunder.")
                        .first())
                .isVisible();
        for (int number = 1; number <= 2; number++) {
            Locator entry = coordinator.locator("#konklusion-" + number);
            entry.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("oförändrat"))
                    .check();
            Locator grounds = entry.getByLabel("På vilka grunder?");
            grounds.fill("Medlemmarna ser olika på det.");
            grounds.blur();
            assertThat(entry.getByText(Pattern.compile("^Sparat"))).isVisible();
        }
        coordinator
                .locator("#konklusion-1")
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName("Visa offentligt vad " + shown.name() + " skrev"))
                .check();
        coordinator
                .getByRole(AriaRole.BUTTON, named("Skicka till Beredningsgruppen"))
                .click();
        confirm(coordinator, "Skicka till Beredningsgruppen");
        assertThat(coordinator.getByText(Pattern.compile("0 av 1 har godkänt")).first())
                .isVisible();
    }

    /** Whatever time of the day it is now. */
    private void moveToTomorrowMorning() {
        clock.move(Duration.between(
                clock.instant(),
                LocalDate.now(clock)
                        .plusDays(1)
                        .atTime(8, 1)
                        .atZone(clock.getZone())
                        .toInstant()));
    }

    private void commentAndApprove(Browser browser, TestPerson reviewer) {
        Page page = throughTheLink(browser, mail.await(reviewer.email(), "Granska Konklusionerna"), reviewer);
        Locator field = page.getByLabel("Din kommentar till konklusion 2");
        field.fill(COMMENT);
        field.blur();
        assertThat(page.getByText(Pattern.compile("^Sparat")).first()).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Godkänn att det går till styrelsen"))
                .click();
        confirm(page, "Godkänn att det går till styrelsen");
        assertThat(page.getByText(Pattern.compile("förslaget är hos styrelsen")).first())
                .isVisible();
    }

    private void register(Page page, int year, String reference, boolean publish) {
        page.navigate("/konklusioner/uppfoljning/" + year);
        if (!publish) {
            page.getByRole(AriaRole.BUTTON, named("Registrera styrelsens ställningstagande"))
                    .click();
        }
        page.getByRole(AriaRole.BUTTON, named("Registrera")).click();
        assertThat(page.getByText("Välj en dag.").first()).isVisible();
        assertThat(page.getByText("Skriv paragrafen i protokollet, till exempel § 12.")
                        .first())
                .isVisible();
        Locator day = page.getByRole(AriaRole.COMBOBOX, named("Sammanträdesdag"));
        day.fill(LocalDate.now(clock).toString());
        day.press("Enter");
        page.getByLabel("Paragraf i protokollet").fill(reference);
        if (!publish) {
            assertThat(page.getByLabel(Pattern.compile("Publicera konklusionerna")))
                    .hasCount(0);
        }
        page.getByRole(AriaRole.BUTTON, named("Registrera")).click();
        confirm(page, "Registrera");
        assertThat(page.getByText(Pattern.compile("Styrelsen tog ställning .*" + reference)))
                .isVisible();
    }

    private void everybodyInsideReads(Browser browser, TestPerson board, int year) {
        for (int width : new int[] {Browser.DESKTOP, Browser.PHONE}) {
            Page page = browser.signedIn(board, width);
            page.navigate("/konklusioner");
            assertThat(page.getByText("Bristande samsyn").first()).isVisible();
            assertThat(page.getByText(Pattern.compile("2 oförändrade " + year))).isVisible();
            assertThat(page.getByText("Gemensamma möten varje månad").first()).isVisible();
            assertThat(page.getByText("Ingen åtgärd svarar mot den")).isVisible();
            Browser.accessible(page);
        }
    }

    private void anyoneReads(Browser browser, TestWorld world, int year, String reference, boolean broken) {
        String slug = world.association().slug();
        Page anyone = browser.window();
        anyone.navigate("/karta/" + slug + "/konklusioner");
        assertThat(anyone.getByText("Bristande samsyn").first()).isVisible();
        assertThat(anyone.locator("#konklusioner thead")).containsText(String.valueOf(year));
        Browser.accessible(anyone);
        keepsSecrets(anyone.content());
        anyone.navigate("/karta/" + slug + "/konklusioner/1");
        assertThat(anyone.getByText(reference).first()).isVisible();
        assertThat(anyone.getByText(CHOSEN).first()).isVisible();
        if (broken) {
            assertThat(anyone.getByText(Pattern.compile("ny lydelse", Pattern.CASE_INSENSITIVE))
                            .first())
                    .isVisible();
            assertThat(anyone.getByText("Bristande samsyn mellan parterna").first())
                    .isVisible();
        }
        assertThat(anyone.context().cookies()).isEmpty();
        keepsSecrets(anyone.content());
        for (String format : new String[] {"application/json", "text/csv"}) {
            APIResponse answer = anyone.request()
                    .get(
                            "/api/v1/associations/" + slug + "/conclusions",
                            RequestOptions.create().setHeader("Accept", format));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("Bristande samsyn", String.valueOf(year), reference);
            keepsSecrets(answer.text());
        }
    }

    private static void keepsSecrets(String text) {
        assertThat(text).doesNotContain(SECRET).doesNotContain(COMMENT);
    }

    private void reword(Page coordinator, String wording) {
        coordinator.navigate("/konklusioner/1");
        coordinator.getByRole(AriaRole.BUTTON, named("Ny lydelse")).click();
        coordinator.getByLabel("Konklusionen").fill(wording);
        coordinator.getByRole(AriaRole.BUTTON, named("Spara")).click();
        assertThat(coordinator.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(wording);
    }

    private void publish(Page coordinator) {
        coordinator.navigate("/konklusioner");
        coordinator.getByRole(AriaRole.BUTTON, named("Publicera")).click();
        confirm(coordinator, "Publicera");
        assertThat(coordinator.getByText(Pattern.compile("Publicerat\\."))).isVisible();
    }

    private Page throughTheLink(Browser browser, Received letter, TestPerson person) {
        Page page = browser.window();
        page.navigate(letter.link());
        page.getByRole(AriaRole.BUTTON, named("Fortsätt som " + person.name())).click();
        page.waitForURL("**/uppgifter/**");
        return page;
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
