package se.arshjulet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.arshjulet.file.Documents.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectionTest {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final FileLimits ANY = FileLimits.anyKind(LARGEST);

    private final FileInspection inspection = new FileInspection((content, size) -> {});

    @ParameterizedTest
    @MethodSource
    void whatAnOfficeHasIsTakenWhateverTheSenderCallsIt(String name, byte[] content, String mediaType) {
        UploadedFile file = inspection.require(new UploadedFile(name, "application/x-whatever", content), ANY);
        assertThat(file.mediaType()).isEqualTo(mediaType);
        assertThat(file.name()).isEqualTo(name);
    }

    static Stream<Arguments> whatAnOfficeHasIsTakenWhateverTheSenderCallsIt() {
        String microsoft = "application/vnd.openxmlformats-officedocument.";
        String swedish = "Medlem;Kommentar\nÅtvidaberg;får färre förfrågningar än förr, på många håll\n";
        return Stream.of(
                arguments("rapport.pdf", Documents.pdf(), "application/pdf"),
                arguments("Rapport.PDF", Documents.pdf(), "application/pdf"),
                arguments("anteckning.docx", Documents.docx(), microsoft + "wordprocessingml.document"),
                arguments("blad.xlsx", Documents.xlsx(), microsoft + "spreadsheetml.sheet"),
                arguments("anteckning.odt", Documents.odt(), "application/vnd.oasis.opendocument.text"),
                arguments("blad.ods", Documents.ods(), "application/vnd.oasis.opendocument.spreadsheet"),
                arguments("anteckning.txt", bytes("Så sa hon på mötet.\n"), "text/plain"),
                arguments("siffror.csv", bytes(swedish), "text/csv"),
                arguments("gammalt excel.csv", swedish.getBytes(Charset.forName("windows-1252")), "text/csv"),
                arguments("korta ord.txt", "å ä ö".getBytes(StandardCharsets.ISO_8859_1), "text/plain"),
                arguments("utklipp.txt", "\uFEFFså är det".getBytes(StandardCharsets.UTF_16LE), "text/plain"),
                arguments("mejl.txt", bytes("From: någon\nSubject: hej\n\nhej"), "text/plain"),
                arguments("bild.png", Documents.png(), "image/png"),
                arguments("bild.jpg", Documents.jpg(), "image/jpeg"),
                arguments("bild.jpeg", Documents.jpg(), "image/jpeg"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsSomethingElseThanItsNameSaysIsRefused(String name, byte[] content) {
        assertThat(refusal(name, content)).contains("innehåller något annat");
    }

    static Stream<Arguments> whatIsSomethingElseThanItsNameSaysIsRefused() {
        return Stream.of(
                arguments("rapport.pdf", Documents.program()),
                arguments("rapport.pdf", Documents.docx()),
                arguments("rapport.docx", Documents.pdf()),
                arguments("rapport.docx", Documents.xlsx()),
                arguments("rapport.docx", Documents.plainZip()),
                arguments("rapport.docx", Documents.pptx()),
                arguments("blad.xlsx", bytes("PK\3\4 är bara början")),
                arguments("blad.ods", Documents.odt()),
                arguments("blad.ods", Documents.odp()),
                arguments("sida.txt", bytes("<html><script>alert(1)</script></html>")),
                arguments("bild.csv", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")),
                arguments("program.txt", Documents.program()),
                arguments("skript.txt", bytes("#!/bin/sh\nrm -rf /\n")),
                arguments("bild.png", Documents.jpg()),
                arguments("bild.jpg", bytes("GIF89a")));
    }

    @ParameterizedTest
    @MethodSource
    void documentsWithMacrosAreRefusedWhateverTheyAreCalled(String name, byte[] content) {
        assertThat(refusal(name, content)).contains("makron");
    }

    static Stream<Arguments> documentsWithMacrosAreRefusedWhateverTheyAreCalled() {
        return Stream.of(
                arguments("brev.docm", Documents.docm()),
                arguments("blad.xlsm", Documents.xlsx()),
                arguments("brev.docx", Documents.docm()),
                arguments("brev.docx", Documents.docxWithMacros()),
                arguments("brev.odt", Documents.odtWithMacros()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"program.exe", "sida.html", "bild.svg", "arkiv.zip", "gammal.doc", "utan ändelse", "pdf.", ""})
    void otherKindsAreRefused(String name) {
        assertThat(refusal(name, Documents.pdf())).contains("Det går bra med pdf, docx");
    }

    @Test
    void whatIsEmptyOrTooLargeIsRefused() {
        assertThat(refusal("tom.pdf", new byte[0])).contains("tom");
        byte[] large = new byte[LARGEST + 1];
        byte[] beginning = Documents.pdf();
        System.arraycopy(beginning, 0, large, 0, beginning.length);
        assertThat(refusal("stor.pdf", large)).contains("större än 10 MB");
        byte[] justSo = java.util.Arrays.copyOf(large, LARGEST);
        assertThat(inspection
                        .require(new UploadedFile("stor.pdf", "", justSo), ANY)
                        .content())
                .hasSize(LARGEST);
    }

    @Test
    void aPlaceTakesNoMoreThanItSays() {
        FileLimits few = new FileLimits(300 * 1024, Set.of(FileKind.PNG, FileKind.PDF));
        assertThat(refusal("anteckning.docx", Documents.docx(), few)).contains("Det går bra med pdf och png.");
        assertThat(refusal("stor.pdf", new byte[301 * 1024], few)).contains("större än 300 kB");
        assertThat(inspection
                        .require(new UploadedFile("bild.png", "", Documents.png()), few)
                        .mediaType())
                .isEqualTo("image/png");
    }

    @Test
    void whatTheScannerRefusesIsRefusedButItIsNotAskedAboutTheRest() {
        FileInspection scanned = new FileInspection((content, size) -> {
            throw new RefusedFileException("Skadlig.");
        });
        assertThatThrownBy(() -> scanned.require(new UploadedFile("a.pdf", "", Documents.pdf()), ANY))
                .hasMessage("Skadlig.");
        assertThatThrownBy(() -> scanned.require(new UploadedFile("a.exe", "", Documents.program()), ANY))
                .hasMessageContaining("av det slaget");
    }

    @Test
    void theNameKeepsNothingThatCouldLeadAstray() {
        assertThat(named("C:\\Users\\anna\\rapport.pdf")).isEqualTo("rapport.pdf");
        assertThat(named("../../etc/rapport.pdf")).isEqualTo("rapport.pdf");
        assertThat(named("rap\r\nport\".pdf")).isEqualTo("rapport.pdf");
        assertThat(named("rapport\u202Efdp.pdf")).isEqualTo("rapportfdp.pdf");
        assertThat(named("x".repeat(400) + ".pdf")).hasSize(150).endsWith(".pdf");
    }

    private String named(String name) {
        return inspection
                .require(new UploadedFile(name, "", Documents.pdf()), ANY)
                .name();
    }

    private String refusal(String name, byte[] content) {
        return refusal(name, content, ANY);
    }

    private String refusal(String name, byte[] content, FileLimits limits) {
        UploadedFile file = new UploadedFile(name, "application/pdf", content);
        return String.valueOf(catchThrowableOfType(RefusedFileException.class, () -> inspection.require(file, limits))
                .getMessage());
    }
}
