package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.arshjulet.document.Table.Cell;
import se.arshjulet.document.Table.Column;

/** What a document cannot be, whatever it is written as. */
class DocumentTest {

    private static final Picture PICTURE = SampleDocument.picture("png", BufferedImage.TYPE_INT_RGB, 40, 30);

    @Test
    void aFigureWithoutAlternativeTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(PICTURE, " \n", "Fältet"))
                .withMessageContaining("alternative text");
    }

    @Test
    void sectionsLieAtMostFiveDeepSinceHtmlHasSixHeadings() {
        Cover cover = Cover.of("Rapport", "Förbundet", LocalDate.of(2026, 1, 2));
        assertThat(new Document(cover, List.of(nested(5))).sections()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Document(cover, List.of(nested(6))));
    }

    private static Section nested(int deep) {
        return new Section("Avsnitt", List.of(), deep == 1 ? List.of() : List.of(nested(deep - 1)));
    }

    @Test
    void aHeadingATitleALightAndANoticeNeedWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> Section.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Cover.of("", "Förbundet", LocalDate.of(2026, 1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Light(Light.Colour.RED, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> Notice.of("\u0000", "text"));
    }

    @Test
    void aTableHasACellForEachColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(
                        "Antal", List.of(Column.of("A"), Column.of("B")), List.of(List.of(Cell.of("1"))), true))
                .withMessageContaining("Antal");
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("Antal", List.of(), List.of(), true));
    }

    @Test
    void aLinkLeadsToTheWebOrToMail() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Link("hit", URI.create("javascript:alert(1)")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Link("hit", URI.create("/lokalt")));
        assertThat(new Link(" ", URI.create("https://exempel.example")).words()).isEqualTo("https://exempel.example");
    }

    @Test
    void whatIsNoPngOrJpegIsNoPicture() {
        assertThatIllegalArgumentException().isThrownBy(() -> Picture.of("<svg/>".getBytes()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.of(SampleDocument.bytes("gif", BufferedImage.TYPE_INT_RGB, 4, 4)))
                .withMessageContaining("neither PNG nor JPEG");
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedByItsHeadAlone() {
        byte[] bytes = SampleDocument.bytes("png", BufferedImage.TYPE_BYTE_GRAY, 4, 4);
        // width and height in the header's chunk, and its checksum is not looked at by the reader
        IntStream.of(18, 22).forEach(at -> bytes[at] = (byte) 0x7F);
        assertThatIllegalArgumentException().isThrownBy(() -> Picture.of(bytes)).withMessageContaining("points");
    }

    @Test
    void aLargePictureIsWrittenNoFinerThanPaperShows() throws Exception {
        FittedPicture fitted = FittedPicture.of(SampleDocument.picture("jpeg", BufferedImage.TYPE_INT_RGB, 5000, 2500));
        assertThat(fitted.width()).isEqualTo(1600);
        assertThat(fitted.height()).isEqualTo(800);
    }

    @Test
    void signsThatNoFormatHoldsAreLeftOut() {
        assertThat(new Text("a\u0000b\u000Bc\uFFFEd\uFEFFe\uD83D\uDE00å").text())
                .isEqualTo("abcde\uD83D\uDE00å");
    }
}
