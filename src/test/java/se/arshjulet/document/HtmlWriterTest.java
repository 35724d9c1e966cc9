package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HtmlWriterTest {

    private final String page = SampleDocument.text(DocumentFormat.HTML, SampleDocument.full());
    private final org.jsoup.nodes.Document html = Jsoup.parse(page);

    @Test
    void isAPageInItsLanguageWithTitleAndAuthor() {
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo("sv-SE");
        assertThat(html.title()).isEqualTo("Statusrapport, december 2021");
        assertThat(html.select("meta[name=author]").attr("content")).isEqualTo("Kansliet");
        assertThat(html.select(".imprint").text()).isEqualTo("Kansliet · 10 december 2021");
    }

    @Test
    void isWellFormedXmlToo() throws Exception {
        String withoutType = page.replaceFirst("<!DOCTYPE html>", "");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(withoutType)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("html");
    }

    @Test
    void headingsBeginAtOneAndSkipNoLevel() {
        int before = 0;
        for (Element heading : html.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isBetween(1, before + 1);
            before = level;
        }
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("h4").text()).isEqualTo("1.2.1 Djupare");
    }

    @Test
    void contentsLeadToTheHeadings() {
        assertThat(html.select(".contents a").eachText())
                .containsExactly(
                        "1 Resultat från november",
                        "1.1 Milstolpar",
                        "1.2 Bilder",
                        "1.2.1 Djupare",
                        "2 Engagemang med berörda aktörer");
        for (Element link : html.select(".contents a")) {
            assertThat(html.selectFirst(link.attr("href")).text()).isEqualTo(link.text());
        }
    }

    @Test
    void tablesHaveACaptionAndHeadingsOfColumnsAndRows() {
        assertThat(html.select("caption").text()).isEqualTo("Tabell 1. Milstolpar och deras datum");
        assertThat(html.select("thead th[scope=col]").eachText())
                .containsExactly("Milstolpe", "Måldatum", "Antal", "Status");
        assertThat(html.select("tbody th[scope=row]")).hasSize(3);
        assertThat(html.select(".light-amber").text()).isEqualTo("Några frågor");
    }

    @Test
    void picturesLieInThePageWithTheirAlternativeTexts() {
        assertThat(html.select("img").eachAttr("alt")).containsExactly("Ett fält i grönt", "Ett grått fält");
        assertThat(html.select("img").eachAttr("src"))
                .satisfiesExactly(png -> assertThat(png).startsWith("data:image/png;base64,"), jpeg -> assertThat(jpeg)
                        .startsWith("data:image/jpeg;base64,"));
        assertThat(html.select("figcaption").eachText()).containsExactly("Figur 1. Fältet om våren");
    }

    @Test
    void whatSomebodyWroteIsTextAndNothingElse() {
        assertThat(html.select("script")).isEmpty();
        assertThat(html.select("section").last().selectFirst("p").wholeText()).isEqualTo(SampleDocument.NASTY);
    }

    @Test
    void anEnglishDocumentSaysItsOwnWordsInEnglish() {
        Cover cover = SampleDocument.full().cover();
        Document english = new Document(
                new Cover("Report", null, java.util.Locale.UK, "Exempelbygden", null, cover.date(), true, false),
                SampleDocument.full().sections());
        org.jsoup.nodes.Document read = Jsoup.parse(SampleDocument.text(DocumentFormat.HTML, english));
        assertThat(read.select(".contents h2").text()).isEqualTo("Contents");
        assertThat(read.select("caption").text()).startsWith("Table 1.");
        assertThat(read.select(".imprint").text()).isEqualTo("10 December 2021");
    }
}
