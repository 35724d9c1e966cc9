package se.arshjulet.coordinationmap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.SAXException;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.flow.SampleFlows;
import se.arshjulet.journeys.Browser;
import se.arshjulet.journeys.Journey;

/** A visitor follows how people move, in the picture, in its list by keyboard, and on a phone. */
@Journey
class FlowsInBrowserTest {

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private PublicationTable table;

    @Test
    void aVisitorChoosesWhomSheLooksAtAndFollowsAStream(Browser browser) {
        TestWorld world = worlds.create();
        FlowMap content = new FlowMapBuilder(world.members(), List.of())
                .build(List.of(
                        new SampleFlows(world.member("Ängby kommun"), 2025)
                                .flow("labour", "af", 20, 30)
                                .flow("af", "labour", 15, 17)
                                .flow("own", "labour", 0, 6)
                                .flow("labour", "none", 3, 9)
                                .approved(),
                        new SampleFlows(world.member("Ängby kommun"), 2024)
                                .flow("labour", "work", 11, 12)
                                .approved()));
        table.append(
                new Head(UUID.randomUUID(), world.id(), MapModule.FLOWS, 1, Instant.parse("2026-03-12T10:00:00Z")),
                world.coordinator().id(),
                "",
                GuardedContent.open(content.withheld(
                        Map.of(FlowSex.WOMEN.cell(content.flows().get(3).key()), CountStatus.SUPPRESSED))));
        Page page = browser.window();
        page.navigate("/karta/" + world.association().slug() + "/floden");

        Locator map = page.locator("flow-map");
        // People come and go between the two: each stands on both sides of the picture.
        assertThat(map.locator(".picture svg text:text-is('Arbetsförmedlingen')"))
                .hasCount(2);
        assertThat(map.locator(".picture svg path[stroke-dasharray]")).hasCount(0);
        Browser.accessible(page);
        page.getByLabel("Kön").selectOption("kvinnor");
        assertThat(map.locator(".picture svg path[stroke-dasharray]")).hasCount(1);
        // A true zero is no stream, and not hidden.
        assertThat(map.locator(".picture svg text:text-is('Den som söker själv')"))
                .hasCount(0);
        assertThat(map.locator(".people:text-is('0 personer')")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("kon=kvinnor"));
        sheTakesThePictureAlong(page, map);
        theFrameHoldsTheSamePicture(page, world.association().slug());

        page.setViewportSize(Browser.PHONE, 844);
        assertThat(map.locator(".picture svg")).isVisible();
        map.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lista"))
                .press("Enter");
        assertThat(map.locator(".picture")).isHidden();
        Browser.accessible(page);
        page.getByLabel("År").selectOption("2024");
        assertThat(page.locator("#antal")).hasText("Visar 1 flöde från 2024.");
        map.getByRole(AriaRole.LINK).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Från Kommunens arbetsmarknadsenhet till Arbete");
        Browser.accessible(page);
    }

    /** The root of what a strict reader makes of it. */
    private static String wellFormed(byte[] file) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file))
                    .getDocumentElement()
                    .getTagName();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    /** It tells by itself what it shows and where it comes from, on white paper though her screen is dark. */
    private static void sheTakesThePictureAlong(Page page, Locator map) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Download drawing =
                page.waitForDownload(() -> button(map, "Spara som SVG").press("Enter"));
        assertThat(drawing.suggestedFilename()).matches("[a-z0-9-]+-floden-\\d{4}-\\d\\d-\\d\\d\\.svg");
        assertThat(wellFormed(bytes(drawing))).isEqualTo("svg");
        Document svg = Jsoup.parse(new String(bytes(drawing), UTF_8), "", Parser.xmlParser());
        assertThat(svg.select("svg > rect").attr("fill")).isEqualTo("#ffffff");
        assertThat(svg.select("svg svg text").eachText()).contains("Arbetsförmedlingen");
        assertThat(String.join(" ", svg.select("svg > text").eachText()))
                .contains(
                        "2025, kvinnor",
                        "Det är inte noll.",
                        "Samordningskartan, ",
                        "publicerad 12 mars 2026, utgåva 1");

        Download photograph =
                page.waitForDownload(() -> button(map, "Spara som PNG").press("Enter"));
        assertThat(photograph.suggestedFilename()).endsWith(".png");
        BufferedImage png = image(bytes(photograph));
        assertThat(png.getWidth())
                .isEqualTo(2 * Integer.parseInt(svg.select("svg").get(0).attr("width")));
        assertThat(png.getRGB(1, 1)).as("paper").isEqualTo(0xffffffff);
        long coloured = IntStream.range(0, png.getWidth())
                .filter(x -> IntStream.range(0, png.getHeight()).anyMatch(y -> isColoured(png.getRGB(x, y))))
                .count();
        assertThat(coloured).as("columns with a stream in them").isGreaterThan(png.getWidth() / 4);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        button(map, "Lista").click();
        assertThat(button(map, "Spara som PNG")).hasCount(0);
        button(map, "Bild").click();
    }

    private static void theFrameHoldsTheSamePicture(Page page, String slug) {
        Page frame = page.context().newPage();
        frame.navigate("/karta/" + slug + "/floden/ram");
        assertThat(frame.locator("flow-map .picture svg")).isVisible();
        Browser.accessible(frame);
        // The page around the frame stays: what one follows opens beside it.
        button(frame.locator("flow-map"), "Lista").click();
        Page beside = frame.waitForPopup(
                () -> frame.locator("flow-map").getByRole(AriaRole.LINK).first().click());
        assertThat(beside).hasURL(Pattern.compile("/floden/[0-9a-f-]{36}$"));
        beside.close();
        frame.close();
    }

    /** Neither ink nor paper: more of one colour than of another. */
    private static boolean isColoured(int rgb) {
        int red = rgb >> 16 & 0xff;
        int blue = rgb & 0xff;
        return Math.abs(red - blue) > 25;
    }

    private static Locator button(Locator map, String name) {
        return map.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static byte[] bytes(Download download) {
        try (InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage image(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
