package se.arshjulet.document;

import java.util.List;

/** What a report holds, whatever it will be written as ({@link Documents}).
 * Sections lie within sections, so no heading level can be skipped.
 * @param opening what stands before the first heading */
public record Document(Cover cover, List<Block> opening, List<Section> sections) {

    /** Below the title, which is the first of HTML's six. */
    static final int DEEPEST = 5;

    /** @throws IllegalArgumentException if sections lie more than five deep */
    public Document {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        if (sections.stream().anyMatch(section -> section.depth() > DEEPEST)) {
            throw new IllegalArgumentException("Sections lie more than " + DEEPEST + " deep");
        }
    }

    public Document(Cover cover, List<Section> sections) {
        this(cover, List.of(), sections);
    }
}
