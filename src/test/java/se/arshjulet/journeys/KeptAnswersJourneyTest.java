package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerStatus;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.EveryKind;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinition;
import se.arshjulet.task.Tasks;

/** What was typed is never lost without a word, and what somebody else has done is told as what it is. */
@Journey
class KeptAnswersJourneyTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Rounds rounds;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private Answers answering;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Tasks tasks;

    private TestWorld world;
    private Member member;

    @BeforeEach
    void oneIsAsked() {
        world = worlds.create(1);
        member = world.members().get(0);
    }

    @Test
    void aDayIsReadAsPeopleWriteItAndOfferedBackWhenItIsNone(Browser browser) {
        UUID id = everyKind();
        Page page = browser.signedIn(world.representative(member));
        page.navigate("/uppgifter/" + task(id));
        Locator day = input(page, "q_date");
        AnswerSheet sheet = new AnswerSheet(page);
        day.fill("20260115");
        day.press("Enter");
        assertThat(day).hasValue("2026-01-15");
        sheet.saved();
        day.fill("16 jan 2026");
        day.press("Enter");
        assertThat(day).hasValue("2026-01-16");
        sheet.saved();

        day.fill("17/1");
        day.press("Enter");
        // a field's message is also read out: the same words stand in the announcer
        assertThat(page.locator("[slot=error-message]").filter(containing("”17/1” har inget år.")))
                .isVisible();
        sheet.open("Rader");
        Locator band = page.getByRole(AriaRole.ALERT).filter(containing("Ett svar är inte sparat."));
        assertThat(band).containsText("Allt en gång · Datum");
        assertThat(band).containsText("”17/1”");
        page.reload();
        assertThat(band).containsText("”17/1”");
    }

    @Test
    void whatIsAnsweredAnewIsNotOfferedBack(Browser browser) {
        UUID id = everyKind();
        Page page = browser.signedIn(world.representative(member));
        page.navigate("/uppgifter/" + task(id));
        Locator figure = input(page, "q_whole_number");
        figure.fill("tolv");
        figure.press("Tab");
        assertThat(page.getByText(Pattern.compile("”tolv” är inget tal")).first())
                .isVisible();
        input(page, "q_percent").fill("hälften");
        input(page, "q_percent").press("Tab");
        assertThat(page.getByText(Pattern.compile("”hälften” är inget tal")).first())
                .isVisible();
        page.reload();
        Locator band = page.getByRole(AriaRole.ALERT).filter(containing("svar är inte"));
        assertThat(band).containsText("2 svar är inte sparade.");

        figure.fill("12");
        figure.press("Tab");
        assertThat(band).containsText("Ett svar är inte sparat.");
        assertThat(band).not().containsText("tolv");
        page.getByRole(AriaRole.BUTTON, labelled("Lägg tillbaka")).click();
        assertThat(input(page, "q_percent")).hasValue("hälften");
        assertThat(figure).hasValue("12");
    }

    @Test
    void onAPhoneItIsToldWhatAnotherHasFilledIn(Browser browser) {
        UUID id = everyKind();
        say(id, world.coordinator(), "q_short_text");
        say(id, world.representative(member), "q_long_text");
        Page phone = browser.signedIn(world.representative(member), Browser.PHONE);
        phone.navigate("/uppgifter/" + task(id));
        assertThat(phone.getByText(Pattern.compile("^Ifyllt åt dig av"))).isVisible();
        assertThat(phone.getByText(Pattern.compile("^Ifyllt av dig"))).isHidden();
    }

    @Test
    void onlyWhatIsCompleteIsToBeConfirmed(Browser browser) {
        UUID round = requests.started(world, requests.plan(world, "Organisationsmodulen", 30, 14));
        UUID id = requests.assignment(world, round, member).id();
        world.as(world.coordinator(), () -> assignments.handOver(id));
        Page page = browser.signedIn(world.representative(member));
        page.navigate("/uppgifter");
        assertThat(page.getByText("Påbörjat åt dig")).isVisible();
        page.getByRole(AriaRole.BUTTON, labelled("Fyll i resten")).click();
        assertThat(page.getByText(Pattern.compile("har börjat fylla i det här åt dig\\. \\d+ svar är kvar\\.")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, labelled("Stämmer, skicka in")))
                .isHidden();
        assertThat(page.getByRole(AriaRole.BUTTON, labelled("Skicka in"))).isVisible();
    }

    private void say(UUID id, TestWorld.TestPerson person, String question) {
        world.as(
                person,
                () -> answering.save(
                        id, AnswerKey.of(question), AnswerStatus.GIVEN, new AnswerValue.Text("Sagt på mötet")));
    }

    private UUID everyKind() {
        Rounds.Plan plan = requests.plan(world, "Alla slag", 20, List.of(member), 7);
        FormDefinition form = EveryKind.form();
        UUID round = world.as(world.coordinator(), () -> {
            UUID version = forms.publish(form.key(), form.title(), form.intro(), form.sections());
            UUID planned = rounds.plan(new Rounds.Plan(
                    "Alla slag",
                    version,
                    plan.referenceYear(),
                    plan.dueOn(),
                    plan.reminderDays(),
                    "",
                    plan.recipients()));
            rounds.start(planned);
            return planned;
        });
        requests.awaitLaunched(world, round);
        return requests.assignment(world, round, member).id();
    }

    private UUID task(UUID id) {
        return world.as(
                world.coordinator(),
                () -> tasks.ofSubject(Assignments.KIND, id).orElseThrow().id());
    }

    private static Locator input(Page page, String field) {
        return page.locator("[data-answer='" + field + "'] input").first();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions labelled(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
