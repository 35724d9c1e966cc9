package se.arshjulet.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import se.arshjulet.document.Text.Emphasis;

/** Gathers what runs in a line, from sanitised HTML; paragraphs within it become lines. */
final class InlineReader {

    private final List<Inline> found = new ArrayList<>();

    void read(Node node) {
        read(node, Set.of());
    }

    private void read(Node node, Set<Emphasis> emphasis) {
        if (node instanceof TextNode text) {
            word(text.getWholeText(), emphasis);
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> found.add(new LineBreak());
                case "a" -> link(element, emphasis);
                case "strong", "b" -> children(element, with(emphasis, Emphasis.STRONG));
                case "em", "i" -> children(element, with(emphasis, Emphasis.STRESSED));
                default -> line(element, emphasis);
            }
        }
    }

    private void word(String text, Set<Emphasis> emphasis) {
        Text word = new Text(text, emphasis);
        boolean atStart = found.isEmpty() || found.get(found.size() - 1) instanceof LineBreak;
        String words = atStart ? word.text().stripLeading() : word.text();
        if (!words.isEmpty()) {
            found.add(new Text(words, emphasis));
        }
    }

    private void line(Element element, Set<Emphasis> emphasis) {
        if (!found.isEmpty() && !(found.get(found.size() - 1) instanceof LineBreak)) {
            found.add(new LineBreak());
        }
        children(element, emphasis);
    }

    private void children(Element element, Set<Emphasis> emphasis) {
        for (Node child : element.childNodes()) {
            read(child, emphasis);
        }
    }

    /** An address that is none leaves its words. */
    private void link(Element element, Set<Emphasis> emphasis) {
        try {
            found.add(new Link(element.text(), URI.create(element.attr("href").strip())));
        } catch (IllegalArgumentException noAddress) {
            children(element, emphasis);
        }
    }

    private static Set<Emphasis> with(Set<Emphasis> emphasis, Emphasis one) {
        EnumSet<Emphasis> both = EnumSet.of(one);
        both.addAll(emphasis);
        return both;
    }

    /** What was gathered, without blanks and line breaks at its end; empties this. */
    List<Inline> take() {
        while (!found.isEmpty() && isBlank(found.get(found.size() - 1))) {
            found.remove(found.size() - 1);
        }
        List<Inline> text = List.copyOf(found);
        found.clear();
        return text;
    }

    void take(List<Paragraph> paragraphs) {
        List<Inline> text = take();
        if (!text.isEmpty()) {
            paragraphs.add(new Paragraph(text));
        }
    }

    private static boolean isBlank(Inline one) {
        return one instanceof LineBreak
                || one instanceof Text text && text.text().isBlank();
    }
}
