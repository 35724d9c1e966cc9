package se.arshjulet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.TestWorld;

/** Windows for people: each has cookies of its own, as on a machine of its own. */
public final class Browser {

    /** The two widths that every page is looked at in. */
    public static final int DESKTOP = 1440;

    public static final int PHONE = 390;

    /** How long to wait for what must be seen; only a failure takes so long. */
    static final double PATIENCE_MS = 60_000;

    /** A page of ours is done when it is loaded; one of Vaadin's when it has come there and its client waits for nothing. */
    private static final String SETTLED = """
            () => !document.querySelector('body > #outlet') || window.Vaadin?.Flow?.clients && !window.Vaadin.Flow.navigation
                && Object.values(window.Vaadin.Flow.clients).some(client => client.isActive)
                && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())
            """;

    /** As a link on the page would take her there. */
    private static final String FOLLOW = """
            address => {
                const link = document.createElement('a');
                link.href = address;
                document.body.append(link);
                link.click();
                link.remove();
            }
            """;

    private static final List<String> SEVERE = List.of("serious", "critical");

    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    /** A window for somebody who is not signed in. */
    public Page window() {
        return window(DESKTOP);
    }

    public Page window(int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setViewportSize(width, width == PHONE ? 844 : 900));
        context.setDefaultTimeout(PATIENCE_MS);
        Page page = context.newPage();
        page.onPageError(errors::add);
        pages.add(page);
        return page;
    }

    /** A window where the person has signed in with her password. */
    public Page signedIn(TestWorld.TestPerson person) {
        return signedIn(person, DESKTOP);
    }

    public Page signedIn(TestWorld.TestPerson person, int width) {
        Page page = window(width);
        page.navigate("/login");
        page.getByLabel("E-post").fill(person.email());
        page.getByLabel("Lösenord").fill(TestWorld.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga in"))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Goes to the address and gives all that the page then holds, when the server has said what it has to say. */
    public static String seen(Page page, String address) {
        page.navigate(address);
        page.waitForFunction(SETTLED);
        return page.content();
    }

    /** As {@link #seen}, but inside the application that the window has open: one who is signed in follows a link there. */
    public static String followed(Page page, String address) {
        page.waitForFunction(SETTLED);
        page.evaluate(FOLLOW, address);
        return settled(page);
    }

    /** Waits until all that was asked of the server is shown: a hand is not there before that either. */
    public static void settle(Page page) {
        page.waitForFunction(SETTLED);
    }

    /** What stands on the page when it has come to rest; one that leads on to another is waited for. */
    private static String settled(Page page) {
        while (true) {
            try {
                page.waitForFunction(SETTLED);
                return page.content();
            } catch (TimeoutError stuck) {
                throw stuck;
            } catch (PlaywrightException leadsOn) {
                page.waitForLoadState();
            }
        }
    }

    /** Nothing on the page keeps anybody out: axe finds nothing serious or critical. */
    public static void accessible(Page page) {
        page.waitForFunction("() => document.title"); // one that led here may not have been left yet
        page.waitForFunction(
                "() => !document.querySelector('[opening], [closing]')"); // what fades in has no contrast yet
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations")); // what passes takes a quarter of the time to describe
        List<String> found = new AxeBuilder(page)
                .options(violations).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> SEVERE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getHelp() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
        assertThat(found)
                .as("axe at %s, %s", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    void picture(Path folder, String name) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).isClosed()) {
                continue; // the story has sent that person home
            }
            pages.get(i)
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(folder.resolve(name + "-" + (i + 1) + ".png")));
        }
    }

    /** @return what went wrong in the pages' own code */
    List<String> close() {
        pages.forEach(page -> page.context().close());
        return errors;
    }
}
