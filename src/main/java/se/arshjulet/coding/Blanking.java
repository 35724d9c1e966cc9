package se.arshjulet.coding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Takes out of a quote what tells who somebody is, wherever it is read but at its text. */
final class Blanking {

    static final String BLANK = "[…]";

    private Blanking() {}

    /** @param at          where the quote stands in its text
     * @param identifying pieces of the same text, in any order; they may overlap one another and reach out of the quote */
    static String blank(String quote, TextSpan at, Collection<TextSpan> identifying) {
        List<TextSpan> within = identifying.stream()
                .filter(at::overlaps)
                .sorted(Comparator.comparingInt(TextSpan::start))
                .toList();
        StringBuilder shown = new StringBuilder();
        int reached = at.start();
        for (TextSpan span : within) {
            if (span.end() <= reached) {
                continue;
            }
            boolean runsOn = span.start() < reached;
            if (span.start() > reached) {
                append(shown, quote, reached - at.start(), span.start() - at.start());
            }
            if (!runsOn || shown.isEmpty()) {
                shown.append(BLANK);
            }
            reached = Math.min(span.end(), at.end());
        }
        if (reached < at.end()) {
            append(shown, quote, reached - at.start(), at.length());
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, String quote, int from, int to) {
        if (from < to) {
            shown.append(new TextSpan(from, to).of(quote));
        }
    }
}
