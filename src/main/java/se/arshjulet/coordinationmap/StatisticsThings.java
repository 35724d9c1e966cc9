package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;

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
                .flatMap(map -> map.measures().stream().map(it -> thing(association, map, it)))
                .toList();
    }

    static MapThing thing(AssociationInfo association, PublishedStatistics map, MapMeasure measure) {
        return new MapThing(
                MapModule.STATISTICS.path(),
                measure.key(),
                measure.name(),
                map.memberOf(measure).name(),
                path(association, measure.key()));
    }

    static String path(AssociationInfo association, UUID key) {
        return "/karta/" + association.slug() + "/statistik/" + key;
    }
}
