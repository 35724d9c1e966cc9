package se.arshjulet.search;

import java.util.Collection;
import java.util.UUID;

/** What somebody looks for, and where.
 * @param part of the map; empty for everywhere */
record Question(Collection<UUID> associationIds, String words, String part) {

    UUID[] associations() {
        return associationIds.toArray(UUID[]::new);
    }
}
