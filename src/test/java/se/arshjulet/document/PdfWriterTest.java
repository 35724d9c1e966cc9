package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {

    private static byte[] full;

    @BeforeAll
    static void writeIt() throws IOException {
        Template template = new Template(
                Template.PLAIN.heading(),
                Template.PLAIN.accent(),
                SampleDocument.picture("png", BufferedImage.TYPE_INT_ARGB, 600, 160));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Documents.write(DocumentFormat.PDF, SampleDocument.full(), template, out);
        full = out.toByteArray();
    }

    @Test
    void conformsToPdfUa1AndPdfA2a() throws Exception {
        assertThat(VeraPdf.faults(full, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(full, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theValidatorSeesWhatIsBroken() throws Exception {
        byte[] silentLinks = changed(pdf -> annotations(pdf).forEach(link -> link.setContents(null)));
        assertThat(VeraPdf.faults(silentLinks, PDFAFlavour.PDFUA_1))
                .singleElement()
                .asString()
                .startsWith("7.18.5");
        byte[] colourless = changed(pdf -> pdf.getDocumentCatalog().setOutputIntents(List.of()));
        assertThat(VeraPdf.faults(colourless, PDFAFlavour.PDFA_2_A)).anyMatch(fault -> fault.startsWith("6.2.4.3"));
        byte[] untagged = changed(pdf -> pdf.getDocumentCatalog().setStructureTreeRoot(null));
        assertThat(VeraPdf.faults(untagged, PDFAFlavour.PDFUA_1)).anyMatch(fault -> fault.startsWith("7.1 "));
    }

    private static byte[] changed(Consumer<PDDocument> change) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(full)) {
            change.accept(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static List<PDAnnotation> annotations(PDDocument pdf) {
        List<PDAnnotation> found = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            try {
                found.addAll(page.getAnnotations());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    @Test
    void signsThatTheFontLacksAndPicturesOfAnyKindConformToo() throws Exception {
        Document odd = SampleDocument.saying(
                Paragraph.of("你好 \uD83D\uDE00 \uE000 a\u00ADb c\u200Bd e\u00A0f \u2028 ﷺ ﬁ Ω ж ŋ"),
                Paragraph.of(""),
                Paragraph.of("o".repeat(400)),
                new Figure(SampleDocument.picture("png", BufferedImage.TYPE_BYTE_INDEXED, 60, 40), "Palett", null),
                new Figure(SampleDocument.picture("png", BufferedImage.TYPE_USHORT_GRAY, 60, 40), "16 bitar", null),
                new Figure(
                        SampleDocument.picture("png", BufferedImage.TYPE_BYTE_BINARY, 60, 40), "Två toner", "Svart"));
        byte[] pdf = SampleDocument.written(DocumentFormat.PDF, odd);
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void hasLanguageTitleBookmarksAndWhatEachLinkSays() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(full)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Statusrapport, december 2021");
            assertThat(titles(pdf.getDocumentCatalog().getDocumentOutline()))
                    .containsExactly(
                            "1 Resultat från november",
                            "1.1 Milstolpar",
                            "1.2 Bilder",
                            "1.2.1 Djupare",
                            "2 Engagemang med berörda aktörer");
            assertThat(annotations(pdf)).extracting("contents").contains("Kunskapsstöd", "Milstolpar");
        }
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> found = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            found.add(item.getTitle());
            found.addAll(titles(item));
        }
        return found;
    }

    @Test
    void isReadAloudInTheDocumentsOrder() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(full)) {
            assertThat(TaggedText.of(pdf))
                    .containsSubsequence(
                            "Statusrapport,december2021Tillstyrelsen&Beredningsgruppen",
                            "Kansliet·10december2021Innehåll",
                            "1Resultatfrånnovember",
                            "Detviktigasteförst.1Resultatfrånnovember",
                            "Omvärld,lästips:Kunskapsstödomsamverkanföralla",
                            "ObserveraFörväntatslutdatum",
                            "Tabell1.Milstolparochderasdatum",
                            "Modul4flödenklar2021-12-311234Någrafrågor",
                            "Figur1.Fältetomvåren",
                            SampleDocument.NASTY.replace(" ", ""))
                    .doesNotContain("Sida");
        }
    }

    @Test
    void pagesAreNumbered() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(full)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Sida 1 av " + pdf.getNumberOfPages());
        }
    }
}
