package se.arshjulet.coordinationmap;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an address asks to see of a module, beside which of its pages. What it does not understand it does not ask for. */
record Asked(Map<String, String> parameters) {

    static final Asked NOTHING = new Asked(Map.of());

    @Nullable
    String text(String name) {
        return parameters.get(name);
    }

    @Nullable
    UUID key(String name) {
        return keyIn(text(name));
    }

    /** What stands in an address; null if it is none. */
    static @Nullable UUID keyIn(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Of the module's own page. */
    WantedEdition edition() {
        return WantedEdition.of(text("utgava"));
    }

    WantedEdition editionWith(UUID thing) {
        return WantedEdition.of(text("utgava"), thing);
    }
}
