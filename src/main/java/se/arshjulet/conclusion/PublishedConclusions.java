package se.arshjulet.conclusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.conclusion.ConclusionPublicationTable.Head;
import se.arshjulet.conclusion.ConclusionPublications.Content;
import se.arshjulet.conclusion.ConclusionPublications.PublicConclusion;

/**
 * What is published, for anyone. A request costs one small indexed query (which publication is the latest?); what it holds
 * never changes and is kept in memory.
 */
@Service
class PublishedConclusions {

    private final ConclusionPublicationTable publications;
    private final Map<UUID, Edition> latest = new ConcurrentHashMap<>();

    PublishedConclusions(ConclusionPublicationTable publications) {
        this.publications = publications;
    }

    /** A publication with what it holds. */
    record Edition(Head head, Content content) {

        List<PublicConclusion> conclusions() {
            return content.conclusions();
        }

        Optional<PublicConclusion> conclusion(int number) {
            return conclusions().stream().filter(it -> it.number() == number).findFirst();
        }
    }

    Optional<Edition> latest(AssociationInfo association) {
        return publications.latest(association.id()).map(this::edition);
    }

    private Edition edition(Head head) {
        Edition kept = latest.get(head.associationId());
        if (kept == null || !kept.head().equals(head)) {
            kept = new Edition(head, publications.content(head));
            latest.put(head.associationId(), kept);
        }
        return kept;
    }
}
