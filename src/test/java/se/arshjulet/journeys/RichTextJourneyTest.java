package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestWorlds;

/** Somebody writes a text with headings, lists and links, by mouse, by keyboard and out of Word. */
@Journey
class RichTextJourneyTest {

    /** As Word for Windows puts it on the clipboard. */
    private static final String FROM_WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm; color:red}</style></head><body>
            <!--StartFragment--><h1 style='color:#2F5496'>Året<o:p></o:p></h1>
            <p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span style='font-size:14.0pt;color:red'>Fler</span></b> deltar.<o:p></o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Linköping<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>o<span>&nbsp; </span></span></span><![endif]>Centrum<o:p></o:p></p>
            <p class=MsoNormal><a href="javascript:alert(1)">Klicka</a><img src="file:///C:/x.png" onerror="window.harmed=1"></p>
            <!--EndFragment--></body></html>""";

    private static final String PASTE = """
            (paper, html) => {
                const clipboard = new DataTransfer();
                clipboard.setData('text/html', html);
                paper.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
            }
            """;

    @Autowired
    private TestWorlds worlds;

    private Page page;

    @Test
    void whatIsWrittenComesToTheServer(Browser browser) {
        page = browser.signedIn(worlds.create().coordinator());
        page.navigate("/prov/skrivbord");
        Locator paper = paper("Inledning");
        assertThat(paper).isVisible();
        assertThat(paper).hasAccessibleDescription("Några meningar om året.");
        Browser.accessible(page);

        // An error stands at the field and is read with it; what is written next is sent by the click that saves it.
        button("Spara").click();
        assertThat(paper).hasAttribute("aria-invalid", "true");
        assertThat(paper).hasAccessibleDescription("Några meningar om året. Skriv en inledning.");
        paper.click();
        page.keyboard().type("Ett ");
        page.keyboard().press("Control+B");
        assertThat(button("Fet")).hasAttribute("aria-pressed", "true");
        page.keyboard().type("gott");
        page.keyboard().press("Control+B");
        page.keyboard().type(" år");
        button("Spara").click();
        assertGot("<p>Ett <strong>gott</strong> år</p>");
        assertThat(paper).not().hasAttribute("aria-invalid", "true");

        // By keys alone: back to the buttons, along them, and a heading.
        paper.focus();
        page.keyboard().press("Shift+Tab");
        assertThat(button("Rubrik")).isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(button("Gör om")).isFocused();
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        assertThat(paper).isFocused();
        assertGot("<h2>Ett <strong>gott</strong> år</h2>");
        page.keyboard().press("Control+Alt+0");
        assertGot("<p>Ett <strong>gott</strong> år</p>");

        // Only an address that can be one is a link.
        page.keyboard().press("Control+A");
        page.keyboard().press("Control+K");
        Locator address = page.locator("dialog[open]").getByLabel("Webbadress eller e-post");
        address.fill("javascript:alert(1)");
        address.press("Enter");
        assertThat(page.locator("dialog[open] .trouble")).containsText("https://");
        assertThat(address).isFocused();
        Browser.accessible(page);
        address.fill("www.exempel.example/år");
        address.press("Enter");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(paper.locator("a")).hasAttribute("href", "https://www.exempel.example/år");
        assertThat(button("Länk")).hasAttribute("aria-pressed", "true");
        assertThat(paper).isFocused();

        // What is fetched from the server takes the place of what stood there, and nobody is asked to write it twice.
        button("Hämta mall").click();
        assertThat(paper.locator("h2")).hasText("Året");
        assertGot("<h2>Året</h2><p>Det hände:</p>");

        assertThat(paper("Förra årets inledning")).hasAttribute("aria-readonly", "true");
        assertThat(paper("Förra årets inledning")).hasAttribute("contenteditable", "false");
        page.setViewportSize(Browser.PHONE, 844);
        Browser.accessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void aPageOutOfWordBecomesWhatTheReportNeeds(Browser browser) {
        page = browser.signedIn(worlds.create().coordinator());
        page.navigate("/prov/skrivbord");
        Locator paper = paper("Inledning");
        paper.click();
        paper.evaluate(PASTE, FROM_WORD);
        assertGot("<h2>Året</h2><p><strong>Fler</strong> deltar.</p>"
                + "<ul><li><p>Linköping</p><ul><li><p>Centrum</p></li></ul></li></ul><p>Klicka</p>");
        assertThat(page.evaluate("window.harmed")).isNull();
    }

    private Locator paper(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void assertGot(String html) {
        assertThat(page.locator("#got")).hasText(html);
    }
}
