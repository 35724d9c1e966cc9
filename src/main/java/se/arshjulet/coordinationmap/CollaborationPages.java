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
import se.arshjulet.opendata.SwedishText;

/** The collaborations as anyone sees them: pages that hold no session and are complete without JavaScript. */
@Controller
class CollaborationPages {

    private final PublicAssociations associations;
    private final PublishedMaps maps;
    private final MapPages pages;
    private final Clock clock;

    CollaborationPages(PublicAssociations associations, PublishedMaps maps, MapPages pages, Clock clock) {
        this.associations = associations;
        this.maps = maps;
        this.pages = pages;
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
            @RequestParam(required = false) @Nullable String utgava,
            ServletWebRequest request,
            Model model) {
        Optional<AssociationInfo> association = associations.bySlug(slug);
        if (association.isEmpty()) {
            return pages.notFound(request, model);
        }
        WantedEdition wanted = WantedEdition.of(utgava);
        Optional<PublishedCollaborations> found = maps.collaborations(association.get(), wanted);
        if (found.isEmpty()) {
            return pages.absent(association.get(), MapModule.COLLABORATION, wanted, request, model);
        }
        PublishedCollaborations map = found.get();
        CollaborationFilter filter = CollaborationFilter.of(q, MapPages.uuid(medlem), niva, malgrupp);
        if (pages.isCurrent(request, map, "collaborations", filter)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("page", new CollaborationPage(map, filter));
        pages.describe(map, "collaborations", model);
        pages.offerFrame(map, "", model);
        return "map/collaborations";
    }

    @GetMapping("/karta/{slug}/samverkan/{key}")
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
        Optional<PublishedCollaborations> map = id == null
                ? Optional.empty()
                : association.flatMap(it -> maps.collaborations(it, WantedEdition.of(utgava, id)));
        Optional<JointCollaboration> joint = id == null ? Optional.empty() : map.flatMap(it -> it.at(id));
        if (id == null || map.isEmpty() || joint.isEmpty()) {
            return pages.notFound(request, model);
        }
        if (pages.isCurrent(request, map.get(), "collaboration", key)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("joint", joint.get());
        model.addAttribute("told", told(map.get(), joint.get()));
        pages.describe(map.get(), "collaborations", model);
        pages.describeOrigin(
                map.get(),
                id,
                joint.get().told().stream().map(MapCollaboration::memberId).toList(),
                List.of(),
                model);
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
}
