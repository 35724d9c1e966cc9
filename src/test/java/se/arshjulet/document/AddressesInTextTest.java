package se.arshjulet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** An address among other words is a link, and what stands around it is not. */
class AddressesInTextTest {

    private static Link link(String address) {
        return new Link("", URI.create(address));
    }

    @Test
    void anAddressIsALinkWithoutWhatEndsTheSentence() {
        assertThat(AddressesInText.linked("Lästips (20 min), https://oversikt.example.org/a?b=1. Läs den."))
                .containsExactly(
                        new Text("Lästips (20 min), "),
                        link("https://oversikt.example.org/a?b=1"),
                        new Text(". Läs den."));
        assertThat(AddressesInText.linked("(se http://a.example/x)"))
                .containsExactly(new Text("(se "), link("http://a.example/x"), new Text(")"));
    }

    @Test
    void severalAddressesAreSeveralLinks() {
        assertThat(AddressesInText.linked("https://a.example och https://b.example"))
                .containsExactly(link("https://a.example"), new Text(" och "), link("https://b.example"));
    }

    @Test
    void whatIsNoAddressStandsAsItIs() {
        assertThat(AddressesInText.linked("https:// och http://[fel] och javascript:alert(1)"))
                .containsExactly(new Text("https:// och http://[fel] och javascript:alert(1)"));
    }
}
