package se.arshjulet.appendix;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** How names stand in order: å, ä and ö last. */
final class Swedish {

    static final Locale LOCALE = Locale.forLanguageTag("sv-SE");

    static final Comparator<String> ORDER =
            (one, other) -> Collator.getInstance(LOCALE).compare(one, other);

    private Swedish() {}
}
