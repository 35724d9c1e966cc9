package se.arshjulet.coordinationmap;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** A publication of the flow module, ready to be looked things up in. Never changes. */
final class PublishedFlows extends PublishedModule<FlowMap> {

    private final Map<UUID, List<MapFlow>> ways = new HashMap<>();
    private final List<Integer> years;

    PublishedFlows(Publication<FlowMap> publication) {
        super(publication);
        TreeSet<Integer> told = new TreeSet<>(Collections.reverseOrder());
        for (MapFlow flow : flows()) {
            ways.merge(flow.way(), List.of(flow), PublishedFlows::newestFirst);
            told.add(flow.year());
        }
        waiting().forEach(it -> told.add(it.year()));
        years = List.copyOf(told);
    }

    private static List<MapFlow> newestFirst(List<MapFlow> one, List<MapFlow> other) {
        return Stream.concat(one.stream(), other.stream())
                .sorted(Comparator.comparingInt(MapFlow::year).reversed().thenComparing(flow -> !flow.counted()))
                .toList();
    }

    /** Of every year, the newest first; within it in the map's order. */
    List<MapFlow> flows() {
        return content().flows();
    }

    List<MapWaiting> waiting() {
        return content().waiting();
    }

    /** Those that anything is told of, the newest first. */
    List<Integer> years() {
        return years;
    }

    /** A way is a thing of the map whichever year one comes to it from. */
    @Override
    boolean has(UUID thing) {
        return ways.containsKey(thing) || super.has(thing);
    }

    /** The same way in each year that it is told of, the newest first, and of a year what counts first; empty if there is none. */
    List<MapFlow> way(UUID way) {
        return ways.getOrDefault(way, List.of());
    }

    /** What others say of the same people, and what both have agreed on: the same way between the parties that year. */
    List<MapFlow> alsoTold(MapFlow flow) {
        return flow.told() == null
                ? List.of()
                : flows().stream()
                        .filter(it ->
                                !it.key().equals(flow.key()) && flow.told().equals(it.told()))
                        .toList();
    }
}
