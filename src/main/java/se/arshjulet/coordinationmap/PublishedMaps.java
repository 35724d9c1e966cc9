package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.coordinationmap.PublicationTable.Head;

/**
 * What is published, for anyone. A request costs one small indexed query (which publication is the latest?); what it
 * holds never changes and is kept in memory. Needs no tenant: every query names the association that the address does.
 */
@Service
class PublishedMaps {

    private final PublicationTable publications;
    private final Associations associations;
    private final Map<UUID, PublishedMap> latest = new ConcurrentHashMap<>();

    PublishedMaps(PublicationTable publications, Associations associations) {
        this.publications = publications;
        this.associations = associations;
    }

    /** The latest publication of the association's organisation module. */
    Optional<PublishedMap> organisation(AssociationInfo association) {
        return publications.latest(association.id(), MapModule.ORGANISATION).map(head -> content(association, head));
    }

    /** Which modules have been published, latest publication of each. */
    List<Head> published(AssociationInfo association) {
        return publications.latest(List.of(association.id()));
    }

    /** The associations that have published anything, in Swedish order. */
    List<AssociationInfo> withPublications() {
        List<AssociationInfo> all = associations.all();
        List<UUID> published = publications
                .latest(all.stream().map(AssociationInfo::id).toList())
                .stream()
                .map(Head::associationId)
                .toList();
        return all.stream()
                .filter(association -> published.contains(association.id()))
                .toList();
    }

    private PublishedMap content(AssociationInfo association, Head head) {
        PublishedMap kept = latest.get(association.id());
        if (kept == null
                || !kept.publicationId().equals(head.id())
                || !kept.association().equals(association)) {
            kept = new PublishedMap(association, head, publications.organisation(head));
            latest.put(association.id(), kept);
        }
        return kept;
    }
}
