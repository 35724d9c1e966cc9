package se.arshjulet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from files that were made to do harm, and from those that are only too large. */
@Timeout(30)
class HostileSheetTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String DAMAGED = "går inte att läsa som ett kalkylblad";
    private static final String TOO_LARGE = "för stor när den packas upp";

    @Test
    void whatSwellsAHundredfoldAndMoreIsRefused() {
        byte[] bomb = Workbooks.bomb(SHEET, " ", 60_000_000);
        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> SheetFile.first(bomb)).hasMessageContaining(TOO_LARGE);
    }

    @Test
    void whatSwellsALittleLessButToAbsurdSizeIsRefused() {
        byte[] bomb = Workbooks.bomb(SHEET, "<!--" + noise(40_000) + " ".repeat(2_000_000) + "-->", 80_000_000);
        assertThat(80_000_000.0 / bomb.length)
                .as("under the ratio that is told for a bomb")
                .isLessThan(100);
        assertThatThrownBy(() -> SheetFile.first(bomb)).hasMessageContaining(TOO_LARGE);
    }

    @Test
    void manyCellsInFewBytesAreRefused() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(100) + "</row>";
        assertThatThrownBy(() -> SheetFile.first(Workbooks.raw(row.repeat(10_001))))
                .isInstanceOf(UnreadableSheetException.class);
    }

    @Test
    void textsThatAddUpAreRefused() {
        String cell = "<c t='inlineStr'><is><t>" + noise(30_000) + "</t></is></c>";
        assertThatThrownBy(() -> SheetFile.first(Workbooks.raw(("<row>" + cell.repeat(10) + "</row>").repeat(70))))
                .hasMessageContaining(TOO_LARGE);
    }

    @Test
    void oneEndlessTextIsRefused() {
        assertThatThrownBy(
                        () -> SheetFile.first(Workbooks.raw("<row><c t='str'><v>" + noise(40_000) + "</v></c></row>")))
                .hasMessageContaining("mer text än ett kalkylblad kan ha");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file://%s'>]>",
                "<!DOCTYPE x SYSTEM '%s'>",
                "<!DOCTYPE x [<!ENTITY %% p SYSTEM '%s'> %%p;]>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY e '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            })
    void aDocumentTypeIsRefusedAndNothingIsFetched(String prolog, @TempDir Path folder) throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        Path secret = Files.writeString(folder.resolve("hemligt.txt"), "lösenordet");
        String target = prolog.contains("file:")
                ? secret.toString()
                : "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
        byte[] file =
                Workbooks.withProlog(prolog.formatted(target), "<row><c t='inlineStr'><is><t>&e;</t></is></c></row>");
        assertThatThrownBy(() -> SheetFile.first(file))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessageContaining(DAMAGED)
                .hasMessageNotContaining("lösenordet");
        server.stop(0);
        assertThat(fetched).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"})
    void aDocumentTypeIsRefusedInEveryPart(String part) {
        Map<String, String> parts = parts("<row><c><v>1</v></c></row>");
        parts.computeIfPresent(part, (path, text) -> "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + text);
        assertThatThrownBy(() -> SheetFile.first(Workbooks.zip(parts))).hasMessageContaining(DAMAGED);
    }

    @Test
    void whatAWorkbookRefersToOutsideIsNotFollowed() {
        Map<String, String> parts = parts("<row><c><v>1</v></c></row>");
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (path, text) -> text.replace(
                        "Target='worksheets/sheet1.xml'", "TargetMode='External' Target='http://127.0.0.1:1/x'"));
        assertThatThrownBy(() -> SheetFile.first(Workbooks.zip(parts))).hasMessageContaining("inget blad som syns");
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (path, text) -> text.replace(
                        "TargetMode='External' Target='http://127.0.0.1:1/x'", "Target='../../../../etc/passwd'"));
        assertThatThrownBy(() -> SheetFile.first(Workbooks.zip(parts))).hasMessageContaining(DAMAGED);
    }

    @Test
    void aFormulaThatReachesOutIsNeverComputed() {
        byte[] file = Workbooks.raw(
                "<row><c r='A1'><f>WEBSERVICE(\"http://127.0.0.1:1/\")</f></c><c r='B1' t='str'><f>[1]Blad!A1</f><v>gammalt</v></c></row>");
        SheetTable table = SheetFile.first(file);
        assertThat(table.at(0, 0).isRefused()).isTrue();
        assertThat(table.at(0, 1).text()).isEqualTo("gammalt");
    }

    @Test
    void moreThanATableCanHaveIsRefusedAndNotCut() {
        assertThat(SheetFile.first(Workbooks.raw("<row><c><v>1</v></c></row>".repeat(10_000)))
                        .rows())
                .hasSize(10_000);
        assertThatThrownBy(() -> SheetFile.first(Workbooks.raw("<row><c><v>1</v></c></row>".repeat(10_001))))
                .hasMessage("Bladet Blad1 har fler än 10 000 rader. Dela upp tabellen i mindre delar.");
        assertThatThrownBy(() -> SheetFile.first(Workbooks.raw("<row><c r='CW1'><v>1</v></c></row>")))
                .hasMessage("Bladet Blad1 har fler än 100 kolumner. Ta bort dem som inte behövs.");
        assertThatThrownBy(() -> SheetFile.first(Workbooks.raw("<row r='1048576'><c r='A1048576'><v>1</v></c></row>")))
                .hasMessageContaining("10 000 rader");
    }

    @Test
    void mergedCellsWithoutEndAreRefused() {
        Map<String, String> parts = parts("<row r='9999'><c r='CV9999'><v>1</v></c></row>");
        String merges = IntStream.range(0, 4_000)
                .mapToObj(i -> "<mergeCell ref='A1:CV9999'/>")
                .collect(Collectors.joining());
        parts.computeIfPresent(SHEET, (path, text) -> text.replace("</worksheet>", merges + "</worksheet>"));
        assertThatThrownBy(() -> SheetFile.first(Workbooks.zip(parts))).hasMessageContaining(TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r='7C'><v>1</v></c></row>",
                "<row><c r='A0'><v>1</v></c></row>",
                "<row><c r='A99999999999'><v>1</v></c></row>",
                "<row><c t='s'><v>7</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>",
                "<row><c><v>ett</v></c></row>",
                "<row r='x'><c><v>1</v></c></row>",
                "<row r='-2147483648'><c><v>1</v></c></row>",
                "<row><c s='a'><v>1</v></c></row>",
                "<row><c><v>1</v></c>"
            })
    void nonsenseIsRefusedWithASentence(String rows) {
        assertThatThrownBy(() -> SheetFile.first(Workbooks.raw(rows)))
                .isInstanceOf(UnreadableSheetException.class)
                .hasMessageContaining(DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+308", "1e999", "-1E-999", "NaN"})
    void anAbsurdNumberFillsNoMemory(String number) {
        SheetCell cell = SheetFile.first(Workbooks.raw("<row><c><v>" + number + "</v></c></row>"))
                .at(0, 0);
        assertThat(cell.text().length()).isLessThan(320);
    }

    @Test
    void aFileOfThousandsOfPartsIsRefused() {
        Map<String, String> parts = parts("<row><c><v>1</v></c></row>");
        IntStream.range(0, 3_000).forEach(i -> parts.put("xl/media/" + i, ""));
        assertThatThrownBy(() -> SheetFile.first(Workbooks.zip(parts))).hasMessageContaining(TOO_LARGE);
    }

    private static Map<String, String> parts(String rows) {
        return Workbooks.parts(
                "",
                "<sheetData>" + rows + "</sheetData>",
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    }

    /** Letters without a pattern, but the same at each test. */
    private static String noise(int length) {
        return new Random(7)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
