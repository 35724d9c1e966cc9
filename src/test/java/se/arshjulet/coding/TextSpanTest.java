package se.arshjulet.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** å ä ö and emoji keep their offsets: code points are counted, however the text is stored. */
class TextSpanTest {

    private static final List<String> PIECES = List.of(
            "å", "ä", "ö", "Å", "a", " ", "\n", ".", "👩‍👩‍👧", "😀", "🇸🇪", "é", "𝒳", "…", "”", "ord", "e\u0301");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(pieces -> Normalizer.normalize(String.join("", pieces), Normalizer.Form.NFC));
    }

    @Property(tries = 300)
    void aPieceIsTheSameAsWhenCodePointsAreCountedOneByOne(
            @ForAll @From("texts") String text,
            @ForAll @IntRange(max = 80) int one,
            @ForAll @IntRange(max = 80) int other) {
        int[] points = text.codePoints().toArray();
        int start = Math.min(one, other) % points.length;
        int end = Math.min(points.length, start + 1 + Math.abs(one - other));
        TextSpan span = new TextSpan(start, end);
        assertThat(span.isWithin(text)).isTrue();
        assertThat(span.of(text)).isEqualTo(new String(points, start, end - start));
        assertThat(TextSpan.codePoints(span.of(text))).isEqualTo(span.length());
        assertThat(new TextSpan(start, points.length + 1).isWithin(text)).isFalse();
    }

    /** What the browser counts in, UTF-16, and back: no piece begins or ends within a character. */
    @Property(tries = 300)
    void theBrowsersOffsetsAndOursAreTheSamePlaces(@ForAll @From("texts") String text) {
        for (int point = 0; point < TextSpan.codePoints(text); point++) {
            int utf16 = text.offsetByCodePoints(0, point);
            assertThat(text.codePointCount(0, utf16)).isEqualTo(point);
        }
    }

    @Property(tries = 300)
    void sentencesHoldAllThatIsNotSpaceAndNeverOverlap(@ForAll @From("texts") String text) {
        List<TextSpan> sentences = Sentences.of(text);
        StringBuilder held = new StringBuilder();
        int reached = 0;
        for (TextSpan sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(reached);
            held.append(sentence.of(text));
            reached = sentence.end();
        }
        assertThat(withoutSpace(held.toString())).isEqualTo(withoutSpace(text));
    }

    /** Whatever is marked as identifying, no character of it is left, and all else is. */
    @Property(tries = 500)
    void whatIdentifiesSomebodyIsBlankedAndNothingElse(
            @ForAll @From("texts") String text, @ForAll List<@IntRange(max = 70) Integer> places) {
        int length = TextSpan.codePoints(text);
        List<TextSpan> identifying = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i += 2) {
            int start = places.get(i) % length;
            identifying.add(new TextSpan(start, Math.min(length, start + 1 + places.get(i + 1) % 9)));
        }
        int from = length / 4;
        TextSpan quote = new TextSpan(from, length);
        String blanked = Blanking.blank(quote.of(text), quote, identifying);
        StringBuilder expected = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = from; i < length; i++) {
            int at = i;
            if (identifying.stream().noneMatch(span -> span.start() <= at && at < span.end())) {
                expected.appendCodePoint(points[i]);
            }
        }
        assertThat(blanked.replace(Blanking.BLANK, "").replace("…", ""))
                .isEqualTo(expected.toString().replace("…", ""));
        assertThat(blanked.contains(Blanking.BLANK))
                .isEqualTo(identifying.stream().anyMatch(quote::overlaps));
    }

    @Test
    void aNameInAQuoteIsBlankedWhereItStands() {
        String text = "Åsa 😀 på Råslätt ringde.";
        TextSpan quote = new TextSpan(4, TextSpan.codePoints(text));
        assertThat(Blanking.blank(quote.of(text), quote, List.of(new TextSpan(9, 16), new TextSpan(0, 3))))
                .isEqualTo("😀 på […] ringde.");
        assertThat(Blanking.blank(quote.of(text), quote, List.of(new TextSpan(9, 12), new TextSpan(12, 16))))
                .as("two that meet are two: nobody said that they are one name")
                .isEqualTo("😀 på […][…] ringde.");
        assertThat(Blanking.blank(quote.of(text), quote, List.of(new TextSpan(9, 14), new TextSpan(12, 16))))
                .as("two that overlap are one")
                .isEqualTo("😀 på […] ringde.");
    }

    @Test
    void sentencesEndWithTheirLinesToo() {
        String text = "Intervjuare: Hur går det?\nN7: Bra. Vi ses 😀 ofta.\n\n";
        assertThat(Sentences.of(text).stream().map(span -> span.of(text).strip()))
                .containsExactly("Intervjuare: Hur går det?", "N7: Bra.", "Vi ses 😀 ofta.");
    }

    @Test
    void nothingIsNoPiece() {
        assertThatThrownBy(() -> new TextSpan(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextSpan(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String withoutSpace(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
