package se.arshjulet.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arshjulet.IntegrationTest;
import se.arshjulet.horizon.TipPages.Facts;
import se.arshjulet.openweb.OddServer;
import se.arshjulet.openweb.OpenWebException;

@IntegrationTest
class TipPagesTest {

    @Autowired
    private TipPages pages;

    @Autowired
    private OddServer web;

    private Facts look(String html) {
        web.html("/tips", html);
        return pages.look(web.url("/tips"));
    }

    @Test
    void aPageSaysWhatItIs() {
        assertThat(look("<title>Bara titeln\n &amp; mer </title>"))
                .isEqualTo(new Facts("Bara titeln & mer", TipKind.READ, null));
        assertThat(look(
                        "<meta property='og:title' content='Öppen titel'><title>x</title><meta property='og:type' content='video.other'>"
                                + "<meta itemprop='duration' content='PT12M40S'>"))
                .isEqualTo(new Facts("Öppen titel", TipKind.WATCH, 13));
        assertThat(look("<meta name='twitter:data1' content='7 min read'><h1>Rubrik</h1>"))
                .isEqualTo(new Facts("Rubrik", TipKind.READ, 7));
        assertThat(look("<meta itemprop='duration' content='trams'><title>" + "a".repeat(400) + "</title>")
                        .title())
                .hasSize(Tips.LONGEST_TITLE);
        assertThat(look("")).isEqualTo(new Facts("", TipKind.READ, null));
    }

    @Test
    void lettersAreReadAsThePageSays() {
        byte[] old = "<meta charset='iso-8859-1'><title>Åsby</title>".getBytes(StandardCharsets.ISO_8859_1);
        web.on("/gammal", exchange -> OddServer.send(exchange, "text/html", old));
        assertThat(pages.look(web.url("/gammal")).title()).isEqualTo("Åsby");
    }

    @Test
    void theKindIsGuessedByWherePeopleWatchAndListen() {
        assertThat(pages.guess("https://www.youtube.com/watch?v=1")).isEqualTo(TipKind.WATCH);
        assertThat(pages.guess("youtu.be/1")).isEqualTo(TipKind.WATCH);
        assertThat(pages.guess("https://podd.exempel.example/1")).isEqualTo(TipKind.LISTEN);
        assertThat(pages.guess("https://notyoutube.com/")).isEqualTo(TipKind.READ);
        assertThat(pages.guess("inte klart än://")).isEqualTo(TipKind.READ);
    }

    @Test
    void whatCannotBeReadIsSaidInASentence() {
        assertThatThrownBy(() -> pages.look("http://localhost/"))
                .isInstanceOf(OpenWebException.class)
                .hasMessageContaining("slutet nät");
    }
}
