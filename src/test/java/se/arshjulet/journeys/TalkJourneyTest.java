package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
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
import se.arshjulet.account.Role;
import se.arshjulet.base.MovableClock;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.Question;
import se.arshjulet.form.QuestionType;
import se.arshjulet.form.Section;

/** A representative asks at a question, a coordinator answers and asks a reviewer too, and later it is found in the history. */
@Journey
class TalkJourneyTest {

    private static final String QUESTION = "Vad kostade det?";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private TestMail mail;

    @Autowired
    private MovableClock clock;

    @Test
    void aQuestionIsAskedAnsweredSettledAndFoundAgain(Browser browser) {
        TestWorld world = worlds.create(1);
        TestPerson representative = world.representative(world.members().get(0));
        TestPerson reviewer = world.person("Gun Granskare", "granskare", Role.REVIEWER);
        UUID assignment = started(world);

        Page desk = browser.signedIn(representative);
        desk.navigate("/uppgifter");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Samtalets omgång"))
                .first()
                .click();
        desk.getByLabel(QUESTION).click();
        desk.getByRole(AriaRole.BUTTON, named("Fråga om det här")).click();
        Locator asking = desk.getByLabel("Din fråga om " + QUESTION);
        assertThat(asking).isFocused();
        asking.fill("Räknas lönerna?");
        assertThat(desk.getByText(Pattern.compile("^Utkast sparat"))).isVisible();
        desk.reload();
        assertThat(asking).hasValue("Räknas lönerna?");
        desk.getByRole(AriaRole.BUTTON, named("Skicka")).click();
        assertThat(desk.getByText("Väntar på svar")).isVisible();
        new AnswerSheet(desk).write(QUESTION, "Två miljoner.");
        Browser.accessible(desk);

        Page office = browser.signedIn(world.coordinator());
        office.navigate("/oversikt");
        Locator news = office.locator(".new-messages");
        assertThat(news).containsText("Ett nytt meddelande");
        news.getByRole(AriaRole.LINK, within(QUESTION)).click();
        Locator there = office.getByRole(AriaRole.GROUP, named("Samtal om " + QUESTION));
        assertThat(there).containsText("Räknas lönerna?");
        there.getByRole(AriaRole.BUTTON, within("Svara i samtalet om " + QUESTION))
                .click();
        Locator reply = office.getByLabel("Ditt svar om " + QUESTION);
        reply.pressSequentially("Ja. Eller vad säger @gu");
        assertThat(office.getByRole(AriaRole.OPTION)).containsText("Gun Granskare");
        Browser.accessible(office);
        reply.press("Enter");
        assertThat(reply).hasValue("Ja. Eller vad säger @Gun Granskare ");
        there.getByRole(AriaRole.BUTTON, within("Skicka")).click();
        assertThat(there).containsText("Besvarad");
        assertThat(there.locator(".mention")).hasText("@Gun Granskare");
        office.navigate("/oversikt");
        assertThat(office.getByRole(AriaRole.HEADING).first()).isVisible();
        assertThat(news).isHidden();

        clock.move(Duration.ofMinutes(11));
        Received told = mail.await(reviewer.email(), "Ja. Eller vad säger @Gun Granskare");
        Page group = browser.signedIn(reviewer, Browser.PHONE);
        group.navigate(told.link());
        group.getByRole(AriaRole.BUTTON, named("Svara i samtalet om " + QUESTION))
                .click();
        group.getByLabel("Ditt svar om " + QUESTION).fill("Det stämmer.");
        group.getByRole(AriaRole.BUTTON, named("Skicka")).click();
        assertThat(group.locator(".messages")).containsText("Det stämmer.");
        Browser.accessible(group);

        desk.navigate("/uppgifter");
        assertThat(desk.locator("#task-open")).containsText("2 nya meddelanden");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Samtalets omgång"))
                .first()
                .click();
        assertThat(desk.locator(".messages")).containsText("Det stämmer.");
        desk.getByRole(AriaRole.BUTTON, named("Klart")).click();
        assertThat(desk.getByRole(AriaRole.BUTTON, named("Visa 3 meddelanden"))).isVisible();
        assertThat(desk.getByText("Det stämmer.")).isHidden();
        new AnswerSheet(desk).press("Skicka in");
        assertThat(desk.getByText("Svaret är inskickat").first()).isVisible();

        office.navigate("/datauppdrag/svar/" + assignment + "/historik");
        Locator past = office.getByRole(AriaRole.GROUP, named("Samtal om " + QUESTION));
        // What she has not read is not folded.
        assertThat(past).containsText("Det stämmer.");
        office.reload();
        past.getByRole(AriaRole.BUTTON, within("Visa 3 meddelanden")).click();
        assertThat(past).containsText("Räknas lönerna?");
    }

    private UUID started(TestWorld world) {
        UUID form = world.as(
                world.coordinator(),
                () -> forms.publish(
                        "samtal",
                        "Samtalets frågor",
                        null,
                        List.of(new Section(
                                "del",
                                "Delen",
                                null,
                                false,
                                null,
                                null,
                                List.of(question("ekonomi", QUESTION), question("hinder", "Vad hindrade?"))))));
        Rounds.Plan any = requests.plan(world, "Samtalets omgång", 20);
        UUID round = requests.started(
                world,
                new Rounds.Plan(
                        any.title(),
                        form,
                        any.referenceYear(),
                        any.dueOn(),
                        any.reminderDays(),
                        any.coveringText(),
                        any.recipients()));
        return requests.assignment(world, round, world.members().get(0)).id();
    }

    private static Question question(String key, String label) {
        return new Question(key, QuestionType.LONG_TEXT, label, null, false, List.of(), false, null, false);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
