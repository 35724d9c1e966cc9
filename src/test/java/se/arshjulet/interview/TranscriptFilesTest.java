package se.arshjulet.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorld;
import se.arshjulet.TestWorlds;
import se.arshjulet.file.Documents;
import se.arshjulet.file.UploadedFile;

@IntegrationTest
class TranscriptFilesTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SAID = "N: På såna möten är det räksmörgås 😀 – och sen…";

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private TranscriptFiles files;

    private TestWorld world;

    @BeforeEach
    void anAssociation() {
        world = worlds.create();
    }

    @Test
    void aTextFileIsReadWhateverItWasSavedAs() {
        assertThat(read("utskrift.txt", SAID.getBytes(StandardCharsets.UTF_8))).isEqualTo(SAID);
        assertThat(read("utskrift.txt", "Från Ängby".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Från Ängby");
    }

    @Test
    void aWordFileIsReadAsItStandsWithItsParagraphsAsLines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("I: Hur är det?");
            var answer = document.createParagraph();
            answer.createRun().setText("N: På såna möten är det ");
            answer.createRun().setText("räksmörgås 😀 – och sen…");
            document.write(out);
        }
        assertThat(read("utskrift.docx", out.toByteArray())).isEqualTo("I: Hur är det?\n" + SAID);
    }

    @Test
    void whatIsStruckOutInWordIsNotReadAndWhatIsPutInIs() {
        String body = """
                <w:p><w:r><w:t>Vi </w:t></w:r><w:del><w:r><w:delText>skyller på</w:delText></w:r></w:del>
                <w:ins><w:r><w:t xml:space="preserve">möter </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>bort</w:t></w:r></w:moveFrom>
                <w:r><w:t>varandra</w:t><w:br/><w:t>igen</w:t></w:r></w:p>""".replace("\n", "");
        assertThat(read("a.docx", docx("", body))).isEqualTo("Vi möter varandra\nigen");
    }

    @Test
    void anOpenDocumentIsReadWithoutItsRemarksAndStruckOutParts() {
        String body = """
                <text:tracked-changes><text:p>struket</text:p></text:tracked-changes>
                <text:h>Intervju</text:h>
                <text:p>N: På såna<text:s text:c="2"/>möten är det
                   räksmörgås 😀<office:annotation><text:p>Fråga om!</text:p></office:annotation></text:p>""";
        assertThat(read("a.odt", odt("", body))).isEqualTo("Intervju\nN: På såna  möten är det räksmörgås 😀");
    }

    @Test
    void macrosAreRefusedAndSaidToBeThem() {
        refused("utskrift.docx", Documents.docxWithMacros(), "makron");
        refused("utskrift.docm", Documents.docm(), "makron");
        refused("utskrift.odt", Documents.odtWithMacros(), "makron");
    }

    @Test
    void aFileThatFetchesSomethingFromOutsideIsRefusedAndNothingIsFetched() {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        refused("a.docx", docx(evil, "<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"), "utifrån");
        refused("a.odt", odt(evil, "<text:p>&e;</text:p>"), "utifrån");
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        refused("a.docx", docx(laughs, "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>"), "utifrån");
    }

    @Test
    void aFileThatSwellsIsRefusedBeforeItHasSwollen() {
        byte[] bomb = docx("", "<w:p><w:r><w:t>" + "a".repeat(45_000_000) + "</w:t></w:r></w:p>");
        assertThat(bomb.length).isLessThan(200_000);
        refused("a.docx", bomb, "packas upp");
    }

    @Test
    void anythingElseIsRefusedWhateverItIsCalled() {
        refused("utskrift.pdf", Documents.pdf(), "txt, docx och odt|docx, odt och txt");
        refused("utskrift.docx", Documents.pdf(), "innehåller något annat");
        refused("utskrift.docx", Documents.xlsx(), "innehåller något annat");
        refused("utskrift.txt", Documents.program(), "innehåller något annat");
        refused("utskrift.docx", Documents.docx(), "går inte att läsa");
        refused("utskrift.odt", odt("", "<text:p>oavslutat"), "går inte att läsa");
        refused("utskrift.txt", new byte[0], "tom");
        refused("utskrift.docx", docx("", "<w:p/>"), "ingen text");
    }

    @Test
    void onlyACoordinatorHasFilesRead() {
        UploadedFile file = new UploadedFile("a.txt", "text/plain", SAID.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> world.as(world.representative(world.members().get(0)), () -> files.read(file)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String read(String name, byte[] content) {
        return world.as(world.coordinator(), () -> files.read(new UploadedFile(name, "", content)));
    }

    private void refused(String name, byte[] content, String because) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOfSatisfying(
                        InvalidInterviewException.class,
                        refusal -> assertThat(refusal.problems().get("file")).containsPattern(because));
    }

    private static byte[] docx(String prologue, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document2.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument\" Target=\"word/document2.xml\"/></Relationships>");
        parts.put(
                "word/document2.xml",
                prologue + "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>");
        return zip(parts);
    }

    private static byte[] odt(String prologue, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                prologue + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + body
                        + "</office:text></office:body></office:document-content>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
