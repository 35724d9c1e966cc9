package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.account.Role;
import se.arshjulet.annualwheel.ActivityKind;
import se.arshjulet.annualwheel.ActivityStart;
import se.arshjulet.annualwheel.AnnualWheels;
import se.arshjulet.annualwheel.AnnualWheels.Draft;
import se.arshjulet.annualwheel.AnnualWheels.Occurrence;
import se.arshjulet.annualwheel.DateRule;
import se.arshjulet.annualwheel.DayInMonth;
import se.arshjulet.annualwheel.OccurrenceState;
import se.arshjulet.archive.Archives;
import se.arshjulet.archive.Unpacked;
import se.arshjulet.association.Member;
import se.arshjulet.datarequest.DataRequestStarter;
import se.arshjulet.datarequest.DataRequests;

/**
 * A coordinator plans a year from the one before, rehearses it, mends what stands in the way and starts it. The clock runs:
 * one member answers in time, one late, one never. The year is closed, its archive holds, and the next one opens.
 */
@Journey
class WholeYearJourneyTest {

    private static final String MODULE = "Organisationsmodulen";
    private static final String MEETING = "Beredningsgruppens möte";
    private static final String REPORT = "Tertialrapport";
    private static final String OUTLOOK = "Årlig omvärldsanalys";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private AnnualWheels wheels;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Archives archives;

    @Autowired
    private TestMail mail;

    private TestWorld world;
    private int year;

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator inDialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Draft activity(String title, ActivityKind kind, String whose, int month) {
        Integer lead = kind == ActivityKind.MEETING ? 0 : null;
        return new Draft(
                title,
                kind,
                List.of(whose),
                null,
                "",
                new DateRule.Once(month, month, new DayInMonth.LastWorkingDay()),
                lead,
                Set.of());
    }

    /** What the association did the year before, with a request that nobody has chosen a form for. */
    private void theYearBefore() {
        world.as(world.coordinator(), () -> {
            wheels.begin(year - 1);
            wheels.add(
                    year - 1,
                    activity(MODULE, ActivityKind.DATA_REQUEST, "Analysgruppen", 2)
                            .starting(new ActivityStart(DataRequestStarter.KIND, Map.of()), List.of(7)));
            wheels.add(year - 1, activity(MEETING, ActivityKind.MEETING, "Beredningsgruppen", 3));
            wheels.add(year - 1, activity(REPORT, ActivityKind.REPORT, "Kansliet", 4));
            wheels.add(year - 1, activity(OUTLOOK, ActivityKind.REPORT, "Arbetsgruppen", 12));
        });
    }

    private Occurrence time(String title) {
        AnnualWheels.Wheel wheel =
                world.as(world.coordinator(), () -> wheels.find(year)).orElseThrow();
        UUID activity = wheel.activities().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
        return wheel.occurrences().stream()
                .filter(one -> one.activityId().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aYearIsPlannedRehearsedDrivenClosedAndTurned(Browser browser) {
        world = worlds.create();
        year = requests.today().getYear() + 1;
        world.person("Gun Granskare", "granskare", Role.REVIEWER);
        theYearBefore();
        Page office = browser.signedIn(world.coordinator(), Browser.DESKTOP);

        plan(office);
        rehearse(office);
        start(office);
        theMembersAnswer(office);
        theMeetingIsHeld(office);
        theReportIsDone(office);
        close(office);
        theArchiveHolds();
        turn(office);
    }

    private void plan(Page office) {
        office.navigate("/arshjul/" + year);
        Browser.settle(office);
        button(office, "Planera från " + (year - 1)).click();
        button(office, "Öppna " + year).click();
        assertThat(office.locator("year-wheel [role=option]")).hasCount(4);
        LocalDate dayOff = LocalDate.of(year, 5, 1);
        world.as(world.coordinator(), () -> wheels.move(time(REPORT).id(), dayOff));
    }

    private void rehearse(Page office) {
        office.navigate("/arshjul/" + year);
        Browser.settle(office);
        button(office, "Repetera").click();
        assertThat(office.getByText("2 varningar")).isVisible();
        assertThat(office.getByText(MODULE + " kan inte börja: Inget formulär är valt."))
                .isVisible();
        assertThat(office.getByText(REPORT + " har sin sista dag 1 maj, som är första maj."))
                .isVisible();

        // the form that was missing
        office.navigate("/arshjul/%d?vald=%s".formatted(year, time(MODULE).id()));
        Browser.settle(office);
        button(office, "Ändra aktiviteten").click();
        office.getByRole(AriaRole.DIALOG).getByLabel("Formulär").click();
        office.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^Organisation")))
                .first()
                .click();
        inDialog(office, "Spara").click();
        assertThat(office.getByText(Pattern.compile("^Frågar 3 medlemmar med formuläret")))
                .isVisible();

        // the day off
        office.navigate("/arshjul/%d?vald=%s".formatted(year, time(REPORT).id()));
        Browser.settle(office);
        button(office, "Låt regeln bestämma").click();
        assertThat(office.getByText("Flyttad för hand.")).hasCount(0);

        office.navigate("/arshjul/%d/repetera".formatted(year));
        assertThat(office.getByText("Inga varningar")).isVisible();
        world.members().forEach(member -> assertThat(office.locator(".week-load")
                        .getByText(world.representative(member).name()))
                .isVisible());
    }

    private void start(Page office) {
        office.navigate("/arshjul/" + year);
        Browser.settle(office);
        button(office, "Starta året").click();
        inDialog(office, "Starta året").click();
        assertThat(office.getByText("Året är igång")).isVisible();
    }

    private void theMembersAnswer(Page office) {
        Member inTime = world.members().get(0);
        Member late = world.members().get(1);
        requests.moveToMorningOf(LocalDate.of(year, 2, 3));
        world.members()
                .forEach(member ->
                        mail.await(world.representative(member).email(), MODULE + " " + year + ": svara senast"));
        UUID round = Awaitility.await("the round is the activity's")
                .until(() -> time(MODULE).subjectId(), subject -> subject != null);
        requests.awaitLaunched(world, round);
        UUID first = requests.assignment(world, round, inTime).id();
        requests.submitted(world, first, inTime, "I tid");
        requests.approved(world, first);

        requests.moveToMorningOf(time(MODULE).dueOn().plusDays(1));
        mail.await(world.coordinator().email(), "Försenat");
        UUID second = requests.assignment(world, round, late).id();
        requests.submitted(world, second, late, "Sent");
        requests.approved(world, second);

        // the third never does, and the coordinator goes on without
        office.navigate("/arshjul/%d?vald=%s".formatted(year, time(MODULE).id()));
        Browser.settle(office);
        assertThat(office.getByText("Öppna det som startades")).isVisible();
        button(office, "Klar").click();
        office.getByLabel("Vad blev det?").fill("Två av tre svarade.");
        inDialog(office, "Klar").click();
        assertThat(office.getByText("Två av tre svarade.")).isVisible();
        assertThat(time(MODULE).state()).isEqualTo(OccurrenceState.DONE);
        mail.await(world.representative(world.members().get(2)).email(), "du behöver inte svara");
    }

    private void theMeetingIsHeld(Page office) {
        requests.moveToMorningOf(time(MEETING).dueOn());
        assertThat(mail.await("granskare@" + world.association().slug() + ".example", MEETING)
                        .subject())
                .contains(MEETING);
        office.navigate("/uppgifter");
        Browser.settle(office);
        office.getByText("Skriv in vad mötet kom fram till: " + MEETING).first().click();
        office.getByLabel("Vad blev det?").fill("Gruppen förordade budgeten.");
        button(office, "Klart").click();
        assertThat(office.getByText(MEETING + " är klar.")).isVisible();
        assertThat(time(MEETING).note()).isEqualTo("Gruppen förordade budgeten.");
    }

    private void theReportIsDone(Page office) {
        requests.moveToMorningOf(LocalDate.of(year, 4, 3));
        mail.await(world.coordinator().email(), REPORT + ": gör klart senast");
        requests.moveToMorningOf(time(REPORT).dueOn().minusDays(3));
        mail.await(world.coordinator().email(), "Påminnelse: " + REPORT);
        office.navigate("/uppgifter");
        Browser.settle(office);
        office.getByText(REPORT).first().click();
        button(office, "Klart").click();
        assertThat(office.getByText(REPORT + " är klar.")).isVisible();
    }

    private void close(Page office) {
        requests.moveToMorningOf(LocalDate.of(year + 1, 1, 20));
        mail.await(world.coordinator().email(), "Årshjulet %d är slut: stäng året".formatted(year));
        office.navigate("/arshjul/%d/stang".formatted(year));
        Browser.settle(office);
        assertThat(office.getByText(OUTLOOK).first()).isVisible();
        office.getByLabel("Varför stängs året nu?").fill("Omvärldsanalysen görs nästa år.");
        button(office, "Stäng " + year).click();
        assertThat(office.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(year + " är stängt")))
                .isVisible();
    }

    /** With nothing but the zip: every file is there and has the sum that it should have. */
    private void theArchiveHolds() {
        Map<String, byte[]> files = Unpacked.newest(world, archives, year).files();
        List<String> sums = new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(sums).hasSize(files.size() - 1);
        sums.forEach(line -> {
            String[] parts = line.split("\\s+\\*?", 2);
            assertThat(parts[0]).as(parts[1]).isEqualTo(sha256(files.get(parts[1])));
        });
        assertThat(files.keySet())
                .anyMatch(name -> name.startsWith("svar/"))
                .anyMatch(name -> name.startsWith("mejl/"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void turn(Page office) {
        button(office, "Öppna " + (year + 1)).first().click();
        assertThat(office.getByText("4 aktiviteter från " + year)).isVisible();
        Browser.settle(office);
        button(office, "Öppna " + (year + 1)).last().click();
        assertThat(office.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Årshjulet " + (year + 1))))
                .isVisible();
        assertThat(office.locator("year-wheel [role=option]")).hasCount(4);
        office.navigate("/arshjul/%d".formatted(year));
        assertThat(office.locator("year-wheel [role=option]")).hasCount(4);
    }
}
