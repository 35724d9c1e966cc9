package se.arshjulet.document;

import java.util.List;

/** Running text. */
public record Paragraph(List<Inline> text) implements Block {

    public Paragraph {
        text = List.copyOf(text);
    }

    /** Line feeds within it break the line. */
    public static Paragraph of(String text) {
        return new Paragraph(Inline.plain(text));
    }

    public static Paragraph of(Inline... text) {
        return new Paragraph(List.of(text));
    }

    /** Whether it is all in strong type, as what is said of the paragraph that follows, and stands with it. */
    boolean isLabel() {
        return text.stream().allMatch(part -> part instanceof Text words && words.isStrong());
    }
}
