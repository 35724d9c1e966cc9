package se.arshjulet.form.ui;

/** Why something could not be kept. What was typed stands there still.
 * @param words in the person's language, to stand at the field
 * @param again whether the same may be kept if she says it once more */
public record Refusal(String words, boolean again) {

    /** It cannot be kept as it is. */
    public static Refusal of(String words) {
        return new Refusal(words, false);
    }
}
