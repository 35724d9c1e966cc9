package se.arshjulet.coordinationmap;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.search.SearchableThing;

/** The collaborations, by what they are about and who takes part. */
@Component
class SearchableCollaborations extends SearchableModule<PublishedCollaborations> {

    private final PublishedMaps maps;

    SearchableCollaborations(PublishedMaps maps, PublicationTable publications) {
        super(MapModule.COLLABORATION, publications);
        this.maps = maps;
    }

    @Override
    Optional<PublishedCollaborations> published(AssociationInfo association) {
        return maps.collaborations(association);
    }

    @Override
    Stream<SearchableThing> things(PublishedCollaborations map) {
        return map.joint().stream()
                .map(it -> new SearchableThing(
                        it.name(),
                        it.participantText(),
                        SearchableThing.text(
                                it.purpose(),
                                it.kind(),
                                it.levelText(),
                                it.targetGroups(),
                                it.others(),
                                it.frequencies()),
                        CollaborationThings.path(map.association(), it.key())));
    }
}
