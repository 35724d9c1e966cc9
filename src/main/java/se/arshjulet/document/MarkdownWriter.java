package se.arshjulet.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** CommonMark, with the tables of GitHub's dialect. Pictures are their alternative texts: the file stands alone. */
final class MarkdownWriter extends DocumentWalk {

    private final Writer out;
    /** What stands before each line: the marks of the quotes and lists that it lies in. */
    private final Deque<String> margins = new ArrayDeque<>();

    private final StringBuilder line = new StringBuilder();
    private boolean inTable;
    private boolean apart = true;
    /** Line breaks that nothing has followed yet: at a paragraph's end they would be a backslash. */
    private int breaks;

    private boolean lineBegins = true;

    MarkdownWriter(Document document, Writer out) {
        super(document);
        this.out = out;
    }

    @Override
    void begin() throws IOException {
        paragraphOf("# " + MarkdownText.escapedInHeading(cover.title()));
        paragraphOf(MarkdownText.escapedAtStart(cover.association()));
        if (cover.subtitle() != null) {
            paragraphOf(MarkdownText.escapedAtStart(cover.subtitle()));
        }
        paragraphOf(MarkdownText.escapedAtStart(imprint()));
    }

    @Override
    void contents(List<Entry> entries) throws IOException {
        paragraphOf("## " + words.contents());
        gap();
        entries(entries, "");
        apart = false;
    }

    private void entries(List<Entry> entries, String indent) throws IOException {
        for (Entry entry : entries) {
            writeLine(indent + "- " + MarkdownText.escapedAtStart(heading(entry.place(), entry.heading())));
            entries(entry.under(), indent + "  ");
        }
    }

    private String heading(Place place, String heading) {
        String number = numberOf(place);
        return number == null ? heading : number + " " + heading;
    }

    @Override
    void beginSection(Section section, Place place) throws IOException {
        paragraphOf(
                "#".repeat(place.level() + 1) + " " + MarkdownText.escapedInHeading(heading(place, section.heading())));
    }

    @Override
    void endSection() {}

    @Override
    void end() throws IOException {
        out.flush();
    }

    @Override
    void paragraph(Paragraph paragraph) throws IOException {
        gap();
        inline(paragraph.text());
        endLine();
    }

    @Override
    void listing(Listing listing, int depth) throws IOException {
        if (depth == 0) {
            gap();
        }
        int number = 0;
        for (Listing.Item item : listing.items()) {
            number++;
            String mark = listing.ordered() ? number + ". " : "- ";
            out.write(margin());
            out.write(mark);
            margins.addLast(" ".repeat(mark.length()));
            inline(item.text());
            out.write(takeLine());
            out.write('\n');
            for (Listing under : item.under()) {
                listing(under, depth + 1);
            }
            margins.removeLast();
        }
        apart = false;
    }

    @Override
    void quote(Quote quote) throws IOException {
        inQuote(quote.paragraphs());
    }

    @Override
    void notice(Notice notice) throws IOException {
        gap();
        margins.addLast("> ");
        writeLine("**" + MarkdownText.escaped(notice.title()) + "**");
        margins.removeLast();
        if (!notice.paragraphs().isEmpty()) {
            writeLine(">");
            apart = true;
            inQuote(notice.paragraphs());
        }
    }

    private void inQuote(List<Paragraph> paragraphs) throws IOException {
        gap();
        margins.addLast("> ");
        apart = true;
        for (Paragraph paragraph : paragraphs) {
            paragraph(paragraph);
        }
        margins.removeLast();
    }

    @Override
    void table(Table table, int number) throws IOException {
        paragraphOf(words.table() + " " + number + ". " + MarkdownText.escaped(table.caption()));
        gap();
        StringBuilder head = new StringBuilder("|");
        StringBuilder rule = new StringBuilder("|");
        for (Table.Column column : table.columns()) {
            head.append(' ').append(MarkdownText.escaped(column.heading())).append(" |");
            rule.append(column.figures() ? " ---: |" : " --- |");
        }
        writeLine(head.toString());
        writeLine(rule.toString());
        inTable = true;
        for (List<Table.Cell> row : table.rows()) {
            line.append('|');
            for (Table.Cell cell : row) {
                line.append(' ');
                inline(cell.content());
                line.append(" |");
                breaks = 0;
                lineBegins = true;
            }
            endLine();
        }
        inTable = false;
    }

    @Override
    void figure(Figure figure, int number) throws IOException {
        paragraphOf("*" + words.picture() + ":* " + MarkdownText.escaped(figure.alternative()));
        String caption = figure.caption();
        if (caption != null) {
            paragraphOf(words.figure() + " " + number + ". " + MarkdownText.escaped(caption));
        }
    }

    @Override
    void text(Text text) {
        if (lineBegins && text.text().isBlank()) {
            return;
        }
        String escaped = lineBegins ? MarkdownText.escapedAtStart(text.text()) : MarkdownText.escaped(text.text());
        if (text.isStressed()) {
            escaped = MarkdownText.marked(escaped, "*", "em");
        }
        say(text.isStrong() ? MarkdownText.marked(escaped, "**", "strong") : escaped);
    }

    @Override
    void link(Link link) {
        say("[" + MarkdownText.escaped(link.words()) + "](<" + link.address().toASCIIString() + ">)");
    }

    @Override
    void light(Light light) {
        say(MarkdownText.escaped(light.word()));
    }

    @Override
    void lineBreak() {
        breaks++;
        lineBegins = true;
    }

    private void say(String words) {
        for (; breaks > 0; breaks--) {
            line.append(inTable ? "<br>" : "\\\n" + margin());
        }
        line.append(words);
        lineBegins = false;
    }

    private void paragraphOf(String words) throws IOException {
        gap();
        writeLine(words);
    }

    private void gap() throws IOException {
        if (!apart) {
            out.write(margin().stripTrailing());
            out.write('\n');
        }
        apart = false;
    }

    private void endLine() throws IOException {
        writeLine(takeLine());
    }

    private String takeLine() {
        String taken = line.toString();
        line.setLength(0);
        breaks = 0;
        lineBegins = true;
        return taken;
    }

    private void writeLine(String words) throws IOException {
        out.write(margin());
        out.write(words);
        out.write('\n');
    }

    private String margin() {
        return String.join("", margins);
    }
}
