package se.arshjulet.coordinationmap;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.PublicationTable.Head;

/**
 * What is published, for anyone. A request costs one small indexed query (which publication is the latest?); what it
 * holds never changes and is kept in memory. Needs no tenant: every query names the association that the address does.
 */
@Service
class PublishedMaps {

    private final PublicationTable publications;
    private final Map<UUID, PublishedMap> latest = new ConcurrentHashMap<>();

    PublishedMaps(PublicationTable publications) {
        this.publications = publications;
    }

    /** The latest publication of the association's organisation module. */
    Optional<PublishedMap> organisation(AssociationInfo association) {
        return publications.latest(association.id(), MapModule.ORGANISATION).map(head -> content(association, head));
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
