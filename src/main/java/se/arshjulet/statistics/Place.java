package se.arshjulet.statistics;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which people a figure is about, by where they live.
 * @param code the municipality's, four digits; null for what has none, such as the association's whole area
 * @param name "Storby" */
public record Place(@Nullable String code, String name) {

    /** The association's whole area. */
    public static final Place WHOLE = new Place(null, "Hela området");

    /** As Kolada has it. */
    public static final Place COUNTRY = new Place("0000", "Riket");

    /** By which two places are the same: the code, or the name where there is none. */
    public String key() {
        return code == null ? name.toLowerCase(Locale.ROOT) : code;
    }

    public boolean isWhole() {
        return key().equals(WHOLE.key());
    }

    public boolean isCountry() {
        return key().equals(COUNTRY.key());
    }
}
