package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Wherever the page ends, what belongs together is on one page. */
class KeptTogetherTest {

    private static final int LINES_OF_A_PAGE = 50;

    @Test
    void aHeadingItsCaptionAndAShortTable() throws IOException {
        for (int lines = 1; lines < LINES_OF_A_PAGE; lines++) {
            assertThat(pages(lines, table(4))).as("after %d lines", lines).anySatisfy(page -> assertThat(page)
                    .contains("Antal", "Tabell 1.", "Rad 1", "Rad 4"));
        }
    }

    @Test
    void aCaptionAndTheFirstRowsOfALongTable() throws IOException {
        for (int lines = 1; lines < LINES_OF_A_PAGE; lines++) {
            assertThat(pages(lines, table(60))).as("after %d lines", lines).anySatisfy(page -> assertThat(page)
                    .contains("Antal", "Tabell 1.", "Rad 1", "Rad 2"));
        }
    }

    @Test
    void aQuestionAndItsAnswer() throws IOException {
        Block[] asked = {Paragraph.of(Text.strong("Vad hindrade?")), Paragraph.of("Väntan på underlag.")};
        for (int lines = 1; lines < LINES_OF_A_PAGE; lines++) {
            assertThat(pages(lines, asked)).as("after %d lines", lines).anySatisfy(page -> assertThat(page)
                    .contains("Vad hindrade?", "Väntan"));
        }
    }

    private static Table table(int rows) {
        return Table.of(
                "Deltagare",
                List.of("Vad", "Kvinnor"),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.of("Rad " + i, "12"))
                        .toList());
    }

    private static List<String> pages(int lines, Block... last) throws IOException {
        List<Block> before = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            before.add(Paragraph.of("En rad."));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Documents.write(
                DocumentFormat.PDF,
                new Document(
                        Cover.of("Bilaga", "Förbundet", LocalDate.of(2026, 2, 1)),
                        before,
                        List.of(Section.of("Antal", last))),
                Template.PLAIN,
                out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }
}
