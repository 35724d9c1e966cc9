package se.arshjulet.document;

import org.jspecify.annotations.Nullable;

/** A picture with what it shows in words.
 * @param alternative what somebody who does not see it has to know
 * @param caption     what stands under it, after "Figur 1."; null for none */
public record Figure(
        Picture picture, String alternative, @Nullable String caption) implements Block {

    /** @throws IllegalArgumentException without an alternative text (WCAG 1.1.1, PDF/UA 7.3) */
    public Figure {
        alternative = PlainText.required(alternative, "alternative text of a figure");
        caption = PlainText.orNull(caption);
    }
}
