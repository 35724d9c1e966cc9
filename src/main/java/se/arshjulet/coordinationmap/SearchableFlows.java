package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.search.SearchableThing;

/** The ways that people go, by where from, where to and how. */
@Component
class SearchableFlows extends SearchableModule<PublishedFlows> {

    private final PublishedMaps maps;

    SearchableFlows(PublishedMaps maps, PublicationTable publications) {
        super(MapModule.FLOWS, publications);
        this.maps = maps;
    }

    @Override
    Optional<PublishedFlows> published(AssociationInfo association) {
        return maps.flows(association);
    }

    /** A way is found once, as it was told last. */
    @Override
    Stream<SearchableThing> things(PublishedFlows map) {
        List<UUID> ways = map.flows().stream().map(MapFlow::way).distinct().toList();
        return ways.stream().map(map::way).map(years -> {
            MapFlow last = years.get(0);
            return new SearchableThing(
                    last.name(),
                    last.members().stream().map(id -> map.member(id).name()).collect(Collectors.joining(", ")),
                    SearchableThing.text(years.stream()
                            .map(MapFlow::route)
                            .flatMap(Stream::ofNullable)
                            .distinct()
                            .toList()),
                    FlowThings.path(map.association()) + "/" + last.way());
        });
    }
}
