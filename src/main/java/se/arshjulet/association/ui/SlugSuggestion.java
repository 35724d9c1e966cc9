package se.arshjulet.association.ui;

import java.text.Normalizer;
import java.util.Locale;

/** What an association could be called in addresses. */
final class SlugSuggestion {

    private SlugSuggestion() {}

    /** "Samordningsförbundet Östra Åker" becomes "ostra-aker". */
    static String from(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceFirst("^samordningsforbundet\\s+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
