package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read back by others: POI always, LibreOffice where it is installed. */
class WordWriterTest {

    private final byte[] docx = SampleDocument.written(DocumentFormat.WORD, SampleDocument.full());

    @Test
    void itsTextIsThePages() throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(words(new WordReading(word).text())).isEqualTo(pageText());
        }
    }

    private static String pageText() {
        return words(Jsoup.parse(SampleDocument.text(DocumentFormat.HTML, SampleDocument.full()))
                .body()
                .text());
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void headingsListsAndCaptionsAreInWordsOwnStyles() throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(inStyle(word, "Heading1"))
                    .containsExactly("Resultat från november", "Engagemang med berörda aktörer");
            assertThat(inStyle(word, "Heading2")).containsExactly("Milstolpar", "Bilder");
            assertThat(inStyle(word, "Heading3")).containsExactly("Djupare");
            assertThat(inStyle(word, "ListBullet")).contains("Parterna", "Kommunerna");
            assertThat(inStyle(word, "ListNumber")).containsExactly("Kartan lanserad", "Konklusionerna följda upp");
            assertThat(inStyle(word, "Caption"))
                    .containsExactly("Tabell 1. Milstolpar och deras datum", "Figur 1. Fältet om våren");
            for (String style : List.of("Title", "heading 1", "heading 6", "caption", "List Bullet", "toc 1")) {
                assertThat(word.getStyles().getStyleWithName(style)).as(style).isNotNull();
            }
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                assertThat(word.getStyles().styleExist(paragraph.getStyle()))
                        .as(paragraph.getStyle())
                        .isTrue();
            }
        }
    }

    private static List<String> inStyle(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(paragraph -> paragraph.getText().strip())
                .toList();
    }

    @Test
    void tablesHaveHeadRowsAndPicturesTheirAlternativeTexts() throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            XWPFTable table = word.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(1).getTableCells().stream()
                            .map(cell -> cell.getText().strip()))
                    .containsExactly("Modul 4 flöden klar", "2021-12-31", "1 234", "Några frågor");
            assertThat(word.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getEmbeddedPictures().stream())
                            .map(picture -> picture.getDescription()))
                    .containsExactly("Ett fält i grönt", "Ett grått fält");
        }
    }

    @Test
    void isInItsLanguageAndSaysWhoWroteIt() throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Statusrapport, december 2021");
            assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Kansliet");
            assertThat(word.getStyle().xmlText()).contains("w:lang w:val=\"sv-SE\"");
        }
    }

    @Test
    void aDocumentWithoutNumbersHasNone() throws Exception {
        byte[] plain = SampleDocument.written(DocumentFormat.WORD, SampleDocument.saying(Paragraph.of("Text")));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(plain))) {
            assertThat(words(new WordReading(word).text())).isEqualTo("Förbundet Rapport 2 januari 2026 Avsnitt Text");
        }
    }

    /** bin/test installs LibreOffice in CI; elsewhere it is left to whoever wants it. */
    @Test
    void libreOfficeOpensItAndReadsThePagesText(@TempDir Path folder) throws Exception {
        assumeTrue(onPath("soffice"), "LibreOffice (soffice) is not installed: not tried whether it opens a docx");
        Path file = Files.write(folder.resolve("rapport.docx"), docx);
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "txt:Text (encoded):UTF8",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String text = Files.readAllLines(folder.resolve("rapport.txt")).stream()
                .map(line -> line.replaceFirst("^\\s+(?:[•◦–▪]|\\d+\\.) ", ""))
                .collect(Collectors.joining("\n"));
        assertThat(words(text.replace("\uFEFF", ""))).isEqualTo(pageText());
    }

    private static boolean onPath(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
