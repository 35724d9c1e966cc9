package se.arshjulet.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.AnswerRows;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.form.AnswerKey;
import se.arshjulet.form.AnswerValue;
import se.arshjulet.form.Entry;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormState;
import se.arshjulet.form.LargeForm;

/**
 * What a form of 200 questions and 100 rows costs: its logic, its opening in the browser beside the page of a person's tasks
 * in the same run, and what one field that is changed sends back. {@code bin/bench form}
 */
@Tag("bench")
@Journey
class FormBench {

    private static final int TIMES = 15;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Answers answering;

    @Autowired
    private AnswerRows answerRows;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Rounds rounds;

    @Autowired
    private FormCatalog forms;

    @Test
    void form(Browser browser) {
        TestWorld world = worlds.create(1);
        Member member = world.members().get(0);
        UUID id = asked(world, member);
        world.as(world.representative(member), () -> rows(id));

        Assignments.Sheet sheet = world.as(world.representative(member), () -> assignments.open(id));
        double logic = median(() -> FormState.of(sheet.form(), sheet.answers()));
        double open = median(() -> world.as(world.representative(member), () -> assignments.open(id)));

        Page page = browser.signedIn(world.representative(member));
        page.navigate("/uppgifter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Stort formulär"))
                .first()
                .click();
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Frågor").setLevel(2))
                .waitFor();
        String form = page.url();
        double tasks = median(() -> Browser.seen(page, "/uppgifter"));
        double opened = median(() -> {
            page.navigate(form);
            page.locator("[data-answer] input").first().waitFor();
        });
        double whole = median(() -> {
            page.navigate(form);
            page.locator("[data-answer=f" + LargeForm.QUESTIONS + "]").waitFor();
        });
        System.out.printf(
                "form: logic %.1f ms, answers read %.1f ms; one can type after %.0f ms (aim: under 1 s), all is there after %.0f ms,"
                        + " page of tasks %.0f ms, ratio %.2f%n",
                logic, open, opened, whole, tasks, opened / tasks);
        keystrokes(page);
    }

    private void keystrokes(Page page) {
        Locator field = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Fråga 1 "))
                .first();
        List<Integer> sizes = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            String text = "Svar " + i;
            long from = System.nanoTime();
            Response answer = page.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> {
                field.fill(text);
                field.blur();
            });
            sizes.add(answer.body().length);
            times.add((System.nanoTime() - from) / 1e6);
        }
        System.out.printf(
                "form: one field changed, %.0f ms from the key to the answer, which is %d bytes (median of %d)%n",
                median(times.stream().mapToDouble(Double::doubleValue).toArray()),
                (int) median(sizes.stream().mapToDouble(Integer::doubleValue).toArray()),
                TIMES);
    }

    private UUID asked(TestWorld world, Member member) {
        Rounds.Plan plan = requests.plan(world, "Stort formulär", 20, List.of(member), 7);
        UUID round = world.as(world.coordinator(), () -> {
            UUID version = forms.publish("large", "Stort formulär", null, LargeForm.sections());
            UUID planned = rounds.plan(new Rounds.Plan(
                    plan.title(),
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

    private void rows(UUID id) {
        for (int i = 0; i < LargeForm.ROWS; i++) {
            UUID row = answerRows.add(id, "rows", null);
            save(id, row, "rowName", new AnswerValue.Text("Rad " + i));
            save(id, row, "rowWomen", AnswerValue.Figure.of(i));
            save(id, row, "rowMen", AnswerValue.Figure.of(2L * i));
        }
    }

    private void save(UUID id, UUID row, String question, AnswerValue value) {
        Entry entry = Entry.of(value);
        answering.save(id, new AnswerKey(row, question), entry.status(), entry.value());
    }

    private static double median(Runnable work) {
        double[] times = new double[TIMES];
        work.run();
        for (int i = 0; i < TIMES; i++) {
            long from = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - from) / 1e6;
        }
        return median(times);
    }

    private static double median(double[] figures) {
        Arrays.sort(figures);
        return figures[figures.length / 2];
    }
}
