package se.arshjulet.openweb;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.arshjulet.openweb.OpenWebException.Reason;

/**
 * An address on the web that a person may be sent to: http or https, with a host and without a user. What is typed without a
 * scheme is meant as https. Letters beyond ASCII are written as browsers send them.
 *
 * @param uri as it is opened, with its fragment
 */
public record WebAddress(URI uri) {

    /** Longer ones are refused; browsers begin to fail there too. */
    public static final int LONGEST = 2000;

    private static final Pattern PARTS = Pattern.compile(
            "(?<scheme>[a-zA-Z]+)://(?<authority>[^/?#\\\\]*)(?<path>[^?#]*)(?<query>\\?[^#]*)?(?<fragment>#.*)?");
    private static final Pattern OTHER_SCHEME =
            Pattern.compile("(?!(?:[^/?#]*\\.[^/?#]*|localhost):\\d)[a-zA-Z][a-zA-Z0-9+.-]*:.*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]");
    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(?<host>\\[[0-9a-fA-F:.]+]|[^:\\[\\]@%]+)(?::(?<port>\\d{0,5}))?");
    /** As the URL standard has it: a host that ends in a number is an IPv4 address, whatever else it looks like. */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)");

    private static final Pattern PLAIN_V4 = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
    private static final String SCHEMES = "Adressen måste börja med http:// eller https://.";
    private static final String UNREADABLE = "Adressen går inte att läsa. Kopiera den ur webbläsarens adressfält.";

    /** @throws OpenWebException with a Swedish sentence if it is no address of the web */
    public static WebAddress of(String typed) {
        String address = typed.strip();
        require(!address.isEmpty(), "Skriv en adress.");
        require(address.length() <= LONGEST, "Adressen är för lång. Den får ha högst %d tecken.".formatted(LONGEST));
        require(!CONTROL.matcher(address).find(), UNREADABLE);
        if (!address.contains("://")) {
            require(!OTHER_SCHEME.matcher(address).matches(), SCHEMES);
            address = "https://" + address;
        }
        Matcher parts = PARTS.matcher(address);
        require(parts.matches(), UNREADABLE);
        String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        require(scheme.equals("http") || scheme.equals("https"), SCHEMES);
        // A browser reads a backslash as a slash, and others do not: what two read differently is not read.
        require(parts.group("path").isEmpty() || parts.group("path").startsWith("/"), UNREADABLE);
        String authority = parts.group("authority");
        require(!authority.contains("@"), "Adressen har ett användarnamn i sig. Ta bort det som står före @.");
        return new WebAddress(uri(scheme + "://" + authority(authority, scheme)
                + encoded(parts.group("path").isEmpty() ? "/" : parts.group("path"))
                + encoded(parts.group("query"))
                + encoded(parts.group("fragment"))));
    }

    private static String authority(String authority, String scheme) {
        Matcher parts = HOST_AND_PORT.matcher(authority);
        require(parts.matches(), UNREADABLE);
        String port = parts.group("port");
        String usual = scheme.equals("http") ? "80" : "443";
        String host = host(parts.group("host"));
        return port == null || port.isEmpty() || port.equals(usual) ? host : host + ":" + port;
    }

    private static String host(String typed) {
        if (typed.startsWith("[")) {
            return typed.toLowerCase(Locale.ROOT);
        }
        String host;
        try {
            host = IDN.toASCII(typed, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAName) {
            throw new OpenWebException(Reason.ADDRESS, UNREADABLE, notAName);
        }
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        require(host.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)*"), UNREADABLE);
        if (ENDS_IN_NUMBER.matcher(host).matches() && !PLAIN_V4.matcher(host).matches()) {
            throw new OpenWebException(
                    Reason.NOT_PUBLIC, "Adressen är ett tal i en form som kan dölja vart den leder. Den hämtas inte.");
        }
        return host;
    }

    /** What an address may not hold as it is, written as a browser does. */
    private static String encoded(@Nullable String part) {
        if (part == null) {
            return "";
        }
        StringBuilder encoded = new StringBuilder();
        for (byte octet : part.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xff);
            boolean bare = sign == '%' || sign < 0x80 && sign > ' ' && "\"<>\\^`{|}[]".indexOf(sign) < 0;
            encoded.append(bare ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return encoded.toString().replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    }

    private static URI uri(String address) {
        try {
            URI uri = new URI(address);
            require(uri.getHost() != null, UNREADABLE);
            return uri;
        } catch (URISyntaxException notAnAddress) {
            throw new OpenWebException(Reason.ADDRESS, UNREADABLE, notAnAddress);
        }
    }

    private static void require(boolean right, String sentence) {
        if (!right) {
            throw new OpenWebException(Reason.ADDRESS, sentence);
        }
    }

    /** The port that is connected to. */
    int port() {
        if (uri.getPort() != -1) {
            return uri.getPort();
        }
        return uri.getScheme().equals("http") ? 80 : 443;
    }

    /** Where a redirect from here leads. */
    WebAddress to(String location) {
        try {
            return location.contains("://")
                    ? of(location)
                    : of(uri.resolve(encoded(location.strip())).toString());
        } catch (IllegalArgumentException notAnAddress) {
            throw new OpenWebException(
                    Reason.ADDRESS, "Sidan leder vidare till en adress som inte går att läsa.", notAnAddress);
        }
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
