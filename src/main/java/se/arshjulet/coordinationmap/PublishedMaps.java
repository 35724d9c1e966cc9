package se.arshjulet.coordinationmap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.PublicationTable.Head;

/**
 * What is published, for anyone. A request costs one small indexed query (which publication is it?); what it
 * holds never changes and is kept in memory, of earlier ones the last that were asked for. Needs no tenant: every query names
 * the association that the address does.
 */
@Service
class PublishedMaps {

    private static final int EARLIER = 12;

    private final PublicationTable publications;
    private final Map<Place, Kept<?>> latest = new ConcurrentHashMap<>();
    private final Map<UUID, Kept<?>> earlier = Collections.synchronizedMap(new LinkedHashMap<>(EARLIER, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept<?>> eldest) {
            return size() > EARLIER;
        }
    });

    PublishedMaps(PublicationTable publications) {
        this.publications = publications;
    }

    /** The publication that is shown of the association's organisation module. */
    Optional<PublishedOrganisation> organisation(AssociationInfo association) {
        return organisation(association, WantedEdition.LATEST);
    }

    Optional<PublishedOrganisation> organisation(AssociationInfo association, WantedEdition wanted) {
        return find(association, MapModule.ORGANISATION, wanted, OrganisationMap.class, PublishedOrganisation::new);
    }

    /** The publication that is shown of the association's collaboration module. */
    Optional<PublishedCollaborations> collaborations(AssociationInfo association) {
        return collaborations(association, WantedEdition.LATEST);
    }

    Optional<PublishedCollaborations> collaborations(AssociationInfo association, WantedEdition wanted) {
        return find(association, MapModule.COLLABORATION, wanted, CollaborationMap.class, PublishedCollaborations::new);
    }

    /** The publication that is shown of the association's statistics module. */
    Optional<PublishedStatistics> statistics(AssociationInfo association) {
        return statistics(association, WantedEdition.LATEST);
    }

    Optional<PublishedStatistics> statistics(AssociationInfo association, WantedEdition wanted) {
        return find(association, MapModule.STATISTICS, wanted, StatisticsMap.class, PublishedStatistics::new);
    }

    /** The publication that is shown of the association's flow module. */
    Optional<PublishedFlows> flows(AssociationInfo association) {
        return flows(association, WantedEdition.LATEST);
    }

    Optional<PublishedFlows> flows(AssociationInfo association, WantedEdition wanted) {
        return find(association, MapModule.FLOWS, wanted, FlowMap.class, PublishedFlows::new);
    }

    private record Place(UUID association, MapModule module) {}

    private record Kept<V>(AssociationInfo association, Head head, V ready) {

        boolean is(AssociationInfo other, Head wanted) {
            return head.equals(wanted) && association.equals(other);
        }
    }

    @SuppressWarnings("unchecked") // what is kept of a publication is made ready for its module alone
    private <C extends MapContent, V extends PublishedModule<C>> Optional<V> find(
            AssociationInfo association,
            MapModule module,
            WantedEdition wanted,
            Class<C> type,
            Function<Publication<C>, V> ready) {
        UUID thing = wanted.holding();
        if (thing != null) {
            // What stands on the map now needs no search.
            Optional<V> shown = find(association, module, WantedEdition.LATEST, type, ready);
            if (shown.filter(map -> map.has(thing)).isPresent()) {
                return shown;
            }
        }
        return wanted.in(publications, association.id(), module).map(head -> {
            Place place = new Place(association.id(), module);
            Kept<?> kept = latest.get(place);
            if (kept != null && kept.is(association, head)) {
                return (V) kept.ready();
            }
            boolean shown = wanted.equals(WantedEdition.LATEST);
            kept = shown ? null : earlier.get(head.id());
            if (kept == null || !kept.is(association, head)) {
                kept = new Kept<>(
                        association,
                        head,
                        ready.apply(new Publication<>(
                                association, head, publications.content(head, type), publications.provenance(head))));
                if (shown) {
                    latest.put(place, kept);
                } else {
                    earlier.put(head.id(), kept);
                }
            }
            return (V) kept.ready();
        });
    }
}
