package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.DateRule;
import se.arshjulet.annualwheel.DayInMonth;
import se.arshjulet.base.MovableClock;

/** A coordinator leaves out what was not done, closes the year, takes the archive home, and opens the next. */
@Journey
class YearEndJourneyTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private MovableClock clock;

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void plan(TestWorld world, int year) {
        DateRule twice = new DateRule.Monthly(List.of(2, 3), new DayInMonth.NthWeekday(2, DayOfWeek.TUESDAY));
        world.as(world.coordinator(), () -> {
            wheels.begin(year);
            wheels.add(
                    year,
                    new Draft(
                            "Styrelsemöte", ActivityKind.MEETING, List.of("Styrelsen"), null, "", twice, 0, Set.of()));
        });
    }

    @Test
    void theYearIsClosedAndTheNextOneOpened(Browser browser) throws IOException {
        TestWorld world = worlds.create();
        int year = LocalDate.now(clock).getYear();
        plan(world, year);
        Page page = browser.signedIn(world.coordinator(), Browser.DESKTOP);
        page.navigate("/arshjul/" + year);
        Browser.settle(page);
        page.getByText("Stäng året", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("2 aktiviteter är inte avslutade")).isVisible();
        Browser.settle(page);

        page.getByLabel("Välj alla").check();
        button(page, "Hoppa över 2").click();
        page.getByLabel("Varför?").fill("Styrelsen ställde in.");
        button(page, "Hoppa över").click();
        assertThat(page.getByText("Allt i året är avslutat.")).isVisible();
        button(page, "Stäng " + year).click();

        Locator archive = page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Arkiv %d, nummer 1".formatted(year)));
        assertThat(archive).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        Download zip = page.waitForDownload(archive::click);
        Assertions.assertThat(zip.suggestedFilename()).isEqualTo("arkiv-%d-1.zip".formatted(year));
        try (ZipFile file = new ZipFile(zip.path().toFile())) {
            Assertions.assertThat(file.getEntry("SHA256SUMS")).isNotNull();
        }
        Assertions.assertThat(Files.size(zip.path())).isPositive();

        button(page, "Öppna " + (year + 1)).click();
        assertThat(page.getByText("En aktivitet från " + year)).isVisible();
        Browser.settle(page);
        button(page, "Öppna " + (year + 1)).click();
        assertThat(page.locator("year-wheel [role=option]")).hasCount(2);
        button(page, "Ångra och börja om").click();
        assertThat(page.getByText("Årshjulet %d är inte planerat än.".formatted(year + 1)))
                .isVisible();
    }
}
