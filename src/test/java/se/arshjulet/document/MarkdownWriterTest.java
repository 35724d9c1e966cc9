package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Read back by somebody else's reader of CommonMark. */
class MarkdownWriterTest {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    private static Element read(Document document) {
        String markdown = SampleDocument.text(DocumentFormat.MARKDOWN, document);
        return Jsoup.parse(RENDERER.render(PARSER.parse(markdown))).body();
    }

    @Test
    void saysWhatThePageSaysInTheSameOrder() {
        Element page = Jsoup.parse(SampleDocument.text(DocumentFormat.HTML, SampleDocument.full()))
                .body();
        page.select("img")
                .forEach(picture -> picture.replaceWith(new Element("p").text("Bild: " + picture.attr("alt"))));
        // the page's first lines are association and title, Markdown's title and association
        page.selectFirst(".association").before(page.selectFirst("h1"));
        assertThat(words(read(SampleDocument.full()))).isEqualTo(words(page));
    }

    private static String words(Element element) {
        return element.text().replaceAll("\\s+", " ").strip();
    }

    @Test
    void headingsListsTablesAndEmphasisAreThemselves() {
        Element read = read(SampleDocument.full());
        assertThat(read.select("h1, h2, h3, h4").eachText())
                .containsExactly(
                        "Statusrapport, december 2021",
                        "Innehåll",
                        "1 Resultat från november",
                        "1.1 Milstolpar",
                        "1.2 Bilder",
                        "1.2.1 Djupare",
                        "2 Engagemang med berörda aktörer");
        assertThat(read.select("li > ul > li").eachText()).contains("Kommunerna", "Regionen");
        assertThat(read.select("ol > li").eachText()).containsExactly("Kartan lanserad", "Konklusionerna följda upp");
        assertThat(read.select("table tbody tr")).hasSize(3);
        assertThat(read.select("td[align=right]").eachText()).contains("1 234", "7");
        assertThat(read.select("strong").eachText()).contains("lästips", "för alla", "Observera");
        assertThat(read.select("a[href=https://www.finsam.se/kunskapsstod]").text())
                .isEqualTo("Kunskapsstöd");
        assertThat(read.select("blockquote")).hasSize(2);
        assertThat(read.select("script")).isEmpty();
    }

    @Test
    void whatWouldBeginSomethingAtALinesStartDoesNot() {
        String lines =
                "2021. är ett år\n- streck\n# nummer\n=====\n+ plus\n> större\n---\n1) ett\n    indraget\n| a | b |";
        Element read = read(SampleDocument.saying(Paragraph.of(lines)));
        assertThat(read.select("li, h1:contains(nummer), h2:contains(plus), hr, blockquote, table, pre"))
                .isEmpty();
        assertThat(read.select("p").last().text()).isEqualTo(lines.replaceAll("\\s+", " "));
    }

    @Test
    void bracketsAndSpacesCanBeEmphasised() {
        Element read = read(SampleDocument.saying(
                Paragraph.of(new Text("a"), Text.strong("(b) "), new Text("c", Set.of(Text.Emphasis.STRESSED)))));
        assertThat(read.select("strong").text()).isEqualTo("(b)");
        assertThat(read.select("em").text()).isEqualTo("c");
        assertThat(read.select("p").last().text()).isEqualTo("a(b) c");
    }

    @Property(tries = 300)
    void anySignsComeBackAsThemselves(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 1, max = 40) String signs) {
        Element read = read(new Document(
                SampleDocument.saying().cover(),
                List.of(
                        Section.of("x" + signs, Paragraph.of("x\n" + signs), Listing.of("x", signs)),
                        Section.of("Slut"))));
        String expected = new Text(signs).text().strip();
        assertThat(read.select("h2").first().text()).isEqualTo(("x" + new Text(signs).text()).strip());
        assertThat(read.select("h2 + p").text()).isEqualTo(("x " + expected).strip());
        assertThat(read.select("li").get(1).text()).isEqualTo(expected);
    }
}
