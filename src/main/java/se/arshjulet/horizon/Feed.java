package se.arshjulet.horizon;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import se.arshjulet.openweb.OpenWebException;
import se.arshjulet.openweb.WebAddress;
import se.arshjulet.openweb.WebText;

/**
 * What a feed holds, in whatever dialect of RSS or Atom. It comes from a stranger: no document type, no entity and nothing from
 * elsewhere, and no deeper than a feed needs to be.
 *
 * @param title what it calls itself; may be empty
 * @param items as it has them, the newest mostly first; those without an address of the web are left out
 */
record Feed(String title, List<FeedItem> items) {

    /** No feed that is meant to be read has more. */
    private static final int MOST_ITEMS = 300;

    private static final int DEEPEST = 100;
    private static final ZoneId SWEDISH = ZoneId.of("Europe/Stockholm");

    /** @throws UnreadableFeedException if it is none */
    static Feed read(WebText text) {
        try {
            SyndFeed feed = new SyndFeedInput().build(document(text));
            return new Feed(
                    plain(feed.getTitle()),
                    feed.getEntries().stream()
                            .limit(MOST_ITEMS)
                            .flatMap(entry -> item(entry, text.address()).stream())
                            .toList());
        } catch (JDOMException | IOException | FeedException | RuntimeException notAFeed) {
            throw new UnreadableFeedException(notAFeed);
        }
    }

    private static Document document(WebText text) throws JDOMException, IOException {
        InputSource source = new InputSource(new ByteArrayInputStream(text.body()));
        if (!text.charset().isEmpty()) {
            source.setEncoding(text.charset());
        }
        SAXBuilder builder = new SAXBuilder(new Hardened());
        builder.setExpandEntities(false);
        return builder.build(source);
    }

    /** The JDK's own parser, whatever else lies on the classpath. */
    private static final class Hardened implements XMLReaderJDOMFactory {

        @Override
        public XMLReader createXMLReader() throws JDOMException {
            try {
                SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
                factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
                XMLReader reader = factory.newSAXParser().getXMLReader();
                reader.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
                return reader;
            } catch (ParserConfigurationException | SAXException e) {
                throw new JDOMException("The JDK has no parser that can be hardened", e);
            }
        }

        @Override
        public boolean isValidating() {
            return false;
        }
    }

    private static Optional<FeedItem> item(SyndEntry entry, URI feed) {
        String link = entry.getLink() == null || entry.getLink().isBlank() ? entry.getUri() : entry.getLink();
        if (link == null || link.isBlank()) {
            return Optional.empty();
        }
        try {
            WebAddress address =
                    WebAddress.of(feed.resolve(link.strip().replace(" ", "%20")).toString());
            String title = plain(entry.getTitle());
            String id = entry.getUri() == null || entry.getUri().isBlank() ? AddressKey.of(address) : entry.getUri();
            return Optional.of(new FeedItem(
                    sign(id),
                    title.isEmpty() ? address.toString() : title,
                    address.toString(),
                    day(entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate())));
        } catch (OpenWebException | IllegalArgumentException noAddressOfTheWeb) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(@Nullable Date moment) {
        return moment == null ? null : moment.toInstant().atZone(SWEDISH).toLocalDate();
    }

    /** Titles are often HTML, and often escaped once too much. */
    private static String plain(@Nullable String text) {
        String plain = text == null ? "" : Jsoup.parse(text).text().strip();
        return plain.length() > Tips.LONGEST_TITLE ? plain.substring(0, Tips.LONGEST_TITLE - 1) + "…" : plain;
    }

    private static String sign(String id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** What was read is no feed that can be trusted. */
    static final class UnreadableFeedException extends RuntimeException {
        UnreadableFeedException(Throwable cause) {
            super("Det som finns på adressen går inte att läsa som ett flöde i RSS eller Atom.", cause);
        }
    }
}
