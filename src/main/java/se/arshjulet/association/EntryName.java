package se.arshjulet.association;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name in a register: read without its surplus space, and compared without case. */
record EntryName(String text) {

    static final int LONGEST = 200;

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    /** @throws IllegalArgumentException with a Swedish message, if it cannot be a name */
    static EntryName of(@Nullable String typed) {
        String text = plain(typed == null ? "" : typed);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Ett namn behövs. Skriv vad det heter.");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Namnet är längre än %d tecken. Korta det.".formatted(LONGEST));
        }
        if (text.codePoints().anyMatch(EntryName::isUnreadable)) {
            throw new IllegalArgumentException(
                    "Namnet innehåller tecken som inte syns, kanske en radbrytning. Skriv det för hand.");
        }
        return new EntryName(text);
    }

    /** The same for two names that are one. */
    String key() {
        return keyOf(text);
    }

    /** Of whatever is typed in a search, also of what is no name. */
    static String keyOf(String typed) {
        return plain(typed).toLowerCase(SWEDISH);
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .strip();
    }

    /** Control characters, and those that turn the direction of the text or join nothing. */
    private static boolean isUnreadable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }
}
