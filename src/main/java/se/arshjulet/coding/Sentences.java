package se.arshjulet.coding;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text's sentences, which agreement is counted in: people can say how many, and a word more or less changes nothing. */
final class Sentences {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private Sentences() {}

    /** In order; what is only space between them is none. A line's end ends a sentence. */
    static List<TextSpan> of(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(SWEDISH);
        List<TextSpan> sentences = new ArrayList<>();
        int codePoint = 0;
        for (String line : text.split("(?<=\n)")) {
            breaks.setText(line);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                int length = line.codePointCount(from, to);
                if (!line.substring(from, to).isBlank()) {
                    sentences.add(new TextSpan(codePoint, codePoint + length));
                }
                codePoint += length;
            }
        }
        return sentences;
    }
}
