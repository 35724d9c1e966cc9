package se.arshjulet.flow;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where people come from or go to.
 *
 * @param code of the form's option; null for a member's own words
 * @param words as they are read: "Försäkringskassan"
 */
public record FlowPlace(@Nullable String code, String words) {

    /** The same for the same place, also where two members have written it with other letters' size. */
    public String id() {
        return code != null
                ? code
                : "~"
                        + Normalizer.normalize(words, Normalizer.Form.NFC)
                                .strip()
                                .replaceAll("\\s+", " ")
                                .toLowerCase(Locale.forLanguageTag("sv-SE"));
    }

    boolean isSame(FlowPlace other) {
        return id().equals(other.id());
    }
}
