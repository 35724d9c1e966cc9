package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorlds;

/** The coordinator makes documents look like the association's own. */
@Journey
class DocumentTemplateJourneyTest {

    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"240\" height=\"60\">"
            + "<rect width=\"240\" height=\"60\" fill=\"#b02050\"/></svg>";

    @Autowired
    private TestWorlds worlds;

    @Test
    void aColourThatIsTooLightIsMendedAndTheLogoIsSeenBeforeItIsKept(Browser browser) throws IOException {
        Page page = browser.signedIn(worlds.create().coordinator());
        page.navigate("/organisation");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dokumentmall"))
                .click();
        FrameLocator report = page.frameLocator(".document-frame");
        Locator title = report.locator("h1");
        assertThat(title).hasCSS("color", "rgb(22, 33, 31)");
        assertThat(report.locator(".association")).isVisible();

        Locator heading = page.getByLabel("Rubrikfärg", new Page.GetByLabelOptions().setExact(true));
        heading.fill("#F5A623");
        heading.blur();
        assertThat(page.locator("vaadin-text-field", new Page.LocatorOptions().setHasText("Rubrikfärg"))
                        .locator("[slot=error-message]"))
                .containsText("kontrasten mot vitt är 2,");
        assertThat(title).hasCSS("color", "rgb(22, 33, 31)");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Använd #")))
                .click();
        assertThat(title).not().hasCSS("color", "rgb(22, 33, 31)");
        String mended = heading.inputValue();
        assertThat(mended).matches("#[0-9A-F]{6}").isNotEqualTo("#F5A623");

        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("logga.svg", "image/svg+xml", LOGO.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.locator(".logo img")).isVisible();
        Browser.accessible(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Spara").setExact(true))
                .click();
        assertThat(page.getByText("Mallen är sparad.").first()).isVisible();

        page.reload();
        assertThat(heading).hasValue(mended);
        assertThat(report.locator(".logo img")).isVisible();
        Download pdf = page.waitForDownload(
                () -> page.getByText("Hämta exemplet som PDF").click());
        assertThat(pdf.suggestedFilename()).isEqualTo("statusrapport.pdf");
        try (InputStream in = pdf.createReadStream()) {
            assertThat(new String(in.readNBytes(8), StandardCharsets.US_ASCII)).startsWith("%PDF-1.");
        }
    }
}
