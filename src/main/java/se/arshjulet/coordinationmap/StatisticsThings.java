package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;

/** The measures on the map. */
@Component
class StatisticsThings implements MapThingSource {

    private final PublishedMaps maps;

    StatisticsThings(PublishedMaps maps) {
        this.maps = maps;
    }

    @Override
    public List<MapThing> things(AssociationInfo association) {
        return maps.statistics(association).stream()
                .flatMap(map -> map.measures().stream()
                        .map(it -> new MapThing(
                                MapModule.STATISTICS.path(),
                                it.key(),
                                it.name(),
                                map.memberOf(it).name(),
                                path(association, it.key()))))
                .toList();
    }

    static String path(AssociationInfo association, UUID key) {
        return "/karta/" + association.slug() + "/statistik/" + key;
    }
}
