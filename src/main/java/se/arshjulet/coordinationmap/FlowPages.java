package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.opendata.SwedishText;

/** How people move, way by way. */
@Component
class FlowPages implements ModulePages<FlowMap, PublishedFlows> {

    private final FlowModule definition;
    private final PublishedMaps maps;
    private final MapPages pages;
    private final Clock clock;

    FlowPages(FlowModule definition, PublishedMaps maps, MapPages pages, Clock clock) {
        this.definition = definition;
        this.maps = maps;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public FlowModule definition() {
        return definition;
    }

    @Override
    public Optional<PublishedFlows> published(AssociationInfo association, WantedEdition wanted) {
        return maps.flows(association, wanted);
    }

    @Override
    public PublishedFlows ready(Publication<FlowMap> publication) {
        return new PublishedFlows(publication);
    }

    @Override
    public ModulePage all(PublishedFlows map, Asked asked) {
        FlowFilter filter = FlowFilter.of(asked.text("ar"), asked.key("medlem"), asked.text("kon"));
        return new ModulePage("map/flows", "flows", filter, model -> {
            model.addAttribute("page", new FlowPage(map, filter));
            model.addAttribute("shownData", ShownData.ofWhatIsLookedFor(filter.asked(), FlowFilter.IN_OPEN_DATA));
            pages.offerFrame(map, "", model);
        });
    }

    @Override
    public Optional<ModulePage> thing(PublishedFlows map, String kind, UUID key) {
        List<MapFlow> way = kind.isEmpty() ? map.way(key) : List.of();
        return way.isEmpty() ? Optional.empty() : Optional.of(page(map, way));
    }

    private ModulePage page(PublishedFlows map, List<MapFlow> way) {
        MapFlow newest = way.get(0);
        return new ModulePage("map/flow", "flows", newest.way(), model -> {
            model.addAttribute("flow", newest);
            model.addAttribute("who", who(map, newest));
            model.addAttribute(
                    "years",
                    years(way).stream().map(it -> new Year(it, said(map, it))).toList());
            model.addAttribute(
                    "also",
                    map.alsoTold(newest).stream().map(it -> said(map, it)).toList());
            pages.describeOrigin(
                    map,
                    newest.way(),
                    way.stream().flatMap(it -> it.members().stream()).toList(),
                    way.stream().map(MapFlow::year).toList(),
                    model);
        });
    }

    /** Each once: what was said before an agreement stands among what the parties say. */
    private static Collection<MapFlow> years(List<MapFlow> way) {
        Map<Integer, MapFlow> years = new LinkedHashMap<>();
        way.forEach(flow -> years.putIfAbsent(flow.year(), flow));
        return years.values();
    }

    /** A year of the way. */
    public record Year(MapFlow flow, Said said) {}

    /** Whose word it is.
     * @param updated the day when it was approved, in words
     * @param agreed  the day when both ends agreed, in words; null unless they did */
    public record Said(
            String who,
            MapFlow flow,
            String updated,
            @Nullable String agreed) {}

    private Said said(PublishedFlows map, MapFlow it) {
        return new Said(
                who(map, it),
                it,
                SwedishText.day(it.updated(), clock.getZone()),
                it.agreedOn() == null ? null : SwedishText.day(it.agreedOn()));
    }

    private static String who(PublishedFlows map, MapFlow flow) {
        return flow.members().stream().map(id -> map.member(id).name()).collect(Collectors.joining(" och "));
    }
}
