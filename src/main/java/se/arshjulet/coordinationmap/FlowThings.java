package se.arshjulet.coordinationmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;

/** The flows on the map: a way is one thing, whatever the year. */
@Component
class FlowThings implements MapThingSource {

    private final PublishedMaps maps;

    FlowThings(PublishedMaps maps) {
        this.maps = maps;
    }

    @Override
    public List<MapThing> things(AssociationInfo association) {
        return maps.flows(association).stream()
                .flatMap(map -> ways(map).values().stream()
                        .map(flow -> new MapThing(
                                MapModule.FLOWS.path(),
                                flow.way(),
                                flow.name(),
                                flow.members().stream()
                                        .map(id -> map.member(id).name())
                                        .collect(Collectors.joining(", ")),
                                path(association) + "/" + flow.way())))
                .toList();
    }

    private static Map<UUID, MapFlow> ways(PublishedFlows map) {
        Map<UUID, MapFlow> ways = new LinkedHashMap<>();
        map.flows().forEach(flow -> ways.putIfAbsent(flow.way(), flow));
        return ways;
    }

    static String path(AssociationInfo association) {
        return "/karta/" + association.slug() + "/floden";
    }
}
