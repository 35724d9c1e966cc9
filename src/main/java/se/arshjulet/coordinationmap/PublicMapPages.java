package se.arshjulet.coordinationmap;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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
import se.arshjulet.coordinationmap.OrganisationMap.MapUnit;
import se.arshjulet.opendata.PublicAssociations;
import se.arshjulet.opendata.Representations;
import se.arshjulet.opendata.SwedishText;

/** The map as anyone sees it: pages that hold no session and are complete without JavaScript. */
@Controller
class PublicMapPages {

    /** What a handler returns when the answer is finished already (304). */
    private static final @Nullable String FINISHED = null;

    private final PublicAssociations associations;
    private final PublishedMaps maps;
    private final Representations representations;
    private final Clock clock;

    PublicMapPages(PublicAssociations associations, PublishedMaps maps, Representations representations, Clock clock) {
        this.associations = associations;
        this.maps = maps;
        this.representations = representations;
        this.clock = clock;
    }

    @GetMapping("/karta")
    @Nullable
    String associations(ServletWebRequest request, Model model) {
        var listed = maps.withPublications();
        if (representations.isCurrent(request, "associations", listed)) {
            return FINISHED;
        }
        model.addAttribute("associations", listed);
        return "map/associations";
    }

    @GetMapping("/karta/{slug}")
    @Nullable
    String start(@PathVariable String slug, ServletWebRequest request, Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            return notFound(request, model);
        }
        var published = maps.published(association.get());
        if (representations.isCurrent(request, "start", association, published)) {
            return FINISHED;
        }
        model.addAttribute("association", association.get());
        model.addAttribute("modules", MapModule.values());
        model.addAttribute(
                "published",
                published.stream()
                        .collect(Collectors.toMap(
                                head -> head.module().name(),
                                head -> SwedishText.day(head.publishedAt(), clock.getZone()))));
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
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            return notFound(request, model);
        }
        model.addAttribute("association", association.get());
        model.addAttribute("module", MapModule.ORGANISATION);
        Optional<PublishedMap> found = maps.organisation(association.get());
        if (found.isEmpty()) {
            return representations.isCurrent(request, "unpublished", association) ? FINISHED : "map/unpublished";
        }
        PublishedMap map = found.get();
        MapFilter filter = MapFilter.of(q, uuid(medlem), malgrupp, omrade);
        if (representations.isCurrent(request, "organisation", association, map.publicationId(), filter)) {
            return FINISHED;
        }
        model.addAttribute("page", new OrganisationPage(map, filter));
        describe(map, model);
        return "map/organisation";
    }

    @GetMapping("/karta/{slug}/organisation/enheter/{key}")
    @Nullable
    String unit(@PathVariable String slug, @PathVariable String key, ServletWebRequest request, Model model) {
        Optional<PublishedMap> map = associations.bySlug(slug).flatMap(maps::organisation);
        UUID unitKey = uuid(key);
        Optional<MapUnit> unit = unitKey == null ? Optional.empty() : map.flatMap(it -> it.unit(unitKey));
        if (map.isEmpty() || unit.isEmpty()) {
            associations.bySlug(slug).ifPresent(association -> model.addAttribute("association", association));
            return notFound(request, model);
        }
        if (representations.isCurrent(
                request,
                "unit",
                map.get().association(),
                map.get().publicationId(),
                unit.get().key())) {
            return FINISHED;
        }
        model.addAttribute("association", map.get().association());
        model.addAttribute("unit", unit.get());
        model.addAttribute("member", map.get().memberOf(unit.get()));
        model.addAttribute("above", map.get().above(unit.get()));
        model.addAttribute("under", map.get().under(unit.get()));
        model.addAttribute("updated", SwedishText.day(unit.get().updated(), clock.getZone()));
        describe(map.get(), model);
        return "map/unit";
    }

    /** The modules that have no pages of their own yet. */
    @GetMapping({"/karta/{slug}/samverkan", "/karta/{slug}/statistik", "/karta/{slug}/floden"})
    @Nullable
    String unpublished(@PathVariable String slug, ServletWebRequest request, Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            return notFound(request, model);
        }
        String path = request.getRequest().getRequestURI();
        for (MapModule module : MapModule.values()) {
            if (path.endsWith("/" + module.path())) {
                model.addAttribute("module", module);
            }
        }
        model.addAttribute("association", association.get());
        return representations.isCurrent(request, path, association) ? FINISHED : "map/unpublished";
    }

    /** Everything else under /karta, before Vaadin's servlet would open a session for it. */
    @GetMapping("/karta/**")
    String notFound(ServletWebRequest request, Model model) {
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (response != null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        return "map/not-found";
    }

    private void describe(PublishedMap map, Model model) {
        model.addAttribute("number", map.number());
        model.addAttribute("published", SwedishText.day(map.publishedAt(), clock.getZone()));
        model.addAttribute("api", "/api/v1/associations/" + map.association().slug() + "/organisation-units");
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
