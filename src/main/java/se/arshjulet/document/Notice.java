package se.arshjulet.document;

import java.util.List;

/** What a reader must not miss.
 * @param title says what kind of thing it is: "Observera" */
public record Notice(String title, List<Paragraph> paragraphs) implements Block {

    /** @throws IllegalArgumentException without a title */
    public Notice {
        title = PlainText.required(title, "notice");
        paragraphs = List.copyOf(paragraphs);
    }

    public static Notice of(String title, String text) {
        return new Notice(title, List.of(Paragraph.of(text)));
    }
}
