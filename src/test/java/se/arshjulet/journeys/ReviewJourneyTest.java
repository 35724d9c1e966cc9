package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestMail;
import se.arshjulet.TestMail.Received;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;

/**
 * A review by four: the coordinator sends two questions back and publishes the rest, a guest answers one of them, the
 * representative signs it off, somebody in Beredningsgruppen asks, and the group approves. What nobody asked about is on the
 * map all the time.
 */
@Journey
class ReviewJourneyTest {

    private static final String WAYS_IN = "Vägar in";
    private static final String MISSION = "Uppdrag";
    private static final String GUEST = "Kim Ekonom";
    private static final String UNTOUCHED = "Det som ingen frågade om.";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Answers answering;

    @Autowired
    private TestMail mail;

    @Test
    void whatIsSentBackIsMendedByTwoAskedAboutAndApprovedByAGroupWhileTheRestIsPublished(Browser browser) {
        TestWorld world = worlds.create(1);
        Member member = world.members().get(0);
        TestPerson representative = world.representative(member);
        TestPerson anna = world.person("Anna Alm", "anna", Role.REVIEWER);
        TestPerson bo = world.person("Bo Berg", "bo", Role.REVIEWER);
        world.person("Cia Cedergren", "cia", Role.REVIEWER);

        Page office = browser.signedIn(world.coordinator());
        String round = startReviewedInSteps(office);
        requests.awaitLaunched(world, UUID.fromString(round));
        UUID assignment =
                requests.assignment(world, UUID.fromString(round), member).id();
        requests.fillIn(world, representative, assignment, "Klart.");
        world.as(representative, () -> {
            UUID unit = assignments
                    .open(assignment)
                    .answers()
                    .rowsOf("units")
                    .get(0)
                    .key();
            answering.save(
                    assignment, new AnswerKey(unit, "waysOut"), AnswerStatus.GIVEN, new AnswerValue.Text(UNTOUCHED));
        });

        Page desk = browser.signedIn(representative);
        openTask(desk);
        new AnswerSheet(desk).press("Skicka in");
        assertThat(desk.getByText("Svaret är inskickat").first()).isVisible();

        returnTwoAndPublishTheRest(office);
        isPublished(browser, world, UNTOUCHED);

        openTask(desk);
        assertThat(desk.getByText("Vem kan remittera?").first()).isVisible();
        Browser.settle(desk);
        String guests = "kim@" + world.association().slug() + ".example";
        askTheGuest(desk, guests);
        guestAnswers(browser, mail.await(guests, "ber dig svara senast"));
        mail.await(representative.email(), "är klar");
        isPublished(browser, world, UNTOUCHED);

        desk.reload();
        Locator delegated = desk.locator("#delegerat");
        assertThat(delegated).containsText("Vårdcentralen remitterar.");
        delegated
                .getByRole(AriaRole.BUTTON, within("Godta svaren från " + GUEST))
                .click();
        assertThat(delegated).isHidden();
        desk.getByRole(AriaRole.TEXTBOX, named(MISSION)).fill("Stöd på vägen till arbete.");
        desk.getByRole(AriaRole.TEXTBOX, named(MISSION)).blur();
        new AnswerSheet(desk).saved().press("Skicka in");
        assertThat(desk.getByText("Svaret är inskickat").first()).isVisible();

        decide(office, "Godkänn och skicka vidare", "Godkänn och skicka vidare");
        assertThat(office.getByText("Svaret har gått vidare till nästa steg", containing()))
                .isVisible();

        Page hers = browser.signedIn(anna);
        asksAgain(hers);
        openTask(desk);
        Browser.settle(desk);
        String place = member.name() + " · " + WAYS_IN;
        desk.getByRole(AriaRole.BUTTON, named("Svara i samtalet om " + place)).click();
        desk.getByLabel("Ditt svar om " + place).fill("Ja, på alla orter.");
        desk.getByRole(AriaRole.BUTTON, named("Skicka")).click();
        assertThat(desk.getByText("Ja, på alla orter.").first()).isVisible();

        decide(hers, "Godkänn", "Godkänn");
        assertThat(hers.getByText("Ditt godkännande är sparat.")).isVisible();
        isPublished(browser, world, UNTOUCHED);

        Page phone = browser.signedIn(bo, Browser.PHONE);
        phone.navigate("/uppgifter");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Granska ")))
                .first()
                .click();
        assertThat(phone.getByText("1 av 2 har godkänt (Anna Alm)", containing()))
                .isVisible();
        Browser.accessible(phone);
        approveHere(phone, "Godkänn", "Godkänn");
        mail.await(representative.email(), "svaret är godkänt");
        isPublished(browser, world, UNTOUCHED, "Vårdcentralen remitterar.", "Stöd på vägen till arbete.");
    }

    /** By hand, as a coordinator plans it.
     * @return the round's id */
    private String startReviewedInSteps(Page office) {
        office.navigate("/datauppdrag/ny");
        Choosing.form(office, "Organisationsmodulen");
        assertThat(office.getByLabel("Namn")).hasValue(Pattern.compile("Organisationsmodulen \\d{4}"));
        office.getByRole(AriaRole.RADIO, named("Samordnaren först, sedan Beredningsgruppen"))
                .check();
        office.getByLabel("Så många behöver godkänna").click();
        office.getByRole(AriaRole.OPTION, named("2 i gruppen")).click();
        office.getByLabel("Publicera på den öppna kartan när gruppen har godkänt")
                .check();
        office.getByRole(AriaRole.BUTTON, named("Starta")).click();
        office.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, within("Starta"))
                .click();
        assertThat(office.getByText("Pågår").first()).isVisible();
        return office.url().replaceAll(".*/datauppdrag/([0-9a-f-]{36}).*", "$1");
    }

    private static void openTask(Page page) {
        page.navigate("/uppgifter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Organisationsmodulen")))
                .first()
                .click();
    }

    private void returnTwoAndPublishTheRest(Page office) {
        openReview(office);
        comment(office, WAYS_IN, "Vem kan remittera?");
        comment(office, MISSION, "Skriv vad ni gör, inte vad ni är.");
        office.getByRole(AriaRole.BUTTON, named("Återsänd för komplettering (2 synpunkter)"))
                .click();
        Locator dialog = office.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.RADIO, within("Godkänn och publicera det nu")).check();
        dialog.getByRole(AriaRole.BUTTON, within("Återsänd för komplettering")).click();
        assertThat(office.getByText(Pattern.compile("Svaret är återsänt"))).isVisible();
    }

    private static void comment(Page page, String question, String words) {
        page.getByRole(AriaRole.BUTTON, named("Kommentera: " + question)).last().click();
        Locator remark = page.getByRole(
                        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Kommentera: " + question))
                .last();
        remark.fill(words);
        remark.blur();
    }

    private static void openReview(Page page) {
        page.navigate("/granskning");
        page.getByRole(AriaRole.BUTTON, named("Granska")).first().click();
    }

    private static void decide(Page page, String button, String confirm) {
        openReview(page);
        approveHere(page, button, confirm);
    }

    private static void approveHere(Page page, String button, String confirm) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, within(confirm))
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    private static void askTheGuest(Page desk, String address) {
        desk.getByRole(AriaRole.BUTTON, named("Be någon svara")).click();
        Locator dialog = desk.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Vem ska svara?").fill(GUEST);
        dialog.getByLabel("E-post").fill(address);
        dialog.getByLabel(WAYS_IN).check();
        dialog.getByRole(AriaRole.BUTTON, within("Skapa länken")).click();
        assertThat(desk.getByText(GUEST + " har frågan").first()).isVisible();
    }

    private static void guestAnswers(Browser browser, Received asked) {
        Page guest = browser.window(Browser.PHONE);
        guest.navigate(asked.link());
        assertThat(guest.getByText(UNTOUCHED)).hasCount(0);
        guest.getByLabel(WAYS_IN).fill("Vårdcentralen remitterar.");
        guest.getByLabel(WAYS_IN).blur();
        assertThat(guest.locator("#sparat")).containsText("Sparat");
        guest.getByRole(AriaRole.BUTTON, named("Klar, lämna svaren")).click();
        assertThat(guest.getByRole(AriaRole.HEADING, named("Tack, dina svar är lämnade")))
                .isVisible();
    }

    private static void asksAgain(Page hers) {
        openReview(hers);
        assertThat(hers.getByText("0 av 2 har godkänt", containing())).isVisible();
        comment(hers, WAYS_IN, "Gäller det alla orter?");
        hers.getByRole(AriaRole.BUTTON, named("Fråga nu, utan att återsända")).click();
        assertThat(hers.locator(".messages").last()).containsText("Gäller det alla orter?");
    }

    private static void isPublished(Browser browser, TestWorld world, String... words) {
        APIResponse csv = browser.window()
                .request()
                .get(
                        "/api/v1/associations/" + world.association().slug() + "/organisation-units",
                        RequestOptions.create().setHeader("Accept", "text/csv"));
        Assertions.assertThat(csv.status()).isEqualTo(200);
        Assertions.assertThat(csv.text()).contains(words);
    }

    private static Page.GetByTextOptions containing() {
        return new Page.GetByTextOptions().setExact(false);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
