package se.arshjulet.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a Word document. */
final class WordBody extends DocumentWalk {

    private static final int TEXT_WIDTH = 9412; // 166 mm, in twentieths of a point

    private final Template template;
    private final Markup xml;
    private final WordText text;
    private final WordParts parts;
    private final Map<Picture, WordPicture> pictures;
    private final WordNumbering numbering;
    private final String footer;
    private final Deque<Integer> lists = new ArrayDeque<>();
    private int marks;
    private int shown;

    /** @param pictures those of the document, already in the file
     * @param footer   by which the text refers to what stands at each page's foot */
    WordBody(
            Document document,
            Template template,
            Markup xml,
            WordParts parts,
            Map<Picture, WordPicture> pictures,
            WordNumbering numbering,
            String footer) {
        super(document);
        this.template = template;
        this.xml = xml;
        this.parts = parts;
        this.pictures = pictures;
        this.numbering = numbering;
        this.footer = footer;
        text = new WordText(xml);
    }

    @Override
    void begin() throws IOException {
        xml.open("w:document", WordPicture.namespaces()).open("w:body").newLine();
        Picture logo = template.logo();
        if (logo == null) {
            text.paragraph("Sender", cover.association());
        } else {
            text.begin("Sender");
            picture(logo).write(xml, ++shown, cover.association(), 60, 18);
            text.end();
        }
        text.paragraph("Title", cover.title());
        if (cover.subtitle() != null) {
            text.paragraph("Subtitle", cover.subtitle());
        }
        text.paragraph("Imprint", imprint());
    }

    /** The field has its entries from the beginning; page numbers come when Word works it out. */
    @Override
    void contents(List<Entry> entries) throws IOException {
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
        xml.close().close().open("w:sdtContent");
        text.paragraph("TOCHeading", words.contents());
        boolean first = true;
        for (Entry entry : flat(entries).toList()) {
            if (!first) {
                text.end();
            }
            text.begin("TOC" + entry.place().level());
            if (first) {
                text.beginField("TOC \\o \"1-" + cover.depth() + "\" \\h \\z \\u");
            }
            first = false;
            entry(entry);
        }
        text.endField();
        text.end();
        xml.close().close().newLine();
    }

    private void entry(Entry entry) throws IOException {
        String number = numberOf(entry.place());
        xml.open("w:hyperlink", "w:anchor", bookmark(entry.place()), "w:history", "1");
        text.run(number == null ? entry.heading() : number + " " + entry.heading());
        xml.close();
    }

    /** Word's bookmarks take no hyphens. */
    private static String bookmark(Place place) {
        return place.anchor().replace('-', '_');
    }

    @Override
    void beginSection(Section section, Place place) throws IOException {
        text.begin("Heading" + place.level(), section.newPage() ? "<w:pageBreakBefore/>" : "");
        String mark = String.valueOf(++marks);
        xml.empty("w:bookmarkStart", "w:id", mark, "w:name", bookmark(place));
        text.run(section.heading());
        xml.empty("w:bookmarkEnd", "w:id", mark);
        text.end();
    }

    @Override
    void endSection() {}

    @Override
    void end() throws IOException {
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", footer);
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1247",
                "w:right",
                "1247",
                "w:bottom",
                "1361",
                "w:left",
                "1247",
                "w:header",
                "709",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.close().close().close();
    }

    @Override
    void paragraph(Paragraph paragraph) throws IOException {
        paragraph("Normal", paragraph);
    }

    private void paragraph(String style, Paragraph paragraph) throws IOException {
        text.begin(style);
        inline(paragraph.text());
        text.end();
    }

    @Override
    void listing(Listing listing, int depth) throws IOException {
        String style = listing.ordered() ? "ListNumber" : "ListBullet";
        lists.push(listing.ordered() ? numbering.begin() : WordNumbering.BULLETS);
        for (Listing.Item item : listing.items()) {
            text.begin(
                    style,
                    "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                            .formatted(Math.min(depth, 8), lists.peek()));
            inline(item.text());
            text.end();
            for (Listing under : item.under()) {
                listing(under, depth + 1);
            }
        }
        lists.pop();
    }

    @Override
    void quote(Quote quote) throws IOException {
        for (Paragraph paragraph : quote.paragraphs()) {
            paragraph("Quote", paragraph);
        }
    }

    @Override
    void notice(Notice notice) throws IOException {
        text.paragraph("NoticeTitle", notice.title());
        for (Paragraph paragraph : notice.paragraphs()) {
            paragraph("Notice", paragraph);
        }
        text.paragraph("AfterTable", "");
    }

    @Override
    void table(Table table, int number) throws IOException {
        caption(words.table(), number, table.caption());
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "ReportTable");
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct").empty("w:tblLayout", "w:type", "fixed");
        String headed = table.heads() ? "1" : "0";
        xml.empty("w:tblLook", "w:firstRow", "1", "w:firstColumn", headed, "w:noHBand", "1", "w:noVBand", "1");
        xml.empty("w:tblCaption", "w:val", table.caption()).close().open("w:tblGrid");
        for (Table.Column column : table.columns()) {
            xml.empty("w:gridCol", "w:w", width(table, column));
        }
        xml.close();
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (Table.Column column : table.columns()) {
            beginCell(table, column);
            text.run(column.heading());
            endCell();
        }
        xml.close();
        for (List<Table.Cell> row : table.rows()) {
            row(table, row);
        }
        xml.close().newLine();
        text.paragraph("AfterTable", "");
    }

    private void row(Table table, List<Table.Cell> row) throws IOException {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int i = 0; i < row.size(); i++) {
            beginCell(table, table.columns().get(i));
            inline(row.get(i).content());
            endCell();
        }
        xml.close();
    }

    private void beginCell(Table table, Table.Column column) throws IOException {
        xml.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", width(table, column), "w:type", "dxa")
                .close();
        text.begin("TableText", column.figures() ? "<w:jc w:val=\"right\"/>" : "");
    }

    private void endCell() throws IOException {
        text.end();
        xml.close();
    }

    private static String width(Table table, Table.Column column) {
        return String.valueOf(TEXT_WIDTH * column.share() / table.shares());
    }

    private void caption(String label, int number, String caption) throws IOException {
        text.begin("Caption");
        text.run(label + " ", "Strong", "");
        text.field("SEQ " + label + " \\* ARABIC", String.valueOf(number), "Strong");
        text.run(".", "Strong", "");
        text.run(" " + caption);
        text.end();
    }

    @Override
    void figure(Figure figure, int number) throws IOException {
        text.begin("Figure");
        picture(figure.picture()).write(xml, ++shown, figure.alternative(), 160, 180);
        text.end();
        String caption = figure.caption();
        if (caption != null) {
            caption(words.figure(), number, caption);
        }
    }

    private WordPicture picture(Picture picture) {
        WordPicture kept = pictures.get(picture);
        if (kept == null) {
            throw new IllegalStateException("A picture that was not written before the text");
        }
        return kept;
    }

    @Override
    void text(Text text) throws IOException {
        @Nullable String style = text.isStrong() ? "Strong" : text.isStressed() ? "Emphasis" : null;
        this.text.run(text.text(), style, text.isStrong() && text.isStressed() ? "<w:i/>" : "");
    }

    @Override
    void link(Link link) throws IOException {
        String relation = parts.relate("hyperlink", link.address().toASCIIString(), true);
        xml.open("w:hyperlink", "r:id", relation, "w:history", "1");
        text.run(link.words(), "Hyperlink", "");
        xml.close();
    }

    @Override
    void lineBreak() throws IOException {
        xml.open("w:r").empty("w:br").close();
    }

    @Override
    void light(Light light) throws IOException {
        String style =
                switch (light.colour()) {
                    case GREEN -> "LightGreen";
                    case AMBER -> "LightAmber";
                    case RED -> "LightRed";
                };
        text.run(light.word(), style, "");
    }
}
