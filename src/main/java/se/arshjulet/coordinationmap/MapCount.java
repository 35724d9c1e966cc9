package se.arshjulet.coordinationmap;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A count of people on the map, and what stands in its place where there is none.
 * @param number null unless it is shown */
public record MapCount(@Nullable Long number, CountStatus status) {

    public static final MapCount MISSING = new MapCount(null, CountStatus.MISSING);

    static MapCount of(long number) {
        return new MapCount(number, CountStatus.SHOWN);
    }

    boolean isShown() {
        return status == CountStatus.SHOWN;
    }

    /** "1 240", or the word that stands in its place. */
    public String words() {
        return number == null
                ? status.words()
                : String.format(Locale.forLanguageTag("sv-SE"), "%,d", number).replace('\u00a0', ' ');
    }
}
