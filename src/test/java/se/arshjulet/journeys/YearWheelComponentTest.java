package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The year wheel by itself in a real browser: where things stand, what hands and keys do, what it says, what it draws. */
@ExtendWith(NeedsBundle.class)
class YearWheelComponentTest {

    private static final int YEAR = 365;
    private static final int MAY = 120;
    private static final int JUNE = 151;

    private static BrowserExtension.Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new BrowserExtension.Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void anArcStandsAtItsDaysAndJanuaryBeginsAtTheTop() {
        WheelPage wheel = desktop("");
        String report = idOf("Insatsredovisning"); // 1 to 26 February
        assertThat(wheel.covers(report, 31, 0, YEAR)).isTrue();
        assertThat(wheel.covers(report, 31 + 25, 0, YEAR)).isTrue();
        assertThat(wheel.covers(report, 30, 0, YEAR)).isFalse();
        assertThat(wheel.covers(report, 31 + 26, 0, YEAR)).isFalse();
        assertThat(wheel.covers(idOf("Koda höstens"), 0, 0, YEAR)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?count=300"})
    void nothingStandsOnAnother(String query) {
        WheelPage wheel = desktop(query);
        assertThat(wheel.overlaps()).isEmpty();
        wheel.does("wheel.zoom = 'q2'");
        assertThat(wheel.overlaps()).isEmpty();
    }

    /** Lanes made to give titles room must not be so many that no title has any. */
    @Test
    void moreActivitiesDoNotTakeAllTheTitlesAway() {
        WheelPage wheel = desktop("?count=80");
        wheel.page().setViewportSize(760, 730);
        assertThat(wheel.page().locator(".title").first()).isVisible();
        assertThat(wheel.page().locator(".title").count()).isGreaterThan(10);
        assertThat(wheel.page().locator(".ring-name").last()).not().hasText("");
        assertThat(wheel.overlaps()).isEmpty();
    }

    @Test
    void aMonthFillsTheWheelWhenPressedAndTheMiddleLeadsOut() {
        WheelPage wheel = desktop("");
        wheel.page().locator("[data-month='5'] .plate").click();
        assertThat(wheel.heard()).isEqualTo("[{\"name\":\"wheel-zoom\",\"zoom\":\"m5\"}]");
        String meeting = idOf("Ställningstagande"); // 19 May
        assertThat(wheel.covers(meeting, MAY + 18, MAY, JUNE)).isTrue();
        assertThat(wheel.covers(meeting, MAY + 17, MAY, JUNE)).isFalse();
        assertThat(wheel.option(idOf("Koda höstens"))).hasCount(0);
        wheel.page().locator(".hub").click();
        assertThat(wheel.heard()).contains("\"q2\"");
        wheel.page().locator(".hub").click();
        assertThat(wheel.heard()).contains("\"year\"");
    }

    @Test
    void theKeyboardGoesInTimeAndBetweenRingsFromOneTabStop() {
        WheelPage wheel = desktop("");
        Page page = wheel.page();
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowUp");
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("ArrowUp");
        }
        page.keyboard().press("Home");
        assertThat(wheel.focused()).isEqualTo(idOf("Koda höstens"));
        page.keyboard().press("ArrowRight");
        assertThat(wheel.focused()).isEqualTo(idOf("Utkast till konklusioner"));
        page.keyboard().press("End");
        assertThat(wheel.focused()).isEqualTo(idOf("Intervjuer"));
        page.keyboard().press("ArrowDown");
        assertThat(ringOf(wheel.focused())).isEqualTo("DATA_REQUEST");
        String here = wheel.focused();
        page.keyboard().press("Enter");
        assertThat(wheel.heard()).isEqualTo("[{\"name\":\"wheel-open\",\"id\":\"" + here + "\"}]");
        assertThat(page.locator("[tabindex='0']")).hasCount(1);
        page.keyboard().press("Tab");
        assertThat(wheel.focused()).isEqualTo("null");
    }

    @Test
    void theKeyboardZoomsToWhereItStandsAndKeepsItsPlace() {
        WheelPage wheel = desktop("");
        wheel.option(idOf("Förankra")).focus();
        wheel.page().keyboard().press("+");
        wheel.page().keyboard().press("+");
        assertThat(wheel.says("wheel.zoom")).isEqualTo("m4");
        assertThat(wheel.focused()).isEqualTo(idOf("Förankra"));
        wheel.page().keyboard().press("-");
        wheel.page().keyboard().press("Escape");
        assertThat(wheel.says("wheel.zoom")).isEqualTo("year");
    }

    @Test
    void whatMayNotBeMovedStaysAndWhatMayIsAskedForByKey() {
        WheelPage wheel = desktop("");
        wheel.option(idOf("Insatsredovisning")).focus();
        wheel.page().keyboard().press("Alt+ArrowRight");
        assertThat(wheel.heard()).isEqualTo("[]");
        wheel.does("wheel.movable = true");
        wheel.page().keyboard().press("Alt+ArrowRight");
        assertThat(wheel.heard()).contains("\"startsOn\":\"2027-02-02\",\"dueOn\":\"2027-02-27\"");
        wheel.page().keyboard().press("Alt+Shift+ArrowLeft");
        assertThat(wheel.heard()).contains("\"startsOn\":\"2027-01-25\",\"dueOn\":\"2027-02-19\"");
        assertThat(wheel.says("wheel.shadowRoot.querySelector('[role=status]').textContent"))
                .contains("25 jan");
    }

    @ParameterizedTest
    @CsvSource({"true, 2027-05-26", "false, ''"})
    void aDragShowsWhereItWouldStandAndAsksWhenLetGo(boolean movable, String day) {
        WheelPage wheel = desktop("");
        wheel.does("wheel.zoom = 'm5'; wheel.movable = " + movable);
        String meeting = idOf("Ställningstagande"); // 19 May
        BoundingBox box = wheel.option(meeting).locator(".arc").boundingBox();
        double x = box.x + box.width / 2 - 720;
        double y = box.y + box.height / 2 - 450;
        double week = Math.toRadians(7 * 334.0 / 31);
        wheel.page().mouse().move(x + 720, y + 450);
        wheel.page().mouse().down();
        for (int step = 1; step <= 7; step++) {
            double turn = week * step / 7;
            wheel.page()
                    .mouse()
                    .move(720 + x * Math.cos(turn) - y * Math.sin(turn), 450 + x * Math.sin(turn) + y * Math.cos(turn));
        }
        assertThat(wheel.page().locator(".ghost")).hasCount(movable ? 1 : 0);
        wheel.page().mouse().up();
        assertThat(wheel.page().locator(".ghost")).hasCount(0);
        assertThat(wheel.heard())
                .isEqualTo(
                        movable
                                ? "[{\"name\":\"wheel-move\",\"id\":\"%s\",\"startsOn\":\"%s\",\"dueOn\":\"%s\"}]"
                                        .formatted(meeting, day, day)
                                : "[]");
    }

    @Test
    void whatIsWrittenReadsUprightHoweverTheWheelIsTurned() {
        WheelPage wheel = desktop("");
        for (int turn = 0; turn < 360; turn += 60) {
            assertThat(wheel.page().evaluate("""
                    () => [...wheel.shadowRoot.querySelectorAll('textPath')].filter((text) => {
                        const turned = text.getRotationOfChar(Math.floor(text.getNumberOfChars() / 2));
                        return text.getNumberOfChars() && Math.abs((turned + 540) % 360 - 180) > 100;
                    }).map((text) => text.textContent)
                    """)).as("turned %s", turn).isEqualTo(List.of());
            for (int press = 0; press < 4; press++) {
                wheel.option(wheel.says("wheel.current")).press("]");
            }
            assertThat(wheel.page().locator("year-wheel:not([turning])")).hasCount(1);
        }
    }

    @Test
    void eachIsSpokenInFull() {
        WheelPage wheel = desktop("");
        for (JsonNode it : WheelPage.year().path("occurrences")) {
            assertThat(wheel.option(it.path("id").asText())).hasAccessibleName(nameOf(it));
        }
        assertThat(wheel.page().getByRole(AriaRole.LISTBOX)).hasAccessibleName("Årshjulet 2027");
    }

    @ParameterizedTest
    @CsvSource({"1440, ''", "1440, ?dark", "390, ''", "390, ?dark"})
    void keepsNobodyOut(int width, String query) {
        WheelPage wheel = new WheelPage(chromium, width, query);
        Browser.accessible(wheel.page());
        wheel.does("wheel.zoom = 'm5'");
        Browser.accessible(wheel.page());
    }

    @Test
    void aPressBesideSomethingSmallMeansIt() {
        WheelPage wheel = new WheelPage(chromium, Browser.PHONE, "");
        wheel.does("wheel.zoom = 'm5'");
        String meeting = idOf("Ställningstagande");
        BoundingBox box = wheel.option(meeting).locator(".arc").boundingBox();
        wheel.page().mouse().click(box.x - 12, box.y + box.height / 2);
        assertThat(wheel.heard()).contains(meeting);
    }

    @Test
    void theSheetIsADrawingOfItsOwnWithEveryTitle() throws Exception {
        String sheet = (String) desktop("?dark").page().evaluate("() => wheel.toSvg()");
        Document drawing = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(sheet)));
        List<String> titles = new ArrayList<>();
        NodeList found = drawing.getElementsByTagNameNS("http://www.w3.org/2000/svg", "title");
        for (int i = 0; i < found.getLength(); i++) {
            titles.add(found.item(i).getTextContent());
        }
        assertThat(titles).contains("Årshjulet 2027");
        for (JsonNode it : WheelPage.year().path("occurrences")) {
            assertThat(titles).contains(nameOf(it));
        }
        assertThat(sheet)
                .doesNotContain("var(", "oklab", "color-mix", "lit$")
                .contains("Inter", "Helårsutfall", "Struken");
    }

    private static WheelPage desktop(String query) {
        return new WheelPage(chromium, Browser.DESKTOP, query);
    }

    private static String idOf(String title) {
        for (JsonNode it : WheelPage.year().path("occurrences")) {
            if (it.path("title").asText().startsWith(title)) {
                return it.path("id").asText();
            }
        }
        throw new IllegalArgumentException(title);
    }

    private static String ringOf(String id) {
        for (JsonNode it : WheelPage.year().path("occurrences")) {
            if (it.path("id").asText().equals(id)) {
                return it.path("ring").asText();
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static String nameOf(JsonNode it) {
        return String.join(
                ", ",
                it.path("title").asText(),
                it.path("when").asText(),
                it.path("stateLabel").asText(),
                it.path("responsible").asText());
    }
}
