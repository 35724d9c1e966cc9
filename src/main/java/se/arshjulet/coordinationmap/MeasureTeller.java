package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;

@Service
class MeasureTeller implements MeasuresOnMap {

    private final PublishedMaps maps;
    private final PublicationTable publications;
    private final StatisticsThings things;
    private final Associations associations;

    MeasureTeller(
            PublishedMaps maps, PublicationTable publications, StatisticsThings things, Associations associations) {
        this.maps = maps;
        this.publications = publications;
        this.things = things;
        this.associations = associations;
    }

    @Override
    public List<MapThing> all(UUID associationId) {
        return things.things(associations.byId(associationId));
    }

    @Override
    public Map<UUID, MeasureTold> told(
            UUID associationId, Collection<UUID> measures, int year, @Nullable Instant asOf) {
        if (measures.isEmpty()) {
            return Map.of();
        }
        AssociationInfo association = associations.byId(associationId);
        Set<UUID> wanted = Set.copyOf(measures);
        return edition(associationId, asOf).flatMap(edition -> maps.statistics(association, edition)).stream()
                .flatMap(map -> map.measures().stream()
                        .filter(measure -> wanted.contains(measure.key()))
                        .map(measure -> told(StatisticsThings.thing(association, map, measure), measure, year)))
                .collect(Collectors.toMap(told -> told.measure().id(), Function.identity()));
    }

    private Optional<WantedEdition> edition(UUID association, @Nullable Instant asOf) {
        return asOf == null
                ? Optional.of(WantedEdition.LATEST)
                : publications
                        .shownAt(association, MapModule.STATISTICS, asOf)
                        .map(head -> WantedEdition.numbered(head.number()));
    }

    private static MeasureTold told(MapThing thing, MapMeasure measure, int year) {
        MapMeasure until = measure.with(measure.figures().stream()
                .filter(figure -> figure.year() <= year)
                .toList());
        MeasureWords words = new MeasureWords(until, StatisticsFilter.of(null, null, null, null, null));
        return new MeasureTold(thing, words.year(), words.figures(), words.change());
    }
}
