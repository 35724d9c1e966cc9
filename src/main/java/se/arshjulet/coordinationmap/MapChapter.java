package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * A part of the public map that another module keeps. A bean of this kind stands on the map's start page after the map's
 * own modules, and what it has published makes the association one with a map. Its pages are its own business.
 */
public interface MapChapter {

    /** Its name in addresses: /karta/{slug}/{path}. */
    String path();

    String title();

    /** What the chapter answers. */
    String question();

    /** When each of the associations last published the chapter; those that never did are left out. Asked for all at
     * once and without a tenant: one statement, which names them. */
    Map<UUID, Instant> updated(Collection<UUID> associationIds);
}
