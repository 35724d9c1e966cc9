package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.DateRule;
import se.arshjulet.annualwheel.DateRule.Once;
import se.arshjulet.annualwheel.DateRule.Relative;
import se.arshjulet.annualwheel.DateRule.Side;
import se.arshjulet.annualwheel.DateRule.Unit;
import se.arshjulet.annualwheel.DayInMonth.NthWeekday;

/** A coordinator plans a year from the file that she has, moves a meeting, and declares things done; a reviewer finds her own. */
@Journey
class WheelJourneyTest {

    private static final int YEAR = 2027;
    private static final String MEETING = "Beredningsgruppens möte";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void aYearFromAFileToTheWall(Browser browser) throws IOException {
        TestWorld world = worlds.create();
        Page coordinator = browser.signedIn(world.coordinator(), Browser.DESKTOP);
        coordinator.navigate("/arshjul/" + YEAR);
        assertThat(coordinator.getByText("Årshjulet 2027 är inte planerat än.")).isVisible();
        Browser.settle(coordinator);
        button(coordinator, "Läs in en fil").click();
        importFile(coordinator);

        // the wheel stands with all of the year's times
        assertThat(coordinator.locator("year-wheel [role=option]")).hasCount(62);
        moveTheMeetingOfMarch(coordinator);
        declareItDone(coordinator);
        takeAway(coordinator);

        TestPerson reviewer = world.person("Gun Granskare", "granskare", Role.REVIEWER);
        Page hers = browser.signedIn(reviewer, Browser.PHONE);
        hers.navigate("/arshjul/" + YEAR + "?vy=lista&visa=mitt");
        Locator own = hers.locator(".wheel-months")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Förankra konklusionerna"));
        assertThat(own).isVisible();
        assertThat(hers.getByText("Statusrapport till styrelse och beredningsgrupp"))
                .hasCount(0);
        own.click();
        assertThat(hers.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Förankra konklusionerna")))
                .isVisible();
        // She reads; only a coordinator plans.
        assertThat(button(hers, "Flytta")).hasCount(0);
        assertThat(button(hers, "Ny aktivitet")).hasCount(0);
    }

    @Test
    void whatIsDraggedAsksFirstAndTakesWithItWhatCountsFromIt(Browser browser) {
        TestWorld world = worlds.create();
        world.as(world.coordinator(), () -> {
            wheels.begin(YEAR);
            UUID meeting = wheels.add(
                    YEAR, meeting("Styrelsemöte", new Once(5, 5, new NthWeekday(3, DayOfWeek.WEDNESDAY)))); // 19 May
            wheels.add(YEAR, meeting("Kallelse", new Relative(meeting, 1, Unit.WEEKS, Side.BEFORE))); // 12 May
        });
        Page page = browser.signedIn(world.coordinator(), Browser.DESKTOP);
        page.navigate("/arshjul/" + YEAR);
        assertThat(page.locator("year-wheel [role=option]")).hasCount(2);
        Browser.settle(page);

        drag(page, option(page, "Styrelsemöte"), 7);
        Locator question = page.getByRole(AriaRole.DIALOG);
        assertThat(question.getByText("Kallelse: från 12 maj 2027 till 19 maj 2027"))
                .isVisible();
        assertThat(option(page, "Styrelsemöte")).hasAttribute("aria-label", Pattern.compile(".*19 maj.*"));
        question.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Flytta").setExact(true))
                .click();

        assertThat(option(page, "Styrelsemöte")).hasAttribute("aria-label", Pattern.compile(".*26 maj.*"));
        assertThat(option(page, "Kallelse")).hasAttribute("aria-label", Pattern.compile(".*19 maj.*"));
        page.reload();
        assertThat(option(page, "Styrelsemöte")).hasAttribute("aria-label", Pattern.compile(".*26 maj.*"));
        Browser.settle(page);
        option(page, "Styrelsemöte").locator(".arc").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Styrelsemöte")))
                .isVisible();
        assertThat(page.getByText("Flyttad för hand.")).isVisible();
        page.locator("year-wheel [data-month='5'] .plate").click();
        assertThat(page).hasURL(Pattern.compile(".*del=m5.*"));
    }

    private static Draft meeting(String title, DateRule rule) {
        return new Draft(title, ActivityKind.MEETING, List.of("Styrelsen"), null, "", rule, 0, Set.of());
    }

    private static Locator option(Page page, String title) {
        return page.locator("year-wheel [role=option][aria-label^='" + title + "']");
    }

    /** Around the wheel's middle, as the days go; the names of the rings stand where the year begins. */
    private static void drag(Page page, Locator what, int days) {
        BoundingBox wheel = page.locator("year-wheel").boundingBox();
        BoundingBox arc = what.locator(".arc").boundingBox();
        double centreX = wheel.x + wheel.width / 2;
        double centreY = wheel.y + wheel.height / 2;
        double x = arc.x + arc.width / 2 - centreX;
        double y = arc.y + arc.height / 2 - centreY;
        double whole = Math.toRadians(days * 334.0 / 365);
        page.mouse().move(centreX + x, centreY + y);
        page.mouse().down();
        for (int step = 1; step <= 10; step++) {
            double turn = whole * step / 10;
            page.mouse()
                    .move(
                            centreX + x * Math.cos(turn) - y * Math.sin(turn),
                            centreY + x * Math.sin(turn) + y * Math.cos(turn));
        }
        page.mouse().up();
    }

    private static void importFile(Page page) throws IOException {
        assertThat(page.getByText("En fil med en aktivitet på varje rad.")).isVisible();
        Browser.settle(page);
        page.locator("input[type=file]")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "arshjul.csv",
                        "text/csv",
                        new ClassPathResource("annualwheel/arshjul.csv").getContentAsByteArray()));
        assertThat(page.getByText("30 nya, 0 ändrade, 0 som de var")).isVisible();
        button(page, "Läs in").click();
        assertThat(page.getByText("30 nya aktiviteter")).isVisible();
    }

    private static void moveTheMeetingOfMarch(Page page) {
        page.navigate("/arshjul/" + YEAR + "?vy=lista");
        Browser.settle(page);
        Locator march = page.locator(".wheel-month")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("mars"))));
        march.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(MEETING))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(MEETING)))
                .isVisible();
        button(page, "Flytta").click();
        Locator day = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Dag"));
        assertThat(day).isVisible();
        day.fill("2027-03-18");
        day.press("Enter");
        assertThat(page.getByText("Inget annat flyttas.")).isVisible();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Flytta").setExact(true))
                .click();
        assertThat(page.getByText("Flyttad för hand.")).isVisible();
        assertThat(march.getByText("tors 18 mars")).isVisible();
    }

    private static void declareItDone(Page page) {
        button(page, "Klar").click();
        page.getByLabel("Vad blev det?").fill("Beslutade om Klivet.");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Klar").setExact(true))
                .click();
        assertThat(page.getByText("Beslutade om Klivet.")).isVisible();
        assertThat(button(page, "Öppna igen")).isVisible();
    }

    private static void takeAway(Page page) throws IOException {
        page.navigate("/arshjul/" + YEAR);
        Browser.settle(page);
        page.getByText("Hämta").click();
        Download picture =
                page.waitForDownload(() -> page.getByText("Bild (.svg)").click());
        assertThat(Files.readString(picture.path())).startsWith("<").contains("2027", "Medlemsråd 1");
        page.getByText("Hämta").click();
        Download table = page.waitForDownload(
                () -> page.getByText("Text med semikolon (.csv)").click());
        List<String> lines = Files.readAllLines(table.path());
        assertThat(lines).hasSize(31);
        assertThat(lines.get(0))
                .endsWith("manad;aktivitet;ansvarig;slag;aterkommer;nar;borjar_dagar_fore;efter;beskrivning");
    }
}
