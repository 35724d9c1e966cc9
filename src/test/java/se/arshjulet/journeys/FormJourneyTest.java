package se.arshjulet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.TestMail;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorld.TestPerson;
import se.arshjulet.TestWorlds;
import se.arshjulet.datarequest.AnswerRows;
import se.arshjulet.datarequest.Answers;
import se.arshjulet.datarequest.Assignments;
import se.arshjulet.datarequest.DataRequests;
import se.arshjulet.datarequest.Rounds;
import se.arshjulet.form.FormCatalog;
import se.arshjulet.form.FormDefinitionReader;
import se.arshjulet.form.Registers;
import se.arshjulet.form.xlsform.XlsForm;
import se.arshjulet.spreadsheet.NewWorkbook;

/** The insats form through two years: answered on a phone against every kind of check, then asked in other words. */
@Journey
class FormJourneyTest {

    private static final Pattern APPROVE = Pattern.compile("^Godkänn");
    private static final String HOSTILE =
            "<img src='finns-ej' onerror='window.ran = 1'><script>window.ran = 1</script>";
    private static final String WOMEN_ONGOING = "participants.ongoing.women";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private DataRequests requests;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Answers answering;

    @Autowired
    private AnswerRows answerRows;

    @Autowired
    private Rounds rounds;

    @Autowired
    private FormCatalog forms;

    @Autowired
    private Registers registers;

    @Autowired
    private TestMail mail;

    @Test
    void anInsatsIsAnsweredOnAPhoneAndTheNextYearOnlyWhatIsNew(Browser browser) throws IOException {
        TestWorld world = worlds.create(1);
        TestPerson representative = world.representative(world.members().get(0));
        new InsatsOfLastYear(requests, assignments, answering, answerRows, rounds, forms, registers)
                .answered(world, world.members().get(0));

        Page coordinator = browser.signedIn(world.coordinator());
        start(coordinator, "Årets insats");
        mail.await(representative.email(), found -> found.subject().contains("svara senast"));
        Page phone = browser.signedIn(representative, Browser.PHONE);
        open(phone);

        AnswerSheet sheet = new AnswerSheet(phone);
        sheet.press("Oförändrat i hela delen").saved();
        onwards(phone, "Bakgrund").press("Oförändrat i hela delen").saved();
        onwards(phone, "Mål").press("Oförändrat i hela delen").saved();
        onwards(phone, "Syfte").press("Oförändrat i hela delen").saved();
        onwards(phone, "Målgrupp");
        phone.getByRole(AriaRole.BUTTON, containing("Använd förra svaret: Målgrupper"))
                .click();
        sheet.saved();

        // A table from Excel: one figure too many, and one that is none.
        paste(phone, WOMEN_ONGOING, "12\t9\n7\ttolv");
        assertThat(cell(phone, WOMEN_ONGOING)).hasValue("12");
        assertThat(cell(phone, "participants.started.women")).hasValue("7");
        assertThat(cell(phone, "participants.started.men")).hasValue("tolv");
        assertThat(phone.getByText(Pattern.compile("”tolv” är inget tal")).first())
                .isVisible();
        type(phone, "participants.started.men", "5");
        type(phone, "participants.ended.women", "40");
        type(phone, "participants.ended.men", "finns ej");
        type(phone, "participants.ended.men", "2");
        assertThat(phone.getByRole(AriaRole.ROW, containing("Alla under året"))).containsText("33");
        // What does not hold together is said where it stands, before she goes on.
        assertThat(phone.getByText("De avslutade är fler än alla deltagare").first())
                .isVisible();

        onwards(phone, "Måluppfyllelse");
        phone.getByRole(AriaRole.RADIO, labelled("Delvis")).check();
        sheet.saved();
        assertThat(phone.getByRole(AriaRole.TEXTBOX, containing("Vad hindrade?")))
                .isVisible();
        sheet.write("Vad visar att det är så?", HOSTILE);
        isInert(phone);

        onwards(phone, "Bilder");
        onwards(phone, "Ekonomiskt utfall per post");
        onwards(phone, "Ekonomiskt utfall");
        Locator granted = phone.getByRole(AriaRole.TEXTBOX, containing("Beviljat av förbundet i år"));
        granted.fill("en miljon");
        granted.blur();
        assertThat(phone.getByText(Pattern.compile("”en miljon” är inget tal")).first())
                .isVisible();
        assertThat(granted).hasValue("en miljon");
        sheet.write("Beviljat av förbundet i år", "2 000 000 kr");
        assertThat(phone.getByText(Pattern.compile("mer än förra gången \\(100 %\\)")))
                .isVisible();
        sheet.write("Kommentar till Beviljat av förbundet i år", "Utökad till hela länet.");
        sheet.write("Förbrukat i år", "1 200 000");
        assertThat(phone.getByRole(AriaRole.TEXTBOX, containing("Kvar av det beviljade")))
                .hasValue(Pattern.compile("800.000.kr"));
        assertThat(phone.getByRole(AriaRole.TEXTBOX, containing("Vad beror avvikelsen på?")))
                .isVisible();

        onwards(phone, "Framtid");
        phone.getByRole(AriaRole.RADIO, labelled("Fortsätter som i år")).check();
        sheet.saved().press("Skicka in");

        Locator gaps = phone.locator("#saknas");
        assertThat(gaps).containsText("De avslutade är fler än alla deltagare");
        assertThat(gaps).containsText("”Vad hindrade?” är inte ifyllt än.");
        assertThat(gaps).containsText("”Vad beror avvikelsen på?” är inte ifyllt än.");
        gaps.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Målgrupp"))
                .first()
                .click();
        Browser.settle(phone); // the field that is wrong has the focus
        type(phone, "participants.ended.women", "4");
        assertThat(gaps).not().containsText("De avslutade är fler än alla deltagare");
        onwards(phone, "Måluppfyllelse").write("Vad hindrade?", "Få platser.");
        assertThat(gaps).not().containsText("”Vad hindrade?”");
        onwards(phone, "Bilder");
        onwards(phone, "Ekonomiskt utfall per post");
        onwards(phone, "Ekonomiskt utfall");
        phone.getByRole(AriaRole.TEXTBOX, containing("Vad beror avvikelsen på?"))
                .fill("Sen start.");
        // The last gap goes as she presses, and the list of them with it.
        sheet.pressWhile(gaps, "Skicka in");
        assertThat(phone.getByText("Svaret är inskickat").first()).isVisible();
        approve(coordinator, "Kommentar: Utökad till hela länet.");

        publishInOtherWords(coordinator);
        start(coordinator, "Årets insats");
        Page desk = browser.signedIn(representative);
        open(desk);
        AnswerSheet next = new AnswerSheet(desk);
        next.open("Bakgrund");
        assertThat(desk.getByText("Frågan är omformulerad. Förut löd den")).isVisible();
        assertThat(desk.getByText("”Varför startade insatsen?”")).isVisible();
        next.press("Oförändrat i hela delen").saved();
        next.open("Syfte");
        assertThat(desk.getByText("Frågan är delad. Förut").first()).isVisible();
        assertThat(desk.getByText(Pattern.compile("”Vad ska insatsen leda till\\?” Arbete eller studier\\."))
                        .first())
                .isVisible();
        next.write("Vad ska insatsen leda till för deltagarna?", "Arbete.")
                .write("Vad ska insatsen leda till för parterna?", "Samsyn.");
        next.open("Kontakt").press("Oförändrat i hela delen").saved();
        desk.getByLabel("Visa bara det som är nytt eller ändrat").check();
        assertThat(desk.getByText("Allt här är som förra gången.")).isVisible();
        desk.getByLabel("Visa bara det som är nytt eller ändrat").uncheck();

        // The rest by a sheet: it comes with last year's answers, and two lines are added to it.
        upload(desk, FormJourneyTest::twoCosts);
        Locator preview = desk.getByRole(AriaRole.DIALOG);
        assertThat(preview.getByText(Pattern.compile("2 nya rader"))).isVisible();
        assertThat(preview.getByText(Pattern.compile("En ruta går inte att läsa och tas inte med")))
                .isVisible();
        preview.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Ta in ändringarna")
                                .setExact(true))
                .click();
        assertThat(desk.getByText(Pattern.compile("En ruta i bladet togs inte med")))
                .isVisible();
        desk.getByRole(AriaRole.BUTTON, containing("Lokal · Utfall")).click();
        assertThat(desk.getByLabel("1, Utfall (kr)")).hasValue(Pattern.compile("400.000"));
        typeIn(desk.getByLabel("2, Utfall (kr)"), "700 000");
        next.saved().open("Måluppfyllelse");
        assertThat(desk.getByRole(AriaRole.TEXTBOX, containing("Vad visar att det är så?")))
                .hasValue(HOSTILE);
        isInert(desk);

        // The lines and the sum are held against each other.
        next.press("Skicka in");
        assertThat(desk.locator("#saknas")).containsText("Posternas utfall blir inte lika mycket som det förbrukade");
        next.open("Ekonomiskt utfall per post");
        typeIn(desk.getByLabel("2, Utfall (kr)"), "800 000");
        next.saved();
        Page paper = desk.context().newPage();
        paper.navigate(desk.getByRole(AriaRole.LINK, labelled("Skriv ut")).getAttribute("href"));
        assertThat(paper.getByText(HOSTILE)).isVisible();
        isInert(paper);
        paper.close();
        next.press("Skicka in");
        assertThat(desk.getByText("Svaret är inskickat").first()).isVisible();
        approve(coordinator, HOSTILE);
        isInert(coordinator);
    }

    /** What is typed is shown as it was typed, and nothing of it was ever run. */
    private static void isInert(Page page) {
        org.assertj.core.api.Assertions.assertThat(page.evaluate("() => window.ran === undefined"))
                .isEqualTo(true);
        assertThat(page.locator("img[src='finns-ej']")).hasCount(0);
    }

    private static void upload(Page page, Consumer<XSSFWorkbook> edit) throws IOException {
        Download given = page.waitForDownload(() ->
                page.getByRole(AriaRole.LINK, labelled("Ladda ner som Excel")).click());
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (InputStream sheet = given.createReadStream();
                XSSFWorkbook workbook = new XSSFWorkbook(sheet)) {
            edit.accept(workbook);
            workbook.write(filled);
        }
        page.getByRole(AriaRole.BUTTON, labelled("Ladda upp ifyllt blad")).click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload(given.suggestedFilename(), NewWorkbook.MEDIA_TYPE, filled.toByteArray()));
    }

    private static void twoCosts(XSSFWorkbook workbook) {
        var costs = workbook.getSheet("Ekonomiskt utfall per post");
        Row staff = costs.createRow(2);
        staff.createCell(1).setCellValue("Personal");
        staff.createCell(2).setCellValue(500_000);
        staff.createCell(3).setCellValue(400_000);
        Row rooms = costs.createRow(3);
        rooms.createCell(1).setCellValue("Lokal");
        rooms.createCell(2).setCellValue(700_000);
        rooms.createCell(3).setCellValue("mycket");
    }

    private static void typeIn(Locator cell, String text) {
        cell.fill(text);
        cell.press("Tab");
    }

    private static void start(Page coordinator, String form) {
        coordinator.navigate("/datauppdrag/ny");
        Choosing.form(coordinator, form);
        assertThat(coordinator.getByText("Når en person.")).isVisible();
        coordinator.getByRole(AriaRole.BUTTON, labelled("Starta")).click();
        coordinator
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Starta").setExact(true))
                .click();
        assertThat(coordinator.getByText("Pågår").first()).isVisible();
    }

    private static void open(Page page) {
        page.navigate("/uppgifter");
        page.getByRole(AriaRole.LINK, containing("Årets insats")).first().click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Kontakt").setLevel(2)))
                .isVisible();
    }

    private static AnswerSheet onwards(Page page, String part) {
        page.getByRole(AriaRole.BUTTON, labelled("Nästa")).click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(part).setLevel(2).setExact(true)))
                .isVisible();
        return new AnswerSheet(page);
    }

    private static Locator cell(Page page, String field) {
        return page.locator("[data-answer='" + field + "'] :is(input, textarea, select)")
                .first();
    }

    private static void type(Page page, String field, String text) {
        cell(page, field).fill(text);
        cell(page, field).press("Tab");
        new AnswerSheet(page).saved();
    }

    private static void paste(Page page, String field, String table) {
        cell(page, field).focus();
        cell(page, field).evaluate("""
                (input, text) => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """, table);
    }

    private static void approve(Page coordinator, String shown) {
        coordinator.navigate("/granskning");
        coordinator.getByRole(AriaRole.BUTTON, labelled("Granska")).first().click();
        assertThat(coordinator.getByText(shown).first()).isVisible();
        isInert(coordinator);
        coordinator
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(APPROVE))
                .first()
                .click();
        coordinator
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(APPROVE))
                .first()
                .click();
        assertThat(coordinator.getByText(Pattern.compile("Svaret är godkänt"))).isVisible();
    }

    /** One question in other words, and one that has become two. */
    private static void publishInOtherWords(Page coordinator) throws IOException {
        byte[] workbook = XlsForm.write(FormDefinitionReader.readPublished(inOtherWords(), "insats"));
        continueAsDraft(
                coordinator,
                XlsForm.write(FormDefinitionReader.readPublished(
                        inOtherWords().replaceAll(",\"lineage\":\\{\"is\":\"REWORDED\"[^}]*}", ""), "insats")));
        coordinator.navigate("/formular/importera");
        give(coordinator, asksForNothing(workbook));
        assertThat(coordinator.getByRole(AriaRole.ROW, containing("${finnsinte} finns inte bland de frågor")))
                .containsText("relevant");
        assertThat(coordinator.getByLabel("Formuläret som JSON")).isEmpty();
        give(coordinator, workbook);
        assertThat(coordinator.getByText("Så blir formuläret")).isVisible();
        assertThat(coordinator.getByRole(AriaRole.BUTTON, labelled("Fortsätt i ett utkast")))
                .isDisabled();
        assertThat(coordinator.getByText("Det finns redan ett utkast").first()).isVisible();
        assertThat(coordinator.getByText("Öppna utkastet")).isVisible();
        // What was read stands there as JSON, and is checked and published like any other.
        coordinator.getByText("Skriv eller klistra in JSON").click();
        coordinator.getByRole(AriaRole.BUTTON, labelled("Kontrollera")).click();
        assertThat(coordinator.getByText("Så blir formuläret")).isVisible();
        coordinator.getByRole(AriaRole.BUTTON, labelled("Publicera")).click();
        coordinator
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publicera"))
                .click();
        assertThat(coordinator.getByText("Formuläret är publicerat").first()).isVisible();
    }

    private static void continueAsDraft(Page coordinator, byte[] workbook) {
        coordinator.navigate("/formular/importera");
        give(coordinator, workbook);
        // Somebody has reworded a question in Excel: what it is now is answered in the draft.
        assertThat(coordinator.getByRole(AriaRole.ROW, containing("Är det samma fråga med andra ord")))
                .isVisible();
        coordinator
                .getByRole(AriaRole.BUTTON, labelled("Fortsätt i ett utkast"))
                .click();
        coordinator.waitForURL(Pattern.compile("/formular/utkast/"));
        assertThat(coordinator
                        .getByText("Vilket behov fick er att starta insatsen?")
                        .first())
                .isAttached();
    }

    private static void give(Page page, byte[] workbook) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("insats.xlsx", NewWorkbook.MEDIA_TYPE, workbook));
    }

    /** With a condition on a question that is not there. */
    private static byte[] asksForNothing(byte[] sound) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sound))) {
            Row headings = workbook.getSheet("survey").getRow(0);
            for (Cell heading : headings) {
                if (heading.getStringCellValue().equals("relevant")) {
                    workbook.getSheet("survey")
                            .getRow(2)
                            .createCell(heading.getColumnIndex())
                            .setCellValue("${finnsinte} = 1");
                }
            }
            workbook.write(changed);
        }
        return changed.toByteArray();
    }

    private static String inOtherWords() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (InputStream file = FormJourneyTest.class.getResourceAsStream("/forms/insats-1.json")) {
            ObjectNode form = (ObjectNode) json.readTree(file);
            for (JsonNode section : form.get("sections")) {
                if (section.get("key").asText().equals("background")) {
                    ObjectNode why = (ObjectNode) section.get("questions").get(0);
                    why.put("label", "Vilket behov fick er att starta insatsen?");
                    why.set("lineage", json.readTree("{\"is\": \"REWORDED\", \"from\": [\"why\"]}"));
                }
                if (section.get("key").asText().equals("purposes")) {
                    ArrayNode questions = (ArrayNode) section.get("questions");
                    questions.removeAll();
                    questions.add(part(json, "purposePeople", "Vad ska insatsen leda till för deltagarna?"));
                    questions.add(part(json, "purposeParties", "Vad ska insatsen leda till för parterna?"));
                }
            }
            return json.writeValueAsString(form);
        }
    }

    private static JsonNode part(ObjectMapper json, String key, String label) throws IOException {
        return json.readTree("""
                {"key": "%s", "type": "LONG_TEXT", "label": "%s", "required": true,
                 "lineage": {"is": "SPLIT", "from": ["purpose"]}}
                """.formatted(key, label));
    }

    private static Page.GetByRoleOptions labelled(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions containing(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
