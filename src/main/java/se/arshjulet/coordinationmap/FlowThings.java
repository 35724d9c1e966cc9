package se.arshjulet.coordinationmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;

/** The flows on the map: a way is one thing, whatever the year. */
@Component
class FlowThings implements MapThingSource {

    /** As the form says "En insats hos förbundet". */
    private static final String INTERVENTION = "intervention";

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

    /** The ways into and out of the association's insatser, which members count together. */
    List<MapThing> ofInterventions(AssociationInfo association) {
        Set<UUID> ways = maps.flows(association).stream()
                .flatMap(map -> map.flows().stream())
                .filter(flow -> INTERVENTION.equals(flow.origin().code())
                        || INTERVENTION.equals(flow.destination().code()))
                .map(MapFlow::way)
                .collect(Collectors.toSet());
        return things(association).stream()
                .filter(thing -> ways.contains(thing.id()))
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
