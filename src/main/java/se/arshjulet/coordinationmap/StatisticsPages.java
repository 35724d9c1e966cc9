package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.util.List;
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
import se.arshjulet.coordinationmap.CountTable.RuleFor;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.opendata.PublicAssociations;
import se.arshjulet.opendata.SwedishText;

/** The measures as anyone sees them: pages that hold no session and are complete without JavaScript. */
@Controller
class StatisticsPages {

    private final PublicAssociations associations;
    private final PublishedMaps maps;
    private final MapPages pages;
    private final DisclosureRules rules;
    private final Clock clock;

    StatisticsPages(
            PublicAssociations associations, PublishedMaps maps, MapPages pages, DisclosureRules rules, Clock clock) {
        this.associations = associations;
        this.maps = maps;
        this.pages = pages;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/karta/{slug}/statistik")
    @Nullable
    String all(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String matt,
            @RequestParam(required = false) @Nullable String kommun,
            @RequestParam(required = false) @Nullable String jamfor,
            @RequestParam(required = false) @Nullable String kon,
            @RequestParam(required = false) @Nullable String ar,
            @RequestParam(required = false) @Nullable String utgava,
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            return pages.notFound(request, model);
        }
        WantedEdition wanted = WantedEdition.of(utgava);
        Optional<PublishedStatistics> found = maps.statistics(association.get(), wanted)
                .filter(map -> !map.measures().isEmpty());
        if (found.isEmpty()) {
            return pages.absent(association.get(), MapModule.STATISTICS, wanted, request, model);
        }
        PublishedStatistics map = found.get();
        StatisticsFilter filter = StatisticsFilter.of(MapPages.uuid(matt), kommun, jamfor, kon, ar);
        if (pages.isCurrent(request, map, "statistics", filter)) {
            return MapPages.FINISHED;
        }
        UUID key = filter.measure();
        MapMeasure measure = Optional.ofNullable(key).flatMap(map::at).orElseGet(() -> StatisticsPage.ordered(map)
                .get(0));
        model.addAttribute("page", new StatisticsPage(map, measure, filter));
        describe(map, measure, model);
        return "map/statistics";
    }

    @GetMapping("/karta/{slug}/statistik/{key}")
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
        if (association.isEmpty() || id == null) {
            return pages.notFound(request, model);
        }
        Optional<PublishedStatistics> map = maps.statistics(association.get(), WantedEdition.lastWith(id));
        Optional<MapMeasure> measure = map.flatMap(it -> it.at(id));
        if (id == null || map.isEmpty() || measure.isEmpty()) {
            return pages.notFound(request, model);
        }
        if (pages.isCurrent(request, map.get(), "measure", key)) {
            return MapPages.FINISHED;
        }
        StatisticsFilter everything = new StatisticsFilter(id, null, null, null, null);
        model.addAttribute("page", new StatisticsPage(map.get(), measure.get(), everything));
        describe(map.get(), measure.get(), model);
        pages.describeOrigin(
                map.get(),
                id,
                List.of(measure.get().memberId()),
                measure.get().figures().stream().map(MapFigure::year).collect(Collectors.toSet()),
                model);
        return "map/measure";
    }

    private void describe(PublishedStatistics map, MapMeasure measure, Model model) {
        pages.describe(map, "measures", model);
        pages.offerFrame(map, "?matt=" + measure.key(), model);
        String told = map.member(measure.memberId()).name();
        model.addAttribute("told", told);
        model.addAttribute("origin", measure.source().isEmpty() ? told : measure.source());
        model.addAttribute("updated", SwedishText.day(measure.updated(), clock.getZone()));
        if (measure.anchored() != null) {
            model.addAttribute("anchored", SwedishText.day(measure.anchored().on()));
        }
        if (measure.mayPointOutPeople()) {
            model.addAttribute(
                    "threshold",
                    rules.of(map.association().id())
                            .of(new RuleFor(measure.counts(), measure.threshold()))
                            .threshold());
        }
    }
}
