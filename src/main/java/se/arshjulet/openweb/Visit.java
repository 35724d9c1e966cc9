package se.arshjulet.openweb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import se.arshjulet.openweb.OpenWeb.Marks;
import se.arshjulet.openweb.OpenWeb.Wanted;
import se.arshjulet.openweb.OpenWebException.Reason;

/** One way to one text: redirects are followed by hand, so that each is judged as if somebody had given it. */
final class Visit {

    private static final int MOST_REDIRECTS = 5;
    private static final int LONGEST_MARK = 300;
    private static final int UNCHANGED = 304;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final CloseableHttpClient http;
    private final Wanted wanted;
    private final Marks before;
    private final long longest;
    private volatile @Nullable HttpGet current;
    private volatile boolean ended;

    Visit(CloseableHttpClient http, Wanted wanted, Marks before, long longest) {
        this.http = http;
        this.wanted = wanted;
        this.before = before;
        this.longest = longest;
    }

    /** Nobody waits any more. */
    void end() {
        ended = true;
        HttpGet get = current;
        if (get != null) {
            get.cancel();
        }
    }

    @Nullable
    WebText go(WebAddress start) {
        WebAddress address = start;
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            Object found = ask(address);
            if (found instanceof WebAddress next) {
                address = next;
            } else {
                return found instanceof WebText text ? text : null;
            }
        }
        throw new OpenWebException(
                Reason.REFUSED, "Adressen leder vidare fler än %d gånger. Den hämtas inte.".formatted(MOST_REDIRECTS));
    }

    /** @return the text, where it is instead, or null if it is unchanged */
    private @Nullable Object ask(WebAddress address) {
        HttpGet get = new HttpGet(withoutFragment(address.uri()));
        get.setHeader("Accept", wanted.accept());
        get.setHeader("Accept-Language", "sv, en;q=0.5");
        if (!before.etag().isEmpty()) {
            get.setHeader("If-None-Match", before.etag());
        }
        if (!before.lastModified().isEmpty()) {
            get.setHeader("If-Modified-Since", before.lastModified());
        }
        current = get;
        if (ended) {
            throw new OpenWebException(Reason.TOO_SLOW, "Hämtningen avbröts.");
        }
        try {
            return http.execute(get, answer -> read(address, answer));
        } catch (IOException failed) {
            throw said(address, failed);
        }
    }

    private @Nullable Object read(WebAddress address, ClassicHttpResponse answer) throws IOException {
        int status = answer.getCode();
        Header location = answer.getFirstHeader("Location");
        if (status == UNCHANGED) {
            return null;
        }
        if (status / 100 == 3 && location != null) {
            return address.to(location.getValue());
        }
        if (status != 200) {
            throw new OpenWebException(Reason.REFUSED, refusal(status));
        }
        HttpEntity entity = answer.getEntity();
        ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        String kind = type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT);
        if (entity == null || type == null || !wanted.takes(kind)) {
            throw new OpenWebException(Reason.OTHER_KIND, wanted.otherwise(kind));
        }
        Charset charset = type.getCharset();
        return new WebText(
                address.uri(),
                charset == null ? "" : charset.name(),
                body(entity),
                new Marks(mark(answer, "ETag"), mark(answer, "Last-Modified")));
    }

    private static String refusal(int status) {
        if (status == NOT_FOUND || status == GONE) {
            return "Sidan finns inte (fel %d). Är adressen rätt?".formatted(status);
        }
        if (status == 401 || status == 403) {
            return "Webbplatsen släpper inte in den som inte är inloggad (fel %d).".formatted(status);
        }
        return "Webbplatsen svarade med fel %d.".formatted(status);
    }

    private static String mark(ClassicHttpResponse answer, String name) {
        Header header = answer.getFirstHeader(name);
        String value = header == null || header.getValue() == null ? "" : header.getValue();
        return value.length() > LONGEST_MARK ? "" : value;
    }

    /** Counted as it is unpacked: a small parcel may hold more than there is room for. */
    private byte[] body(HttpEntity entity) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (InputStream in = entity.getContent()) {
            byte[] part = new byte[8192];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                if (body.size() + read > longest) {
                    end();
                    throw new OpenWebException(
                            Reason.TOO_LARGE,
                            "Sidan är större än %d MB. Den hämtas inte.".formatted(longest / (1024 * 1024)));
                }
                body.write(part, 0, read);
            }
        }
        return body.toByteArray();
    }

    private static OpenWebException said(WebAddress address, IOException failed) {
        String host = address.uri().getHost();
        if (failed instanceof UnknownHostException) {
            return new OpenWebException(
                    Reason.UNREACHABLE,
                    "Det finns ingen webbplats som heter %s, eller så når servern inte nätet.".formatted(host),
                    failed);
        }
        if (failed instanceof SocketTimeoutException) {
            return new OpenWebException(Reason.TOO_SLOW, "%s svarade inte i tid.".formatted(host), failed);
        }
        if (failed instanceof SSLException) {
            return new OpenWebException(
                    Reason.UNREACHABLE, "%s har ingen säker anslutning som går att lita på.".formatted(host), failed);
        }
        if (failed instanceof ConnectException || failed instanceof NoRouteToHostException) {
            return new OpenWebException(Reason.UNREACHABLE, "%s går inte att nå härifrån.".formatted(host), failed);
        }
        return new OpenWebException(Reason.UNREACHABLE, "Sidan gick inte att läsa till slut.", failed);
    }

    private static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? uri : URI.create(text.substring(0, fragment));
    }
}
