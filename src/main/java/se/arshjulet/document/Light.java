package se.arshjulet.document;

/** A traffic light, always with its word: colour alone says nothing to many (WCAG 1.4.1). */
public record Light(Colour colour, String word) implements Inline {

    /** What it shows, and the pair of colours that shows it: text on its own ground, more than 7:1. */
    public enum Colour {
        GREEN("#0B4A1F", "#CDEBD5"),
        AMBER("#5C3A00", "#FBE3A6"),
        RED("#7A1210", "#F9CFCB");

        private final String ink;
        private final String ground;

        Colour(String ink, String ground) {
            this.ink = ink;
            this.ground = ground;
        }

        String ink() {
            return ink;
        }

        String ground() {
            return ground;
        }
    }

    /** @throws IllegalArgumentException without a word */
    public Light {
        word = PlainText.required(word, "traffic light");
    }
}
