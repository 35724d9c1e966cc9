package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A document that is drawn in many pieces is one document to whoever reads it. */
class PdfPiecesTest {

    private static final int LINES_A_PIECE = 40;
    private static final Pattern ENTRY = Pattern.compile("(?m)^([0-9.]+) +(Kapitel \\d|Insats [\\d.]+)[ .]+(\\d+)$");

    private static byte[] divided;

    @BeforeAll
    static void writeIt() throws IOException {
        divided = written(LINES_A_PIECE);
    }

    private static byte[] written(int longest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(appendix(), Template.PLAIN, longest, out);
        return out.toByteArray();
    }

    /** Chapters that are short, long, and long in one of their parts. */
    private static Document appendix() {
        Picture picture = SampleDocument.picture("png", BufferedImage.TYPE_INT_ARGB, 300, 200);
        return new Document(
                Cover.of("Bilaga", "Förbundet", LocalDate.of(2026, 2, 1)).withContents(2),
                List.of(Paragraph.of("Så läses tabellerna.")),
                List.of(
                        chapter(1, 2, picture).onNewPage(),
                        chapter(2, 6, picture).onNewPage(),
                        chapter(3, 1, picture),
                        Section.of("Kapitel 4", Paragraph.of("Sist av allt."))));
    }

    private static Section chapter(int number, int parts, Picture picture) {
        return new Section(
                "Kapitel " + number,
                List.of(),
                IntStream.rangeClosed(1, parts)
                        .mapToObj(part -> insats(number + "." + part, number == 3 ? 12 : 2, picture))
                        .toList());
    }

    private static Section insats(String name, int headings, Picture picture) {
        return new Section(
                "Insats " + name,
                List.of(
                        Table.of(
                                "Antal",
                                List.of("År", "Kvinnor"),
                                List.of(List.of("2024", "12"), List.of("2025", "9"))),
                        new Figure(picture, "Ett fält", "Fältet")),
                IntStream.rangeClosed(1, headings)
                        .mapToObj(i -> Section.of(
                                "Rubrik " + i, Paragraph.of(("Text om " + name + " och annat. ").repeat(20))))
                        .toList());
    }

    @Test
    void conformsAsAWhole() throws Exception {
        assertThat(VeraPdf.faults(divided)).isEmpty();
    }

    @Test
    void isReadAloudAsIfItWereNotDivided() throws Exception {
        try (PDDocument pieces = Loader.loadPDF(divided);
                PDDocument whole = Loader.loadPDF(written(Integer.MAX_VALUE))) {
            assertThat(pieces(pieces)).isGreaterThan(5);
            assertThat(pieces(whole)).isEqualTo(1);
            assertThat(afterContents(pieces))
                    .contains("Tabell9.Antal", "Figur9.Fältet", "Sistavallt.")
                    .isEqualTo(afterContents(whole));
        }
    }

    /** Each has a leaf of its own in the tree that leads from pages to tags. */
    private static int pieces(PDDocument pdf) {
        return pdf.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getKids()
                .size();
    }

    /** A table's headings are read once more where it goes on, on the next page: which tables do differs. */
    private static String afterContents(PDDocument pdf) throws IOException {
        String text = TaggedText.of(pdf).replace("ÅrÅrKvinnorKvinnor", "ÅrKvinnor");
        return text.substring(text.indexOf("Såläsestabellerna."));
    }

    @Test
    void contentsSayThePageWhereEachHeadingStands() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(divided)) {
            Matcher entry = ENTRY.matcher(page(pdf, 1));
            int found = 0;
            while (entry.find()) {
                found++;
                assertThat(page(pdf, Integer.parseInt(entry.group(3))))
                        .containsPattern(
                                "(?m)^" + Pattern.quote(entry.group(1)) + " +" + Pattern.quote(entry.group(2)) + " *$");
            }
            assertThat(found).isEqualTo(4 + 9);
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    @Test
    void linksAndBookmarksLeadThere() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(divided)) {
            List<String> led = new ArrayList<>();
            for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
                PDActionGoTo go = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                assertLeadsTo(pdf, (PDPageXYZDestination) go.getDestination(), annotation.getContents());
                led.add(annotation.getContents());
            }
            assertThat(led.stream().distinct()).hasSize(4 + 9).contains("Kapitel 1", "Insats 2.6", "Kapitel 4");
            PDOutlineItem second = pdf.getDocumentCatalog()
                    .getDocumentOutline()
                    .getFirstChild()
                    .getNextSibling();
            assertThat(second.getTitle()).isEqualTo("2 Kapitel 2");
            assertThat(second.children())
                    .extracting(PDOutlineItem::getTitle)
                    .endsWith("2.5 Insats 2.5", "2.6 Insats 2.6");
            for (PDOutlineItem item : second.children()) {
                assertLeadsTo(
                        pdf,
                        (PDPageXYZDestination) item.getDestination(),
                        item.getTitle().split(" ", 2)[1]);
                assertThat(item.getStructureElement().getStructureType()).isEqualTo("H3");
            }
        }
    }

    private static void assertLeadsTo(PDDocument pdf, PDPageXYZDestination place, String heading) throws IOException {
        assertThat(page(pdf, pdf.getPages().indexOf(place.getPage()) + 1)).contains(heading);
        assertThat(place.getTop()).isBetween(50, 800);
    }

    @Test
    void aChapterThatGoesOnIsOneElement() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(divided)) {
            PDStructureElement document =
                    kid(pdf.getDocumentCatalog().getStructureTreeRoot().getKids(), 0);
            assertThat(document.getKids()).hasSize(1);
            List<PDStructureElement> chapters = kid(document.getKids(), 0).getKids().stream()
                    .map(PDStructureElement.class::cast)
                    .filter(element -> element.getStructureType().equals("Sect"))
                    .toList();
            assertThat(chapters).hasSize(4);
            assertThat(chapters.get(1).getKids()).hasSize(1 + 6);
            assertThat(kid(chapters.get(2).getKids(), 1).getKids())
                    .as("heading, table, picture, rest")
                    .hasSize(3 + 12);
        }
    }

    private static PDStructureElement kid(List<Object> kids, int index) {
        return (PDStructureElement) kids.get(index);
    }

    @Test
    void everyPageSaysWhichOfAllItIs() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(divided)) {
            int all = pdf.getNumberOfPages();
            for (int i = 1; i <= all; i++) {
                assertThat(page(pdf, i)).contains("Sida %d av %d".formatted(i, all));
            }
        }
    }

    @Test
    void fontsAreTheSameInAllPieces() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(divided)) {
            List<Object> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                page.getResources().getFontNames().forEach(name -> fonts.add(font(page, name)));
            }
            assertThat(fonts).hasSizeGreaterThan(pdf.getNumberOfPages());
            assertThat(fonts.stream().distinct()).hasSize(2);
        }
    }

    private static Object font(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name).getCOSObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
