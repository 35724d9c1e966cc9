package se.arshjulet.association;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A samordningsförbund as other modules see it.
 * @param slug its name in addresses: /karta/{slug}
 * @param demo invented data, and every page says so
 * @param successor what it has become; null as long as it is one of its own, also where the day is set and has not come */
public record AssociationInfo(
        UUID id,
        String slug,
        String name,
        boolean demo,
        @Nullable Successor successor) {

    /** One of its own. */
    public AssociationInfo(UUID id, String slug, String name, boolean demo) {
        this(id, slug, name, demo, null);
    }

    /** The association that it is part of.
     * @param from the first day */
    public record Successor(UUID id, String slug, String name, LocalDate from) {}
}
