package se.arshjulet.account;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Å, ä and ö come last. */
final class SwedishOrder {

    static final Comparator<String> COLLATOR = Collator.getInstance(Locale.forLanguageTag("sv-SE"))::compare;

    private SwedishOrder() {}
}
