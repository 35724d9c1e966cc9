package se.arshjulet.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes blocks and sections of sanitised HTML. */
final class RichTextReader {

    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6");

    private final int levels;
    private final Open top = new Open("", 0);
    private final Deque<Open> open = new ArrayDeque<>(List.of(top));
    private final InlineReader loose = new InlineReader();

    /** @param levels of headings that become sections */
    RichTextReader(int levels) {
        this.levels = levels;
    }

    /** A section that is not read to its end.
     * @param rank 2 for an h2; 0 for what stands before any heading */
    private record Open(String heading, int rank, List<Block> blocks, List<Open> sections) {

        Open(String heading, int rank) {
            this(heading, rank, new ArrayList<>(), new ArrayList<>());
        }

        Section close() {
            return new Section(
                    heading, blocks, sections.stream().map(Open::close).toList());
        }
    }

    RichText.Passage read(Element body) {
        for (Node node : body.childNodes()) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                endLoose();
                block(element);
            } else {
                loose.read(node);
            }
        }
        endLoose();
        return new RichText.Passage(
                top.blocks(), top.sections().stream().map(Open::close).toList());
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> {
                List<Listing.Item> items = items(element);
                if (!items.isEmpty()) {
                    add(new Listing(element.normalName().equals("ol"), items));
                }
            }
            case "blockquote" -> {
                List<Paragraph> paragraphs = paragraphs(element);
                if (!paragraphs.isEmpty()) {
                    add(new Quote(paragraphs));
                }
            }
            default -> paragraphs(element).forEach(this::add);
        }
    }

    private void heading(Element element) {
        String words = element.text().strip();
        if (words.isEmpty()) {
            return;
        }
        int rank = element.normalName().charAt(1) - '0';
        while (open.element().rank() >= rank) {
            open.pop();
        }
        if (open.size() > levels) {
            add(Paragraph.of(Text.strong(words)));
            return;
        }
        Open section = new Open(words, rank);
        open.element().sections().add(section);
        open.push(section);
    }

    private void add(Block block) {
        open.element().blocks().add(block);
    }

    private void endLoose() {
        List<Inline> text = loose.take();
        if (!text.isEmpty()) {
            add(new Paragraph(text));
        }
    }

    /** The paragraphs in an element, or what it holds as one. */
    private static List<Paragraph> paragraphs(Element element) {
        List<Paragraph> found = new ArrayList<>();
        InlineReader reader = new InlineReader();
        for (Node node : element.childNodes()) {
            boolean block = node instanceof Element child && BLOCKS.contains(child.normalName());
            if (block) {
                reader.take(found);
            }
            reader.read(node);
            if (block) {
                reader.take(found);
            }
        }
        reader.take(found);
        return found;
    }

    private static List<Listing.Item> items(Element list) {
        List<Listing.Item> items = new ArrayList<>();
        for (Element item : list.children()) {
            InlineReader reader = new InlineReader();
            List<Listing> under = new ArrayList<>();
            for (Node node : item.childNodes()) {
                if (node instanceof Element child && child.normalName().matches("[uo]l")) {
                    List<Listing.Item> inner = items(child);
                    if (!inner.isEmpty()) {
                        under.add(new Listing(child.normalName().equals("ol"), inner));
                    }
                } else {
                    reader.read(node);
                }
            }
            List<Inline> text = reader.take();
            if (!text.isEmpty() || !under.isEmpty()) {
                items.add(new Listing.Item(text, under));
            }
        }
        return items;
    }
}
