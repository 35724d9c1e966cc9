package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.ManyMembers;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;

/** A coordinator asks very many at once: she sees how far it has come, and may do something else meanwhile. */
@Journey
class BigRoundJourneyTest {

    /** With a space between thousands, which does not break. */
    private static final String NUMBER = "[0-9\\u00a0\\u202f]+";

    private static final Pattern PROGRESS =
            Pattern.compile("Skickar ut: (NUMBER) av (NUMBER)".replace("NUMBER", NUMBER));

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private ManyMembers manyMembers;

    @Test
    void threeHundredAreAskedWhileSheLooksElsewhere(Browser browser) {
        askAll(browser, 300);
    }

    @Test
    @Tag("long")
    void aThousandToo(Browser browser) {
        askAll(browser, 1000);
    }

    private void askAll(Browser browser, int members) {
        TestWorld world = worlds.create(1);
        manyMembers.addTo(world, members - 1);
        Page page = browser.signedIn(world.coordinator());
        page.navigate("/datauppdrag/ny");
        Choosing.form(page, "Organisationsmodulen");
        assertThat(page.getByText(Pattern.compile("Når " + NUMBER + " personer hos")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Browser.PATIENCE_MS));

        page.getByRole(AriaRole.BUTTON, named("Starta")).click();
        Locator confirm = page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Starta").setExact(true));
        assertThat(confirm).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Browser.PATIENCE_MS));
        long pressed = System.nanoTime();
        confirm.click();
        Locator progress = page.getByText(PROGRESS);
        assertThat(progress).isVisible();
        Duration shown = Duration.ofNanos(System.nanoTime() - pressed);
        int first = launched(progress, members);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "launch-" + members + ".png")));
        assertThat(progress).not().containsText("Skickar ut: " + first + " av");
        assertThat(launched(progress, members)).isGreaterThan(first);

        long left = System.nanoTime();
        page.getByRole(AriaRole.LINK, named("Översikt")).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Översikt")).first()).isVisible();
        Duration elsewhere = Duration.ofNanos(System.nanoTime() - left);

        page.goBack();
        assertThat(page.getByText("Pågår").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(180_000));
        assertThat(progress).isHidden();
        System.out.printf(
                "launch of %d from the page: progress seen after %d ms, another page open after %d ms, all asked after %d ms%n",
                members, shown.toMillis(), elsewhere.toMillis(), (System.nanoTime() - pressed) / 1_000_000);
        assertThat(shown).isLessThan(Duration.ofSeconds(10));
    }

    private static int launched(Locator progress, int members) {
        Matcher numbers = PROGRESS.matcher(progress.textContent());
        assertThat(numbers.find()).isTrue();
        assertThat(numbers.group(2)).satisfies(all -> assertThat(number(all)).isEqualTo(members));
        return number(numbers.group(1));
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("[^0-9]", ""));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
