package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestMail;
import se.arshjulet.TestMail.Received;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.Option;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/** A representative asks a colleague without an account about two questions, and answers for what comes back. */
@Journey
class DelegationJourneyTest {

    private static final String GUEST = "Kim Gäst";
    private static final Pattern SAVED = Pattern.compile("^Sparat");

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private TestMail mail;

    @Test
    void aGuestAnswersTwoQuestionsOnAPhoneAndTheRepresentativeSignsThemOff(Browser browser) {
        TestWorld world = worlds.create(1);
        TestPerson representative = world.representative(world.members().get(0));
        started(world);
        mail.await(representative.email(), "svara senast");

        Page desk = browser.signedIn(representative);
        desk.navigate("/uppgifter");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gästens omgång"))
                .first()
                .click();
        AnswerSheet sheet = new AnswerSheet(desk);
        sheet.write("Vad kostade det?", "Två miljoner.");

        desk.getByRole(AriaRole.BUTTON, named("Be någon svara")).click();
        Locator dialog = desk.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Vem ska svara?").fill(GUEST);
        String address = "kim-" + UUID.randomUUID() + "@exempel.example";
        dialog.getByLabel("E-post").fill(address);
        dialog.getByLabel("Vad hindrade?").check();
        dialog.getByLabel("Nåddes målet?").check();
        dialog.getByRole(AriaRole.BUTTON, within("Skapa länken")).click();
        assertThat(desk.getByText(Pattern.compile(GUEST + ".*inte öppnad än")).first())
                .isVisible();
        assertThat(desk.getByText(GUEST + " har frågan").first()).isVisible();

        Received asked = mail.await(address, "ber dig svara senast");
        Page phone = browser.window(Browser.PHONE);
        phone.navigate(asked.link());
        assertThat(phone.getByText("Vad kostade det?")).hasCount(0);
        assertThat(phone.getByText("Två miljoner.")).hasCount(0);
        phone.getByLabel("Vad hindrade?").fill("För få platser.");
        phone.getByLabel("Vad hindrade?").blur();
        assertThat(phone.locator("#sparat")).containsText(SAVED);
        phone.getByRole(AriaRole.RADIO, named("Delvis")).check();
        assertThat(phone.locator("#sparat")).containsText(SAVED);
        Browser.accessible(phone);
        phone.reload();
        assertThat(phone.getByLabel("Vad hindrade?")).hasValue("För få platser.");
        assertThat(phone.getByRole(AriaRole.RADIO, named("Delvis"))).isChecked();
        phone.getByRole(AriaRole.BUTTON, named("Klar, lämna svaren")).click();
        assertThat(phone.getByRole(AriaRole.HEADING, named("Tack, dina svar är lämnade")))
                .isVisible();
        phone.navigate(asked.link());
        assertThat(phone.getByRole(AriaRole.HEADING, named("Länken går inte att använda")))
                .isVisible();

        mail.await(representative.email(), "är klar");
        desk.reload();
        new AnswerSheet(desk).press("Skicka in");
        assertThat(desk.locator("#saknas")).containsText(GUEST + " har svarat här.");
        Locator delegated = desk.locator("#delegerat");
        assertThat(delegated).containsText("För få platser.");
        delegated
                .getByRole(AriaRole.BUTTON, within("Godta svaren från " + GUEST))
                .click();
        assertThat(delegated).isHidden();
        assertThat(desk.getByText("Ifyllt av " + GUEST + ", gäst").first()).isVisible();
        new AnswerSheet(desk).press("Skicka in");
        assertThat(desk.getByText("Svaret är inskickat").first()).isVisible();
    }

    private void started(TestWorld world) {
        UUID form = world.as(
                world.coordinator(),
                () -> forms.publish(
                        "gast",
                        "Gästens frågor",
                        null,
                        List.of(new Section(
                                "del",
                                "Delen",
                                null,
                                false,
                                null,
                                null,
                                List.of(
                                        question("ekonomi", QuestionType.SHORT_TEXT, "Vad kostade det?", List.of()),
                                        question("hinder", QuestionType.LONG_TEXT, "Vad hindrade?", List.of()),
                                        question(
                                                "mal",
                                                QuestionType.ONE_OF,
                                                "Nåddes målet?",
                                                List.of(new Option("yes", "Ja"), new Option("partly", "Delvis"))))))));
        Rounds.Plan any = requests.plan(world, "Gästens omgång", 20);
        requests.started(
                world,
                new Rounds.Plan(
                        any.title(),
                        form,
                        any.referenceYear(),
                        any.dueOn(),
                        any.reminderDays(),
                        any.coveringText(),
                        any.recipients()));
    }

    private static Question question(String key, QuestionType type, String label, List<Option> options) {
        return new Question(key, type, label, null, true, options, false, null, false);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
