package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A coordinator who makes a form in the builder. */
final class FormMaker {

    private final Page page;

    FormMaker(Page page) {
        this.page = page;
    }

    void begin(String title) {
        page.navigate("/formular");
        page.getByRole(AriaRole.BUTTON, named("Nytt formulär")).click();
        page.getByLabel("Formulärets namn").fill(title);
        page.keyboard().press("Enter");
        assertThat(page.getByText("Utkast till ett nytt formulär")).isVisible();
    }

    /** One part a line. */
    void parts(String... titles) {
        Locator field = page.getByLabel("Lägg till del", new Page.GetByLabelOptions().setExact(true));
        field.fill(String.join("\n", titles));
        field.press("Enter");
        assertThat(row(titles[titles.length - 1])).isVisible();
    }

    /** One question a line. */
    void questions(String part, String... labels) {
        Locator field = page.getByLabel("Lägg till fråga i " + part, new Page.GetByLabelOptions().setExact(true));
        field.fill(String.join("\n", labels));
        field.press("Enter");
        assertThat(row(labels[labels.length - 1])).isVisible();
    }

    void choose(String name) {
        row(name).click();
        assertThat(row(name)).hasAttribute("aria-current", "true");
    }

    /** The part or the question in the outline. */
    Locator row(String name) {
        return page.locator(".draft-row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".draft-row-label")
                                .getByText(name, new Locator.GetByTextOptions().setExact(true))));
    }

    /** The condition of that name in the middle. */
    Locator condition(String name) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The browser tells of what is dragged over first when it is moved over twice. */
    void drag(String name, String onto) {
        row(onto).scrollIntoViewIfNeeded();
        row(name).hover();
        page.mouse().down();
        row(onto).hover();
        row(onto).hover(new Locator.HoverOptions().setPosition(12, 8));
        page.mouse().up();
    }

    /** Opens what is not said yet. */
    void beginWith(String name) {
        page.getByRole(AriaRole.BUTTON, named(name + " …")).click();
    }

    /** What it is as an expression lies behind a quiet word. */
    void more(Locator condition) {
        condition.locator(".draft-feel-way > summary").press("Enter");
    }

    /** With the mouse, out of the list. */
    void pick(Locator field, String option) {
        field.click();
        page.getByRole(AriaRole.OPTION, named(option)).click();
    }

    /** By typing and Enter. */
    void type(Locator field, String option) {
        field.focus();
        page.keyboard().type(option);
        assertThat(page.getByRole(AriaRole.OPTION, named(option)).first()).isVisible();
        page.keyboard().press("Enter");
    }

    static Locator combo(Locator within, String label) {
        return within.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
    }

    /** As whoever answers will see it. */
    FrameLocator preview() {
        return page.frameLocator(".draft-preview-frame");
    }

    void publish(int version) {
        page.getByRole(AriaRole.BUTTON, named("Publicera …")).click();
        page.getByRole(AriaRole.BUTTON, named("Publicera version " + version)).click();
        assertThat(page.getByText("Formuläret är publicerat").first()).isVisible();
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
