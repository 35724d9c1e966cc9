package se.arshjulet.coordinationmap;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
    private final Map<Place, Kept<?>> latest = new ConcurrentHashMap<>();

    PublishedMaps(PublicationTable publications) {
        this.publications = publications;
    }

    /** The latest publication of the association's organisation module. */
    Optional<PublishedOrganisation> organisation(AssociationInfo association) {
        return latest(association, MapModule.ORGANISATION, OrganisationMap.class, PublishedOrganisation::new);
    }

    /** The latest publication of the association's collaboration module. */
    Optional<PublishedCollaborations> collaborations(AssociationInfo association) {
        return latest(association, MapModule.COLLABORATION, CollaborationMap.class, PublishedCollaborations::new);
    }

    /** The latest publication of the association's statistics module. */
    Optional<PublishedStatistics> statistics(AssociationInfo association) {
        return latest(association, MapModule.STATISTICS, StatisticsMap.class, PublishedStatistics::new);
    }

    /** The latest publication of the association's flow module. */
    Optional<PublishedFlows> flows(AssociationInfo association) {
        return latest(association, MapModule.FLOWS, FlowMap.class, PublishedFlows::new);
    }

    private record Place(UUID association, MapModule module) {}

    private record Kept<V>(AssociationInfo association, Head head, V ready) {}

    @SuppressWarnings("unchecked") // a place keeps what is made ready for its module alone
    private <C extends MapContent, V> Optional<V> latest(
            AssociationInfo association, MapModule module, Class<C> type, Function<Publication<C>, V> ready) {
        return publications.latest(association.id(), module).map(head -> {
            Place place = new Place(association.id(), module);
            Kept<?> kept = latest.get(place);
            if (kept == null || !kept.head().equals(head) || !kept.association().equals(association)) {
                kept = new Kept<>(
                        association,
                        head,
                        ready.apply(new Publication<>(association, head, publications.content(head, type))));
                latest.put(place, kept);
            }
            return (V) kept.ready();
        });
    }
}
