package se.arshjulet.conclusion;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.conclusion.ConclusionPublications.PublicMapLink;
import se.arshjulet.conclusion.PublishedConclusions.Edition;
import se.arshjulet.coordinationmap.MapThing;
import se.arshjulet.coordinationmap.MapThings;

/** What published konklusioner point at on the map as it is published now: what has left it has no page to lead to. */
@Component
class ConclusionMapLinks {

    private final MapThings map;

    ConclusionMapLinks(MapThings map) {
        this.map = map;
    }

    /** By id, in an order that is the same each time: it goes into the ETag. */
    SortedMap<UUID, MapThing> of(Edition edition) {
        List<UUID> ids = edition.conclusions().stream()
                .flatMap(conclusion -> conclusion.mapLinks().stream())
                .map(PublicMapLink::id)
                .toList();
        return new TreeMap<>(ids.isEmpty() ? Map.of() : map.find(edition.head().associationId(), ids));
    }
}
