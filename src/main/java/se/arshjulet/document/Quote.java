package se.arshjulet.document;

import java.util.List;

/** Somebody's own words, set in. */
public record Quote(List<Paragraph> paragraphs) implements Block {

    /** @throws IllegalArgumentException without words */
    public Quote {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("A quote without words");
        }
    }
}
