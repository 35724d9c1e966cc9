package se.arshjulet.coding;

import se.arshjulet.interview.InterviewTexts.InterviewText;

/**
 * What somebody saw and marked is what stands in the text. The words are always taken from the text itself; what the browser
 * says that they are, and of which text, only has to agree.
 */
final class Seen {

    private Seen() {}

    /** @throws InvalidCodingException at "quote" unless it does */
    static void require(InterviewText text, String textHash, TextSpan at, String quote) {
        boolean same = text.head().sha256().equals(textHash)
                && at.isWithin(text.content())
                && at.of(text.content()).equals(quote);
        if (!same) {
            throw new InvalidCodingException(
                    "quote", "Texten har ändrats sedan du öppnade den. Ladda om sidan och markera igen.");
        }
        if (quote.isBlank()) {
            throw new InvalidCodingException("quote", "Markera minst ett ord.");
        }
        if (at.length() > Coding.LONGEST_UNIT) {
            throw new InvalidCodingException(
                    "quote",
                    "En enhet kan ha högst %d tecken, och du har markerat %d. Markera ett kortare stycke."
                            .formatted(Coding.LONGEST_UNIT, at.length()));
        }
    }
}
