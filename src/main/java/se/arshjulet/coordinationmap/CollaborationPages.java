package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.CollaborationMap.MapCollaboration;
import se.arshjulet.opendata.PublicAssociations;
import se.arshjulet.opendata.Representations;
import se.arshjulet.opendata.SwedishText;

/** The collaborations as anyone sees them: pages that hold no session and are complete without JavaScript. */
@Controller
class CollaborationPages {

    private final PublicAssociations associations;
    private final PublishedMaps maps;
    private final MapPages pages;
    private final Representations representations;
    private final Clock clock;

    CollaborationPages(
            PublicAssociations associations,
            PublishedMaps maps,
            MapPages pages,
            Representations representations,
            Clock clock) {
        this.associations = associations;
        this.maps = maps;
        this.pages = pages;
        this.representations = representations;
        this.clock = clock;
    }

    @GetMapping("/karta/{slug}/samverkan")
    @Nullable
    String all(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String medlem,
            @RequestParam(required = false) @Nullable String niva,
            @RequestParam(required = false) @Nullable String malgrupp,
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            return pages.notFound(request, model);
        }
        Optional<PublishedCollaborations> found = maps.collaborations(association.get());
        if (found.isEmpty()) {
            return pages.unpublished(association.get(), MapPart.of(MapModule.COLLABORATION, null), request, model);
        }
        PublishedCollaborations map = found.get();
        CollaborationFilter filter = CollaborationFilter.of(q, MapPages.uuid(medlem), niva, malgrupp);
        if (representations.isCurrent(request, "collaborations", association, map.publicationId(), filter)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("association", association.get());
        model.addAttribute("module", MapModule.COLLABORATION);
        model.addAttribute("page", new CollaborationPage(map, filter));
        describe(map, model);
        return "map/collaborations";
    }

    @GetMapping("/karta/{slug}/samverkan/{key}")
    @Nullable
    String one(@PathVariable String slug, @PathVariable String key, ServletWebRequest request, Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        association.ifPresent(it -> model.addAttribute("association", it));
        Optional<PublishedCollaborations> map = association.flatMap(maps::collaborations);
        UUID id = MapPages.uuid(key);
        Optional<JointCollaboration> joint = id == null ? Optional.empty() : map.flatMap(it -> it.at(id));
        if (map.isEmpty() || joint.isEmpty()) {
            return pages.notFound(request, model);
        }
        if (representations.isCurrent(
                request, "collaboration", association, map.get().publicationId(), key)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("joint", joint.get());
        model.addAttribute("told", told(map.get(), joint.get()));
        describe(map.get(), model);
        return "map/collaboration";
    }

    /** What one member says of it.
     * @param updated the day when it was approved, in words */
    public record Told(String member, MapCollaboration collaboration, String updated) {}

    private List<Told> told(PublishedCollaborations map, JointCollaboration joint) {
        return joint.told().stream()
                .map(it -> new Told(map.memberOf(it).name(), it, SwedishText.day(it.updated(), clock.getZone())))
                .toList();
    }

    private void describe(PublishedCollaborations map, Model model) {
        model.addAttribute("number", map.number());
        model.addAttribute("published", SwedishText.day(map.publishedAt(), clock.getZone()));
        model.addAttribute("api", "/api/v1/associations/" + map.association().slug() + "/collaborations");
    }
}
