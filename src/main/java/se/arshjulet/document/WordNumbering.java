package se.arshjulet.document;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How Word counts: the headings in one list, each numbered list from 1 in one of its own, and bullets. */
final class WordNumbering {

    static final int HEADINGS = 1;
    static final int BULLETS = 2;

    private static final int LEVELS = 9;
    private static final int STEP = 360; // 6 mm, in twentieths of a point
    private static final String[] SIGNS = {"•", "–", "▪"};

    private int last = BULLETS;

    /** A list that begins at 1.
     * @return its number */
    int begin() {
        return ++last;
    }

    void write(Markup xml) throws IOException {
        xml.open("w:numbering", "xmlns:w", WordParts.WORD);
        String headings = IntStream.range(0, LEVELS)
                .mapToObj(level -> level(
                        level,
                        "decimal",
                        numbers(level),
                        0,
                        level < Document.DEEPEST ? "<w:pStyle w:val=\"Heading" + (level + 1) + "\"/>" : ""))
                .collect(Collectors.joining());
        list(xml, HEADINGS, "multilevel", headings);
        list(xml, BULLETS, "hybridMultilevel", levels("bullet"));
        list(xml, BULLETS + 1, "hybridMultilevel", levels("decimal"));
        for (int id = HEADINGS; id <= last; id++) {
            xml.open("w:num", "w:numId", String.valueOf(id));
            xml.empty("w:abstractNumId", "w:val", String.valueOf(Math.min(id, BULLETS + 1)));
            if (id > BULLETS) {
                restart(xml);
            }
            xml.close();
        }
        xml.close();
    }

    private static void restart(Markup xml) throws IOException {
        for (int level = 0; level < LEVELS; level++) {
            xml.open("w:lvlOverride", "w:ilvl", String.valueOf(level));
            xml.empty("w:startOverride", "w:val", "1").close();
        }
    }

    private static void list(Markup xml, int id, String kind, String levels) throws IOException {
        xml.open("w:abstractNum", "w:abstractNumId", String.valueOf(id));
        xml.empty("w:multiLevelType", "w:val", kind).raw(levels).close();
    }

    private static String levels(String format) {
        return IntStream.range(0, LEVELS)
                .mapToObj(level -> level(
                        level,
                        format,
                        format.equals("bullet") ? SIGNS[level % SIGNS.length] : "%" + (level + 1) + ".",
                        (level + 1) * STEP,
                        ""))
                .collect(Collectors.joining());
    }

    /** "%1.%2" */
    private static String numbers(int level) {
        return IntStream.rangeClosed(1, level + 1).mapToObj(n -> "%" + n).collect(Collectors.joining("."));
    }

    private static String level(int level, String format, String text, int left, String style) {
        String hanging =
                left == 0 ? "" : "<w:pPr><w:ind w:left=\"%d\" w:hanging=\"%d\"/></w:pPr>".formatted(left, STEP);
        return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:suff w:val=\"%s\"/>"
                        + "<w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/>%s</w:lvl>")
                .formatted(level, format, style, left == 0 ? "space" : "tab", text, hanging);
    }
}
