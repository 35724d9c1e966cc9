package se.arshjulet.coordinationmap;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.StatisticsMap.MapFigure;
import se.arshjulet.search.SearchableThing;

/** The measures, by what they count and where. */
@Component
class SearchableMeasures extends SearchableModule<PublishedStatistics> {

    private final PublishedMaps maps;

    SearchableMeasures(PublishedMaps maps, PublicationTable publications) {
        super(MapModule.STATISTICS, publications);
        this.maps = maps;
    }

    @Override
    Optional<PublishedStatistics> published(AssociationInfo association) {
        return maps.statistics(association);
    }

    @Override
    Stream<SearchableThing> things(PublishedStatistics map) {
        return map.measures().stream()
                .map(it -> new SearchableThing(
                        it.name(),
                        map.memberOf(it).name(),
                        SearchableThing.text(
                                it.definition(),
                                it.figures().stream()
                                        .map(MapFigure::category)
                                        .distinct()
                                        .toList(),
                                it.figures().stream()
                                        .map(MapFigure::place)
                                        .distinct()
                                        .toList(),
                                it.source()),
                        StatisticsThings.path(map.association(), it.key())));
    }
}
