package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.opendata.PublicAssociations;
import se.arshjulet.opendata.Representations;
import se.arshjulet.opendata.SwedishText;

/** The map as anyone sees it: pages that hold no session and are complete without JavaScript. */
@Controller
class PublicMapPages {

    private final PublicAssociations associations;
    private final MapParts parts;
    private final PublishedMaps maps;
    private final FlowThings flows;
    private final MapPages pages;
    private final Representations representations;
    private final Clock clock;

    PublicMapPages(
            PublicAssociations associations,
            MapParts parts,
            PublishedMaps maps,
            FlowThings flows,
            MapPages pages,
            Representations representations,
            Clock clock) {
        this.associations = associations;
        this.parts = parts;
        this.flows = flows;
        this.pages = pages;
        this.maps = maps;
        this.representations = representations;
        this.clock = clock;
    }

    @GetMapping("/karta")
    @Nullable
    String associations(ServletWebRequest request, Model model) {
        var listed = parts.published();
        if (representations.isCurrent(request, "associations", listed)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("associations", listed);
        return "map/associations";
    }

    @GetMapping("/karta/{slug}")
    @Nullable
    String start(@PathVariable String slug, ServletWebRequest request, Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            return pages.notFound(request, model);
        }
        List<MapPart> all = parts.of(association.get());
        if (representations.isCurrent(request, "start", association, all)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("association", association.get());
        model.addAttribute("parts", all);
        return "map/start";
    }

    @GetMapping("/karta/{slug}/organisation")
    @Nullable
    String organisation(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String medlem,
            @RequestParam(required = false) @Nullable String malgrupp,
            @RequestParam(required = false) @Nullable String omrade,
            @RequestParam(required = false) @Nullable String utgava,
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            return pages.notFound(request, model);
        }
        WantedEdition wanted = WantedEdition.of(utgava);
        Optional<PublishedOrganisation> found = maps.organisation(association.get(), wanted);
        if (found.isEmpty()) {
            return pages.absent(association.get(), MapModule.ORGANISATION, wanted, request, model);
        }
        PublishedOrganisation map = found.get();
        MapFilter filter = MapFilter.of(q, MapPages.uuid(medlem), malgrupp, omrade);
        if (pages.isCurrent(request, map, "organisation", filter)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("page", new OrganisationPage(map, filter));
        pages.describe(map, "organisation-units", model);
        pages.offerFrame(map, "", model);
        return "map/organisation";
    }

    @GetMapping("/karta/{slug}/organisation/enheter/{key}")
    @Nullable
    String unit(
            @PathVariable String slug,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String utgava,
            ServletWebRequest request,
            Model model) {
        UUID unitKey = MapPages.uuid(key);
        Optional<PublishedOrganisation> map = unitKey == null
                ? Optional.empty()
                : associations
                        .bySlug(slug)
                        .flatMap(association -> maps.organisation(association, WantedEdition.of(utgava, unitKey)));
        Optional<MapUnit> unit = unitKey == null ? Optional.empty() : map.flatMap(it -> it.unit(unitKey));
        if (unitKey == null || map.isEmpty() || unit.isEmpty()) {
            associations.bySlug(slug).ifPresent(association -> model.addAttribute("association", association));
            return pages.notFound(request, model);
        }
        if (pages.isCurrent(request, map.get(), "unit", unitKey)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("unit", unit.get());
        model.addAttribute("interventionKeys", keys(map.get(), unit.get()));
        model.addAttribute("member", map.get().memberOf(unit.get()));
        model.addAttribute("above", map.get().above(unit.get()));
        model.addAttribute("under", map.get().under(unit.get()));
        model.addAttribute("updated", SwedishText.day(unit.get().updated(), clock.getZone()));
        pages.describe(map.get(), "organisation-units", model);
        pages.describeOrigin(map.get(), unit.get().key(), List.of(unit.get().memberId()), List.of(), model);
        return "map/unit";
    }

    private static Map<String, UUID> keys(PublishedOrganisation map, MapUnit unit) {
        return unit.interventions().stream()
                .collect(Collectors.toMap(Function.identity(), map::keyOf, (one, other) -> one));
    }

    /** The units that work in an insats, and the flows of people into and out of such. */
    @GetMapping("/karta/{slug}/organisation/insatser/{key}")
    @Nullable
    String intervention(@PathVariable String slug, @PathVariable String key, ServletWebRequest request, Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        association.ifPresent(it -> model.addAttribute("association", it));
        UUID id = MapPages.uuid(key);
        Optional<PublishedOrganisation> map = id == null ? Optional.empty() : association.flatMap(maps::organisation);
        Optional<MapIntervention> found = id == null ? Optional.empty() : map.flatMap(it -> it.intervention(id));
        if (association.isEmpty() || map.isEmpty() || found.isEmpty()) {
            return pages.notFound(request, model);
        }
        List<MapThing> ways = flows.ofInterventions(association.get());
        if (pages.isCurrent(request, map.get(), "intervention", List.of(key, ways))) {
            return MapPages.FINISHED;
        }
        model.addAttribute("it", found.get());
        model.addAttribute(
                "units",
                found.get().units().stream()
                        .map(unit -> new Provider(unit, map.get().memberOf(unit).name()))
                        .toList());
        model.addAttribute("flows", ways);
        pages.describe(map.get(), "interventions", model);
        return "map/intervention";
    }

    /** A unit that works in an insats, and whose it is. */
    public record Provider(MapUnit unit, String member) {}

    /** Everything else under /karta, before Vaadin's servlet would open a session for it. */
    @GetMapping("/karta/**")
    String notFound(ServletWebRequest request, Model model) {
        return pages.notFound(request, model);
    }
}
