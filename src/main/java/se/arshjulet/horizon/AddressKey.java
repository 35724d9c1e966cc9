package se.arshjulet.horizon;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.arshjulet.openweb.WebAddress;

/**
 * An address without what does not tell two pages apart: the scheme, www, a slash at the end, the fragment, and what senders
 * hang on to see who came from where. Only for comparing; it cannot be opened.
 */
final class AddressKey {

    private static final Pattern TRACKING =
            Pattern.compile("(utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_hsenc|_hsmi)(=.*)?");

    private AddressKey() {}

    static String of(WebAddress address) {
        URI uri = address.uri();
        String host = uri.getRawAuthority().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        String path = uri.getRawPath().replaceFirst("/+$", "");
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty()
                        && !TRACKING.matcher(part.toLowerCase(Locale.ROOT)).matches())
                .collect(Collectors.joining("&"));
        return host + path + (kept.isEmpty() ? "" : "?" + kept);
    }
}
