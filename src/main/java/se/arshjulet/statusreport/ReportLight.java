package se.arshjulet.statusreport;

import se.arshjulet.document.Light;
import se.arshjulet.document.Light.Colour;

/** A light and what it means, as the associations' reports have it: G inga frågor, O några frågor, R större frågor. */
public enum ReportLight {
    GREEN("Grön", "inga frågor", Colour.GREEN),
    AMBER("Orange", "några frågor", Colour.AMBER),
    RED("Röd", "större frågor", Colour.RED);

    private final String word;
    private final String meaning;
    private final Colour colour;

    ReportLight(String word, String meaning, Colour colour) {
        this.word = word;
        this.meaning = meaning;
        this.colour = colour;
    }

    /** "Grön" */
    public String word() {
        return word;
    }

    /** "inga frågor" */
    public String meaning() {
        return meaning;
    }

    Light inDocument() {
        return new Light(colour, word);
    }
}
