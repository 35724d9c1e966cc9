package se.arshjulet.document;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes through a document from its first line to its last, the same way whatever it is written as: so that the formats say
 * the same, in the same order, under the same numbers. */
abstract class DocumentWalk {

    final Document document;
    final Cover cover;
    final OwnWords words;
    private int tables;
    private int figures;

    DocumentWalk(Document document) {
        this.document = document;
        cover = document.cover();
        words = OwnWords.in(cover.language());
    }

    final void walk() throws IOException {
        begin();
        if (cover.contents() && !document.sections().isEmpty()) {
            contents(entries(document.sections(), Place.TOP, cover.depth()));
        }
        blocks(document.opening());
        sections(document.sections(), Place.TOP);
        end();
    }

    /** What the list of contents leads to. */
    record Entry(Place place, String heading, List<Entry> under) {}

    /** @param levels how many */
    static List<Entry> entries(List<Section> sections, Place above, int levels) {
        return IntStream.range(0, sections.size())
                .mapToObj(i -> entry(sections.get(i), above.child(i), levels))
                .toList();
    }

    private static Entry entry(Section section, Place place, int levels) {
        boolean deepest = place.level() >= levels;
        return new Entry(place, section.heading(), deepest ? List.of() : entries(section.sections(), place, levels));
    }

    /** One after the other, as they stand. */
    static Stream<Entry> flat(List<Entry> entries) {
        return entries.stream().flatMap(entry -> Stream.concat(Stream.of(entry), flat(entry.under())));
    }

    private void sections(List<Section> sections, Place above) throws IOException {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Place place = above.child(i);
            beginSection(section, place);
            blocks(section.blocks());
            sections(section.sections(), place);
            endSection();
        }
    }

    private void blocks(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            block(block);
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Listing listing) {
            listing(listing, 0);
        } else if (block instanceof Quote quote) {
            quote(quote);
        } else if (block instanceof Notice notice) {
            notice(notice);
        } else if (block instanceof Table table) {
            table(table, ++tables);
        } else if (block instanceof Figure figure) {
            figure(figure, figure.caption() == null ? 0 : ++figures);
        }
    }

    final void inline(List<Inline> content) throws IOException {
        for (Inline one : content) {
            if (one instanceof Text text) {
                text(text);
            } else if (one instanceof Link link) {
                link(link);
            } else if (one instanceof Light light) {
                light(light);
            } else {
                lineBreak();
            }
        }
    }

    /** "2.1", or null in a document whose headings have no numbers. */
    final @Nullable String numberOf(Place place) {
        return cover.numbered() ? place.number() : null;
    }

    /** Who wrote it and when: "Kansliet · 10 december 2021". */
    final String imprint() {
        return Stream.of(cover.author(), words.day(cover.date()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    abstract void begin() throws IOException;

    abstract void contents(List<Entry> entries) throws IOException;

    abstract void beginSection(Section section, Place place) throws IOException;

    abstract void endSection() throws IOException;

    abstract void end() throws IOException;

    abstract void paragraph(Paragraph paragraph) throws IOException;

    /** @param depth 0 for one that does not lie in another */
    abstract void listing(Listing listing, int depth) throws IOException;

    abstract void quote(Quote quote) throws IOException;

    abstract void notice(Notice notice) throws IOException;

    /** @param number which of the document's tables, from 1 */
    abstract void table(Table table, int number) throws IOException;

    /** @param number which of the document's captioned figures, from 1; 0 for one without a caption */
    abstract void figure(Figure figure, int number) throws IOException;

    abstract void text(Text text) throws IOException;

    abstract void link(Link link) throws IOException;

    abstract void lineBreak() throws IOException;

    abstract void light(Light light) throws IOException;
}
