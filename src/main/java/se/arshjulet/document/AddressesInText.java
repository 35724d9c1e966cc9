package se.arshjulet.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses on the web that somebody has written among other words lead where they say. */
public final class AddressesInText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"”]+");

    /** What ends a sentence or a parenthesis, and no address. */
    private static final Pattern AFTER = Pattern.compile("[.,;:!?)\\]'’]+$");

    private AddressesInText() {}

    /** The text with its addresses as links; line feeds within it break the line. */
    public static List<Inline> linked(String text) {
        List<Inline> inlines = new ArrayList<>();
        int told = 0;
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            String found = AFTER.matcher(address.group()).replaceFirst("");
            URI uri = uri(found);
            if (uri != null) {
                add(text.substring(told, address.start()), inlines);
                inlines.add(new Link("", uri));
                told = address.start() + found.length();
            }
        }
        add(text.substring(told), inlines);
        return inlines;
    }

    private static void add(String words, List<Inline> inlines) {
        if (!words.isEmpty()) {
            inlines.addAll(Inline.plain(words));
        }
    }

    private static @Nullable URI uri(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() == null ? null : uri;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
