package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfBreaksTest {

    private final PdfBreaks breaks = new PdfBreaks(40);

    @Test
    void isDividedBeforeWhatWouldMakeAPieceTooLong() {
        breaks.begin(List.of(), 0);
        assertThat(breaks.before(lines(15), false)).isFalse();
        assertThat(breaks.before(lines(15), false)).isFalse();
        assertThat(breaks.before(lines(15), false)).isTrue();
        assertThat(breaks.before(lines(15), false)).isFalse();
    }

    @Test
    void whatIsTooLongForAnyPieceBeginsWhereThereIsRoom() {
        breaks.begin(List.of(), 0);
        assertThat(breaks.before(lines(5), false)).isFalse();
        assertThat(breaks.before(lines(100), false))
                .as("a few lines before it are not left alone")
                .isFalse();
        PdfBreaks others = new PdfBreaks(40);
        others.begin(List.of(), 20);
        assertThat(others.before(lines(100), false)).isTrue();
    }

    @Test
    void aHeadingIsNotLeftBehindAlone() {
        breaks.begin(List.of(), 39);
        assertThat(breaks.before(lines(30), true)).isFalse();
    }

    private static Section lines(int count) {
        return Section.of("Rubrik", Listing.of("en rad ".repeat(count - 2).split(" (?=en)")));
    }
}
