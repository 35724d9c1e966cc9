package se.arshjulet.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes elements that are HTML and well-formed XML at once, and escapes what stands in them. */
final class Markup {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Markup(Writer out) {
        this.out = out;
    }

    /** @param attributes names and values in turn; one whose value is null is left out */
    Markup open(String element, @Nullable String... attributes) throws IOException {
        tag(element, attributes);
        out.write('>');
        open.push(element);
        return this;
    }

    Markup empty(String element, @Nullable String... attributes) throws IOException {
        tag(element, attributes);
        out.write("/>");
        return this;
    }

    private void tag(String element, @Nullable String... attributes) throws IOException {
        out.write('<');
        out.write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.write(' ');
                out.write(attributes[i]);
                out.write("=\"");
                escaped(value);
                out.write('"');
            }
        }
    }

    Markup close() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /** An element on a line of its own that holds a text and nothing else. */
    Markup line(String element, String text, @Nullable String... attributes) throws IOException {
        return open(element, attributes).text(text).close().newLine();
    }

    Markup text(String text) throws IOException {
        escaped(text);
        return this;
    }

    /** What needs no escaping: a style sheet, base64. */
    Markup raw(String text) throws IOException {
        out.write(text);
        return this;
    }

    Markup newLine() throws IOException {
        out.write('\n');
        return this;
    }

    private void escaped(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                default -> out.write(sign);
            }
        }
    }
}
