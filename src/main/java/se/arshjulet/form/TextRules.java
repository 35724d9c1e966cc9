package se.arshjulet.form;

import java.util.Optional;

/** What a text can be. */
final class TextRules {

    static final String EMPTY = "Svaret är tomt. Skriv något eller lämna fältet tomt.";
    static final int SHORT_TEXT_LENGTH = 255;
    static final int LONG_TEXT_LENGTH = 4000;

    private TextRules() {}

    static int maxLength(Question question) {
        Integer own = question.maxLength();
        if (own != null) {
            return own;
        }
        return question.type() == QuestionType.LONG_TEXT ? LONG_TEXT_LENGTH : SHORT_TEXT_LENGTH;
    }

    static Optional<String> problem(Question question, String text) {
        if (text.isBlank()) {
            return Optional.of(EMPTY);
        }
        return tooLong("Texten", text, maxLength(question))
                .or(() -> unreadable(text, question.type() == QuestionType.LONG_TEXT));
    }

    static Optional<String> tooLong(String what, String text, int maxLength) {
        int length = text.codePointCount(0, text.length());
        return length <= maxLength
                ? Optional.empty()
                : Optional.of("%s är %d tecken lång och får vara högst %d. Korta den med %d tecken."
                        .formatted(what, length, maxLength, length - maxLength));
    }

    /** Control characters and halves of characters, which come along when one pastes, and which the database refuses. */
    static Optional<String> unreadable(String text, boolean severalLines) {
        boolean fine = text.codePoints()
                .allMatch(c -> severalLines && (c == '\n' || c == '\r' || c == '\t')
                        || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
        return fine
                ? Optional.empty()
                : Optional.of("Texten innehåller tecken som inte går att spara. Klistra in den som ren text.");
    }

    static String abbreviated(String text) {
        return text.length() <= 30 ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    }
}
