package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;

/** The collaborations on the map. */
@Component
class CollaborationThings implements MapThingSource {

    private final PublishedMaps maps;

    CollaborationThings(PublishedMaps maps) {
        this.maps = maps;
    }

    @Override
    public List<MapThing> things(AssociationInfo association) {
        return maps.collaborations(association).stream()
                .flatMap(map -> map.joint().stream())
                .map(it -> new MapThing(
                        MapModule.COLLABORATION.path(),
                        it.key(),
                        it.name(),
                        it.participantText(),
                        path(association, it.key())))
                .toList();
    }

    static String path(AssociationInfo association, UUID key) {
        return "/karta/" + association.slug() + "/samverkan/" + key;
    }
}
