package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the measures on an association's published map say, in words, for those who lean on them. Withheld counts stay withheld. */
public interface MeasuresOnMap {

    /** Those that can be chosen, in the map's order. */
    List<MapThing> all(UUID associationId);

    /** What those of the measures say that stand on the map; what has left it says nothing.
     * @param year newer figures are left out
     * @param asOf as the map was published then; null for as it is now */
    Map<UUID, MeasureTold> told(UUID associationId, Collection<UUID> measures, int year, @Nullable Instant asOf);
}
