package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.CollaborationMap.MapCollaboration;
import se.arshjulet.opendata.SwedishText;

/** The collaborations, and what is missing. */
@Component
class CollaborationPages implements ModulePages<CollaborationMap, PublishedCollaborations> {

    private final CollaborationModule definition;
    private final PublishedMaps maps;
    private final MapPages pages;
    private final Clock clock;

    CollaborationPages(CollaborationModule definition, PublishedMaps maps, MapPages pages, Clock clock) {
        this.definition = definition;
        this.maps = maps;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public CollaborationModule definition() {
        return definition;
    }

    @Override
    public Optional<PublishedCollaborations> published(AssociationInfo association, WantedEdition wanted) {
        return maps.collaborations(association, wanted);
    }

    @Override
    public PublishedCollaborations ready(Publication<CollaborationMap> publication) {
        return new PublishedCollaborations(publication);
    }

    @Override
    public ModulePage all(PublishedCollaborations map, Asked asked) {
        CollaborationFilter filter = CollaborationFilter.of(
                asked.text("q"), asked.key("medlem"), asked.text("niva"), asked.text("malgrupp"));
        return new ModulePage("map/collaborations", "collaborations", filter, model -> {
            model.addAttribute("page", new CollaborationPage(map, filter));
            model.addAttribute(
                    "shownData", ShownData.ofWhatIsLookedFor(filter.asked(), CollaborationFilter.IN_OPEN_DATA));
            pages.offerFrame(map, "", model);
        });
    }

    @Override
    public Optional<ModulePage> thing(PublishedCollaborations map, String kind, UUID key) {
        return kind.isEmpty() ? map.at(key).map(joint -> page(map, joint, key)) : Optional.empty();
    }

    private ModulePage page(PublishedCollaborations map, JointCollaboration joint, UUID key) {
        return new ModulePage("map/collaboration", "collaborations", key, model -> {
            model.addAttribute("joint", joint);
            model.addAttribute("told", told(map, joint));
            pages.describeOrigin(
                    map,
                    key,
                    joint.told().stream().map(MapCollaboration::memberId).toList(),
                    List.of(),
                    model);
        });
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
