package se.arshjulet.document;

import org.jspecify.annotations.Nullable;

/** Text that any of the formats can hold: without the signs that XML 1.0 (section 2.2) has no place for. */
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        if (text.codePoints().allMatch(PlainText::allowed)) {
            return text;
        }
        return text.codePoints()
                .filter(PlainText::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** In one line.
     * @throws IllegalArgumentException if nothing is left */
    static String required(String text, String what) {
        String line = of(text).replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            throw new IllegalArgumentException("A document's " + what + " is empty");
        }
        return line;
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : required(text, "text");
    }

    /** A byte order mark in the midst of a text is none that PDF/A (6.2.11.7.2) takes either. */
    private static boolean allowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign < 0xFEFF
                || sign > 0xFEFF && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
