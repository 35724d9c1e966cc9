package se.arshjulet.coordinationmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;

/** A publication of the statistics module, ready to be read. Never changes. */
final class PublishedStatistics extends PublishedModule<StatisticsMap> {

    private final Map<UUID, MapMeasure> byKey = new LinkedHashMap<>();

    PublishedStatistics(Publication<StatisticsMap> publication) {
        super(publication);
        content().measures().forEach(measure -> byKey.put(measure.key(), measure));
    }

    List<MapMeasure> measures() {
        return content().measures();
    }

    Optional<MapMeasure> at(UUID key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
