package se.arshjulet.demo;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.coding.TextSpan;

/** Where in a text its words stand. */
final class Passages {

    private Passages() {}

    /** @throws IllegalStateException unless they stand in one place */
    static TextSpan only(String text, String words) {
        List<TextSpan> all = all(text, words);
        if (all.size() != 1) {
            throw new IllegalStateException("In %d places: %s".formatted(all.size(), words));
        }
        return all.get(0);
    }

    static List<TextSpan> all(String text, String words) {
        List<TextSpan> spans = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            if (isWhole(text, at, at + words.length())) {
                int start = text.codePointCount(0, at);
                spans.add(new TextSpan(start, start + TextSpan.codePoints(words)));
            }
        }
        return spans;
    }

    /** Not within a longer word. */
    private static boolean isWhole(String text, int start, int end) {
        boolean goesOnBefore = start > 0 && Character.isLetter(text.codePointBefore(start));
        boolean goesOnAfter = end < text.length() && Character.isLetter(text.codePointAt(end));
        return !goesOnBefore && !goesOnAfter;
    }
}
