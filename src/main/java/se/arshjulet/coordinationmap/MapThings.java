package se.arshjulet.coordinationmap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands on an association's published map, for those who point at it by id. What is taken off the map in a later
 * publication is no longer found: whoever points at it keeps the name that it had. The number of statements does not grow
 * with what is asked for.
 */
public interface MapThings {

    /** @param module as in {@link MapThing#module} */
    Optional<MapThing> find(UUID associationId, String module, UUID id);

    /** Those of the ids that stand on the map, in whichever module. */
    Map<UUID, MapThing> find(UUID associationId, Collection<UUID> ids);

    /** Things that have every one of the words in title or context: those with the words in the title first, else in the
     * map's order. No words at all find everything. */
    List<MapThing> search(UUID associationId, String words, int limit);
}
