package se.arshjulet.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The styles of a Word document, under the names by which Word itself knows them: whoever changes Rubrik 1 changes all of them. */
final class WordStyles {

    private WordStyles() {}

    static String read(Document document, Template template) throws IOException {
        String styles = new String(DocumentStyle.resource("/document/word-styles.xml"), StandardCharsets.UTF_8)
                .replace("{language}", document.cover().language().toLanguageTag())
                .replace("{heading}", hex(template.heading()))
                .replace("{accent}", hex(template.accent()))
                .replace("{tint}", hex(template.accent().tint(0.08)));
        for (Light.Colour colour : Light.Colour.values()) {
            String name = DocumentStyle.name(colour);
            styles = styles.replace("{" + name + "-ink}", colour.ink().substring(1))
                    .replace("{" + name + "-ground}", colour.ground().substring(1));
        }
        for (int level = 1; level <= Document.DEEPEST; level++) {
            String numbering = document.cover().numbered() ? numbering(level) : "";
            styles = styles.replace("{numbering:" + level + "}", numbering);
        }
        return styles;
    }

    /** Ties a heading to the list that counts the headings: {@link WordNumbering}. */
    private static String numbering(int level) {
        return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                .formatted(level - 1, WordNumbering.HEADINGS);
    }

    private static String hex(Colour colour) {
        return colour.hex().substring(1);
    }
}
