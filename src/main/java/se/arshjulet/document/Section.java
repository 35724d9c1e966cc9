package se.arshjulet.document;

import java.util.List;

/** A heading and what stands under it.
 * @param sections those one level below, after the blocks
 * @param newPage  whether it begins on a page of its own */
public record Section(String heading, List<Block> blocks, List<Section> sections, boolean newPage) {

    /** @throws IllegalArgumentException without a heading */
    public Section {
        heading = PlainText.required(heading, "heading");
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    public Section(String heading, List<Block> blocks, List<Section> sections) {
        this(heading, blocks, sections, false);
    }

    public static Section of(String heading, Block... blocks) {
        return new Section(heading, List.of(blocks), List.of(), false);
    }

    /** The same, on a page of its own. */
    public Section onNewPage() {
        return new Section(heading, blocks, sections, true);
    }

    /** How many levels of headings, its own among them. */
    int depth() {
        return 1 + sections.stream().mapToInt(Section::depth).max().orElse(0);
    }
}
