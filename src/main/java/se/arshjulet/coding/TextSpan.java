package se.arshjulet.coding;

/**
 * A piece of a text, half-open, in Unicode code points: REFI-QDA 1.5 counts so, and a å or an emoji is one whatever it takes
 * to store it. Browsers and Java's strings count otherwise, so nothing is cut out of a text but here.
 */
public record TextSpan(int start, int end) {

    /** @throws IllegalArgumentException if it holds nothing or begins before the text */
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No piece of a text: %d to %d".formatted(start, end));
        }
    }

    public static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    public int length() {
        return end - start;
    }

    /** Whether the text is long enough to hold it. */
    public boolean isWithin(String text) {
        return end <= codePoints(text);
    }

    /** The words that it stands for.
     * @throws IndexOutOfBoundsException unless it is within the text */
    public String of(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, length()));
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** How many code points both hold. */
    public int shared(TextSpan other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** From where the first begins to where the last ends. */
    public TextSpan with(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }
}
