package se.arshjulet.annualwheel.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Names as a Swede looks for them. */
final class SwedishNames {

    static final Comparator<String> ORDER =
            (one, other) -> Collator.getInstance(Locale.forLanguageTag("sv-SE")).compare(one, other);

    private SwedishNames() {}
}
