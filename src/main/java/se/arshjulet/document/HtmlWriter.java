package se.arshjulet.document;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole page of HTML, which is well-formed XML too: it is read in a browser, and it is what paper is made from. */
class HtmlWriter extends DocumentWalk {

    /** A table of so many rows stands whole on one page. */
    private static final int SHORT = 8;

    final Markup html;
    final Template template;

    HtmlWriter(Document document, Template template, Writer out) {
        super(document);
        this.template = template;
        html = new Markup(out);
    }

    @Override
    void begin() throws IOException {
        openPage();
        coverPage();
    }

    final void openPage() throws IOException {
        html.raw("<!DOCTYPE html>\n");
        String language = cover.language().toLanguageTag();
        html.open("html", "lang", language).newLine().open("head").newLine();
        html.empty("meta", "charset", "UTF-8").newLine();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .newLine();
        html.line("title", cover.title());
        meta("author", cover.author() == null ? cover.association() : cover.author());
        meta("description", cover.subtitle() == null ? cover.title() : cover.subtitle());
        meta("dcterms.created", cover.date().toString());
        head();
        html.close().newLine().open("body").newLine();
    }

    private void coverPage() throws IOException {
        html.open("header", "class", "cover").newLine();
        Picture logo = template.logo();
        if (logo != null) {
            html.open("p", "class", "logo");
            picture(logo, cover.association());
            html.close().newLine();
        } else {
            html.line("p", cover.association(), "class", "association");
        }
        html.line("h1", cover.title());
        if (cover.subtitle() != null) {
            html.line("p", cover.subtitle(), "class", "subtitle");
        }
        html.line("p", imprint(), "class", "imprint");
        html.close().newLine();
    }

    final void meta(String name, String content) throws IOException {
        html.empty("meta", "name", name, "content", content).newLine();
    }

    /** What else stands in the head. */
    void head() throws IOException {
        style(DocumentStyle.read("page.css", template));
        style(DocumentStyle.read("screen.css", template));
    }

    final void style(String sheet) throws IOException {
        html.open("style").newLine().raw(sheet).close().newLine();
    }

    @Override
    final void contents(List<Entry> entries) throws IOException {
        html.open("nav", "class", "contents", "aria-labelledby", "innehall").newLine();
        html.line("h2", words.contents(), "id", "innehall");
        list(entries);
        html.close().newLine();
    }

    private void list(List<Entry> entries) throws IOException {
        html.open("ol").newLine();
        for (Entry entry : entries) {
            html.open("li").open("a", linkTo(entry));
            number(entry.place());
            html.text(entry.heading()).close();
            if (!entry.under().isEmpty()) {
                html.newLine();
                list(entry.under());
            }
            html.close().newLine();
        }
        html.close().newLine();
    }

    /** The attributes of a link within the document, names and values in turn. */
    @Nullable
    String[] linkTo(Entry entry) {
        return new @Nullable String[] {"href", "#" + entry.place().anchor()};
    }

    private void number(Place place) throws IOException {
        String number = numberOf(place);
        if (number != null) {
            html.open("span", "class", "number").text(number).close().text(" ");
        }
    }

    @Override
    void beginSection(Section section, Place place) throws IOException {
        section(section, place, section.newPage());
    }

    final void section(Section section, Place place, boolean newPage) throws IOException {
        html.open("section", "class", newPage ? "new-page" : null).newLine();
        html.open("h" + (place.level() + 1), "id", place.anchor());
        number(place);
        html.text(section.heading()).close().newLine();
    }

    @Override
    void endSection() throws IOException {
        html.close().newLine();
    }

    @Override
    void end() throws IOException {
        html.close().newLine().close().newLine();
    }

    @Override
    final void paragraph(Paragraph paragraph) throws IOException {
        html.open("p", "class", paragraph.isLabel() ? "said-of" : null);
        inline(paragraph.text());
        html.close().newLine();
    }

    @Override
    final void listing(Listing listing, int depth) throws IOException {
        html.open(listing.ordered() ? "ol" : "ul").newLine();
        for (Listing.Item item : listing.items()) {
            html.open("li");
            inline(item.text());
            for (Listing under : item.under()) {
                html.newLine();
                listing(under, depth + 1);
            }
            html.close().newLine();
        }
        html.close().newLine();
    }

    @Override
    final void quote(Quote quote) throws IOException {
        html.open("blockquote").newLine();
        for (Paragraph paragraph : quote.paragraphs()) {
            paragraph(paragraph);
        }
        html.close().newLine();
    }

    @Override
    final void notice(Notice notice) throws IOException {
        html.open("div", "class", "notice", "role", "note").newLine();
        html.line("p", notice.title(), "class", "notice-title");
        for (Paragraph paragraph : notice.paragraphs()) {
            paragraph(paragraph);
        }
        html.close().newLine();
    }

    @Override
    final void table(Table table, int number) throws IOException {
        html.open("table", "class", table.rows().size() <= SHORT ? "short" : null)
                .newLine();
        caption("caption", words.table() + " " + number + ".", table.caption());
        html.open("colgroup");
        for (Table.Column column : table.columns()) {
            html.empty("col", "style", "width: " + 100 * column.share() / table.shares() + "%");
        }
        html.close().newLine().open("thead").newLine().open("tr");
        for (Table.Column column : table.columns()) {
            html.open("th", "scope", "col", "class", column.figures() ? "figures" : null);
            html.text(column.heading()).close();
        }
        html.close().newLine().close().newLine().open("tbody").newLine();
        for (List<Table.Cell> row : table.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), table.columns().get(i), i == 0 && table.heads());
            }
            html.close().newLine();
        }
        html.close().newLine().close().newLine();
    }

    private void cell(Table.Cell cell, Table.Column column, boolean head) throws IOException {
        html.open(
                head ? "th" : "td",
                "scope",
                head ? "row" : null,
                "class",
                column.figures() && !head ? "figures" : null);
        inline(cell.content());
        html.close();
    }

    final void caption(String element, String label, String caption) throws IOException {
        html.open(element).open("span", "class", "label").text(label).close();
        html.text(" " + caption).close().newLine();
    }

    @Override
    final void figure(Figure figure, int number) throws IOException {
        html.open("figure").newLine();
        picture(figure.picture(), figure.alternative());
        html.newLine();
        String caption = figure.caption();
        if (caption != null) {
            caption("figcaption", words.figure() + " " + number + ".", caption);
        }
        html.close().newLine();
    }

    void picture(Picture picture, String alternative) throws IOException {
        FittedPicture fitted = FittedPicture.of(picture);
        html.empty(
                "img",
                "src",
                fitted.dataAddress(),
                "alt",
                alternative,
                "width",
                String.valueOf(fitted.width()),
                "height",
                String.valueOf(fitted.height()));
    }

    @Override
    final void text(Text text) throws IOException {
        wrapped(
                text.isStrong() ? "strong" : null,
                () -> wrapped(text.isStressed() ? "em" : null, () -> html.text(text.text())));
    }

    /** Something that writes. */
    private interface Part {
        void write() throws IOException;
    }

    private void wrapped(@Nullable String element, Part part) throws IOException {
        if (element != null) {
            html.open(element);
        }
        part.write();
        if (element != null) {
            html.close();
        }
    }

    @Override
    void link(Link link) throws IOException {
        html.open("a", "href", link.address().toASCIIString())
                .text(link.words())
                .close();
    }

    @Override
    final void lineBreak() throws IOException {
        html.empty("br");
    }

    @Override
    final void light(Light light) throws IOException {
        html.open("span", "class", "light " + DocumentStyle.name(light.colour()))
                .text(light.word())
                .close();
    }
}
