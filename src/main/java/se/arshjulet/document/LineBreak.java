package se.arshjulet.document;

import java.util.ArrayList;
import java.util.List;

/** A new line in the same paragraph. */
public record LineBreak() implements Inline {

    static List<Inline> between(String text) {
        List<Inline> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            if (!lines.isEmpty()) {
                lines.add(new LineBreak());
            }
            lines.add(new Text(line));
        }
        return List.copyOf(lines);
    }
}
