package se.arshjulet.document;

import java.util.List;

/** What runs in a line of text. */
public sealed interface Inline permits Text, Link, LineBreak, Light {

    /** Text as it stands; line feeds within it break the line. */
    static List<Inline> plain(String text) {
        return LineBreak.between(text);
    }
}
