package se.arshjulet.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.arshjulet.horizon.Feed.UnreadableFeedException;
import se.arshjulet.openweb.OpenWeb.Marks;
import se.arshjulet.openweb.WebText;

class FeedTest {

    private static Feed read(String xml) {
        return read(xml, StandardCharsets.UTF_8, "");
    }

    private static Feed read(String xml, Charset charset, String said) {
        return Feed.read(new WebText(
                URI.create("https://exempel.example/nytt/flode.xml"), said, xml.getBytes(charset), Marks.NONE));
    }

    private static String rss(String... items) {
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Nytt</title><link>https://exempel.example</link>"
                + "<description>d</description>" + String.join("", items) + "</channel></rss>";
    }

    @Test
    void rssAndAtomAreReadAlike() {
        Feed rss = read(rss(
                "<item><title>Ett &amp;amp; två &lt;b&gt;tre&lt;/b&gt;</title><link>/ett?a=1&amp;b=2</link><guid isPermaLink='false'>1</guid>"
                        + "<pubDate>Mon, 02 Nov 2026 23:30:00 GMT</pubDate></item>",
                "<item><title>Utan länk</title></item>",
                "<item><title>Fälla</title><link>javascript:alert(1)</link></item>"));
        assertThat(rss.title()).isEqualTo("Nytt");
        assertThat(rss.items())
                .extracting(FeedItem::title, FeedItem::address, FeedItem::publishedOn)
                .containsExactly(
                        tuple("Ett & två tre", "https://exempel.example/ett?a=1&b=2", LocalDate.of(2026, 11, 3)));
        Feed atom = read("""
                <feed xmlns='http://www.w3.org/2005/Atom'><title>Atom</title><id>x</id><updated>2026-11-01T00:00:00Z</updated>
                <entry><title>Två</title><id>tag:2</id><link href='https://exempel.example/tva'/>
                <updated>2026-11-01T12:00:00Z</updated></entry></feed>""");
        assertThat(atom.items())
                .extracting(FeedItem::title, FeedItem::address)
                .containsExactly(tuple("Två", "https://exempel.example/tva"));
    }

    @Test
    void lettersAreReadAsTheServerOrTheFeedItselfSays() {
        String item = rss("<item><title>Åäö</title><link>https://exempel.example/a</link></item>");
        assertThat(read(item, StandardCharsets.ISO_8859_1, "ISO-8859-1")
                        .items()
                        .get(0)
                        .title())
                .isEqualTo("Åäö");
        String declared = item.replace("version='1.0'?", "version='1.0' encoding='ISO-8859-1'?");
        assertThat(read(declared, StandardCharsets.ISO_8859_1, "")
                        .items()
                        .get(0)
                        .title())
                .isEqualTo("Åäö");
    }

    @Test
    void nothingIsFetchedAndNothingIsExpanded() {
        for (String trap : new String[] {
            "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                    + rss("<item><title>&x;</title><link>https://a.example/</link></item>")
                            .replaceFirst("<\\?xml.*?\\?>", ""),
            "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]>"
                    + rss("<item><title>&b;</title><link>https://a.example/</link></item>")
                            .replaceFirst("<\\?xml.*?\\?>", ""),
            "<!DOCTYPE rss SYSTEM 'http://127.0.0.1/a.dtd'>" + rss().replaceFirst("<\\?xml.*?\\?>", ""),
            "<feed xmlns='http://www.w3.org/2005/Atom'>" + "<a>".repeat(50_000) + "</a>".repeat(50_000) + "</feed>",
            "<html><body>Inget flöde</body></html>",
            "inte xml",
            ""
        }) {
            assertThatThrownBy(() -> read(trap))
                    .as(trap.substring(0, Math.min(60, trap.length())))
                    .isInstanceOf(UnreadableFeedException.class)
                    .hasMessage("Det som finns på adressen går inte att läsa som ett flöde i RSS eller Atom.");
        }
    }
}
