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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.opendata.PublicAssociations;
import se.arshjulet.opendata.SwedishText;

/** The flows as anyone sees them: pages that hold no session and are complete without JavaScript. */
@Controller
class FlowPages {

    private final PublicAssociations associations;
    private final PublishedMaps maps;
    private final MapPages pages;
    private final Clock clock;

    FlowPages(PublicAssociations associations, PublishedMaps maps, MapPages pages, Clock clock) {
        this.associations = associations;
        this.maps = maps;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/karta/{slug}/floden")
    @Nullable
    String all(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String ar,
            @RequestParam(required = false) @Nullable String kon,
            @RequestParam(required = false) @Nullable String medlem,
            @RequestParam(required = false) @Nullable String utgava,
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            return pages.notFound(request, model);
        }
        WantedEdition wanted = WantedEdition.of(utgava);
        Optional<PublishedFlows> found = maps.flows(association.get(), wanted);
        if (found.isEmpty()) {
            return pages.absent(association.get(), MapModule.FLOWS, wanted, request, model);
        }
        PublishedFlows map = found.get();
        FlowFilter filter = FlowFilter.of(ar, MapPages.uuid(medlem), kon);
        if (pages.isCurrent(request, map, "flows", filter)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("page", new FlowPage(map, filter));
        pages.describe(map, "flows", model);
        pages.offerFrame(map, "", model);
        return "map/flows";
    }

    @GetMapping("/karta/{slug}/floden/{key}")
    @Nullable
    String one(
            @PathVariable String slug,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String utgava,
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        association.ifPresent(it -> model.addAttribute("association", it));
        UUID id = MapPages.uuid(key);
        Optional<PublishedFlows> map =
                id == null ? Optional.empty() : association.flatMap(it -> maps.flows(it, WantedEdition.of(utgava, id)));
        List<MapFlow> way = id == null || map.isEmpty() ? List.of() : map.get().way(id);
        if (map.isEmpty() || way.isEmpty()) {
            return pages.notFound(request, model);
        }
        if (pages.isCurrent(request, map.get(), "flow", key)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("flow", way.get(0));
        model.addAttribute("who", who(map.get(), way.get(0)));
        model.addAttribute(
                "years",
                years(way).stream().map(it -> new Year(it, said(map.get(), it))).toList());
        model.addAttribute(
                "also",
                map.get().alsoTold(way.get(0)).stream()
                        .map(it -> said(map.get(), it))
                        .toList());
        pages.describe(map.get(), "flows", model);
        pages.describeOrigin(
                map.get(),
                way.get(0).way(),
                way.stream().flatMap(it -> it.members().stream()).toList(),
                way.stream().map(MapFlow::year).toList(),
                model);
        return "map/flow";
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
