package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The page where a request is answered, as the one who answers sees it. */
final class AnswerSheet {

    private static final Pattern SAVED = Pattern.compile("^Sparat");

    private final Page page;

    AnswerSheet(Page page) {
        this.page = page;
    }

    /** Writes into a text field and goes on when the page says that it is saved. */
    AnswerSheet write(String label, String text) {
        Locator field = page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(false));
        field.fill(text);
        field.blur();
        return saved();
    }

    AnswerSheet choose(String label) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label))
                .check();
        return saved();
    }

    AnswerSheet contact(String group, String function, String phone) {
        Locator fields = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group));
        fields.getByLabel("Funktion").fill(function);
        fields.getByLabel("Telefon").fill(phone);
        fields.getByLabel("Telefon").blur();
        return saved();
    }

    /** Opens a part of the form from the list to the left. */
    AnswerSheet open(String part) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Formulärets delar"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(part))
                .first()
                .click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(part).setLevel(2)))
                .isVisible();
        return this;
    }

    /** All that is asked of a unit. */
    AnswerSheet describeUnit() {
        return write("Uppdrag", "Stöd till den som är på väg till arbete.")
                .choose("Arbetsmarknad")
                .choose("Unga vuxna")
                .write("Vägar in", "Man söker själv eller remitteras.")
                .contact("Kontaktfunktion", "Mottagningen", "013-20 60 00");
    }

    AnswerSheet press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    /**
     * Presses a button as a hand does that comes straight from a field: what was typed is saved while the button is down,
     * and the page is another one when it is let go.
     */
    AnswerSheet pressWhile(Locator there, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .hover();
        page.mouse().down();
        assertThat(there).isHidden();
        page.mouse().up();
        return this;
    }

    AnswerSheet saved() {
        assertThat(page.locator("save-status")).containsText(SAVED);
        return this;
    }
}
