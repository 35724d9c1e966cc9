package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;

/** What a coordinator does with interviews in her browser, as often as a journey needs it. */
final class InterviewerAtWork {

    private final Page page;

    InterviewerAtWork(Page page) {
        this.page = page;
    }

    void addInformant(String member, String function, String name, String email) {
        page.navigate("/intervjuer/nyckelpersoner");
        button("Lägg till nyckelperson").first().click();
        Locator form = page.getByRole(AriaRole.DIALOG);
        form.getByLabel("Medlem").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(member))
                .click();
        form.getByLabel("Funktion").fill(function);
        form.getByLabel("Namn").fill(name);
        form.getByLabel("E-post").fill(email);
        form.getByRole(AriaRole.BUTTON, exactly("Lägg till")).click();
        assertThat(page.locator(".informant-list")).containsText(function);
    }

    /** With the guide that ships. */
    void setUp(String name, List<String> pseudonyms) {
        page.navigate("/intervjuer/ny");
        page.getByLabel("Namn").fill(name);
        button("Lägg upp omgången").click();
        button("Välj nyckelpersoner").click();
        Locator whom = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Nyckelpersoner"));
        whom.click();
        for (String pseudonym : pseudonyms) {
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(pseudonym))
                    .click();
        }
        whom.press("Escape");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, exactly("Välj"))
                .click();
        assertThat(page.locator(".interview-row")).hasCount(pseudonyms.size());
    }

    void invite(String pseudonym, LocalDate day, String time) {
        button("Bjud in " + pseudonym).click();
        fill("Tid 1: Dag", day.toString());
        fill("Tid 1: Klockslag", time);
        page.getByLabel("Plats").fill("Teams");
        button("Skicka inbjudan").last().click();
        assertThat(row(pseudonym).locator(".status")).hasText("Inbjuden");
    }

    void open(String pseudonym) {
        row(pseudonym).locator(".interview-whom").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(pseudonym);
    }

    void held(LocalDate day) {
        button("Den är hållen").click();
        fill("Dag", day.toString());
        button("Markera som hållen").click();
        assertThat(page.getByText("Ingen text är sparad än.")).isVisible();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    /** Uploaded, read through and kept. */
    void transcript(FilePayload file) {
        page.locator("#texter ~ vaadin-upload input[type=file]").setInputFiles(file);
        assertThat(page.getByText("Läs igenom att det är rätt text")).isVisible();
        button("Spara texten").click();
        assertThat(page.getByText("kan rättas")).isVisible();
    }

    private Locator row(String pseudonym) {
        return page.locator(".interview-row").filter(new Locator.FilterOptions().setHasText(pseudonym));
    }

    private void fill(String label, String value) {
        Locator field =
                page.getByRole(AriaRole.DIALOG).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(value);
        field.press("Enter");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
