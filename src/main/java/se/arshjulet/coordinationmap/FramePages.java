package se.arshjulet.coordinationmap;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;
import se.arshjulet.opendata.PublicAssociations;

/**
 * A module's picture in somebody else's page: always as it is published now, with nothing around it but its question and
 * the way to the whole page. What is not published says so in as small a room.
 */
@Controller
class FramePages {

    /** After a module's address. */
    static final String FRAME = "/ram";

    private static final String GONE = "map/frame-gone";

    private final PublicAssociations associations;
    private final PublishedMaps maps;
    private final MapPages pages;

    FramePages(PublicAssociations associations, PublishedMaps maps, MapPages pages) {
        this.associations = associations;
        this.maps = maps;
        this.pages = pages;
    }

    @GetMapping("/karta/{slug}/organisation" + FRAME)
    @Nullable
    String organisation(@PathVariable String slug, ServletWebRequest request, Model model) {
        return frame(slug, maps::organisation, "organisation-units", request, model);
    }

    @GetMapping("/karta/{slug}/samverkan" + FRAME)
    @Nullable
    String collaborations(@PathVariable String slug, ServletWebRequest request, Model model) {
        return frame(slug, maps::collaborations, "collaborations", request, model);
    }

    @GetMapping("/karta/{slug}/floden" + FRAME)
    @Nullable
    String flows(@PathVariable String slug, ServletWebRequest request, Model model) {
        return frame(slug, maps::flows, "flows", request, model);
    }

    /** @param matt the measure's key; without one that is there, the first */
    @GetMapping("/karta/{slug}/statistik" + FRAME)
    @Nullable
    String statistics(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String matt,
            ServletWebRequest request,
            Model model) {
        Optional<PublishedStatistics> map = associations
                .bySlug(slug)
                .flatMap(it -> maps.statistics(it, WantedEdition.LATEST))
                .filter(it -> !it.measures().isEmpty());
        if (map.isEmpty()) {
            return gone(slug, request, model);
        }
        UUID wanted = MapPages.uuid(matt);
        MapMeasure measure = Optional.ofNullable(wanted)
                .flatMap(map.get()::at)
                .orElseGet(() -> StatisticsPage.ordered(map.get()).get(0));
        model.addAttribute("measure", measure);
        return frame(map.get(), "measures", measure.key(), request, model);
    }

    private @Nullable String frame(
            String slug,
            BiFunction<AssociationInfo, WantedEdition, Optional<? extends PublishedModule<?>>> find,
            String resource,
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        Optional<? extends PublishedModule<?>> map =
                association.isEmpty() ? Optional.empty() : find.apply(association.get(), WantedEdition.LATEST);
        return map.isEmpty() ? gone(slug, request, model) : frame(map.get(), resource, "", request, model);
    }

    private @Nullable String frame(
            PublishedModule<?> map, String resource, Object shown, ServletWebRequest request, Model model) {
        if (pages.isCurrent(request, map, "frame", shown)) {
            return MapPages.FINISHED;
        }
        pages.describe(map, resource, model);
        return "map/frame";
    }

    private String gone(String slug, ServletWebRequest request, Model model) {
        associations.bySlug(slug).ifPresent(it -> model.addAttribute("association", it));
        pages.notFound(request, model);
        return GONE;
    }
}
