package se.arshjulet.horizon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.openweb.OpenWeb;
import se.arshjulet.openweb.OpenWebException;
import se.arshjulet.openweb.WebAddress;
import se.arshjulet.openweb.WebText;

/** Reads what a page says of itself: Open Graph first, since that is written to be read by others. */
@Component
class TipPageReader implements TipPages {

    private static final List<String> WATCHED =
            List.of("youtube.com", "youtu.be", "vimeo.com", "svtplay.se", "urplay.se", "play.tv4.se");
    private static final List<String> HEARD = List.of(
            "sverigesradio.se", "open.spotify.com", "podcasts.apple.com", "soundcloud.com", "acast.com", "podbean.com");
    private static final Pattern READING_TIME = Pattern.compile("(\\d{1,3})\\s*min");

    private final OpenWeb web;

    TipPageReader(OpenWeb web) {
        this.web = web;
    }

    @Override
    public Facts look(String typed) {
        WebAddress address = WebAddress.of(typed);
        WebText text = web.read(address, OpenWeb.Wanted.PAGE);
        Document page = parsed(text);
        TipKind byHost = guess(address.toString());
        return new Facts(title(page), byHost == TipKind.READ ? said(page) : byHost, minutes(page));
    }

    private static Document parsed(WebText text) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(text.body()),
                    text.charset().isEmpty() ? null : text.charset(),
                    text.address().toString());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static String title(Document page) {
        String title = Stream.of(meta(page, "og:title"), page.title(), firstHeading(page))
                .map(it -> it.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        return title.length() > Tips.LONGEST_TITLE ? title.substring(0, Tips.LONGEST_TITLE - 1) + "…" : title;
    }

    private static String firstHeading(Document page) {
        return page.select("h1").stream().map(it -> it.text()).findFirst().orElse("");
    }

    private static String meta(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content");
    }

    private static TipKind said(Document page) {
        String type = meta(page, "og:type").toLowerCase(Locale.ROOT);
        if (type.startsWith("video")) {
            return TipKind.WATCH;
        }
        boolean sound = type.startsWith("music") || !meta(page, "og:audio").isEmpty();
        return sound ? TipKind.LISTEN : TipKind.READ;
    }

    /** Said in the ways that others are known to: schema.org's duration, and what is written for cards when a link is shared. */
    private static @Nullable Integer minutes(Document page) {
        String duration = page.select("meta[itemprop=duration]").attr("content");
        try {
            if (!duration.isEmpty()) {
                return within(Duration.parse(duration).plusSeconds(30).toMinutes());
            }
        } catch (DateTimeParseException notSaidSo) {
            // then it is perhaps said in another way
        }
        for (int data = 1; data <= 2; data++) {
            Matcher time =
                    READING_TIME.matcher(meta(page, "twitter:data" + data).toLowerCase(Locale.ROOT));
            if (time.find()) {
                return within(Integer.parseInt(time.group(1)));
            }
        }
        return null;
    }

    private static @Nullable Integer within(long minutes) {
        return minutes >= 1 && minutes <= Tips.MOST_MINUTES ? (Integer) (int) minutes : null;
    }

    @Override
    public TipKind guess(String typed) {
        try {
            URI address = WebAddress.of(typed).uri();
            String host = address.getHost().toLowerCase(Locale.ROOT);
            if (isOf(WATCHED, host)) {
                return TipKind.WATCH;
            }
            boolean heard = isOf(HEARD, host) || host.matches("(.*\\.)?(podd|podcast|pod|radio)s?\\..*");
            return heard ? TipKind.LISTEN : TipKind.READ;
        } catch (OpenWebException notYetAnAddress) {
            return TipKind.READ;
        }
    }

    private static boolean isOf(List<String> sites, String host) {
        return sites.stream().anyMatch(site -> host.equals(site) || host.endsWith("." + site));
    }
}
