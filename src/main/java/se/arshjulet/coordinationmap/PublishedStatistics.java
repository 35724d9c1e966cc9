package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.StatisticsMap.MapMeasure;

/** A publication of the statistics module, ready to be read. Never changes. */
final class PublishedStatistics {

    private final Publication<StatisticsMap> publication;
    private final Map<UUID, MapMeasure> byKey = new LinkedHashMap<>();
    private final Map<UUID, MapMember> members = new LinkedHashMap<>();

    PublishedStatistics(Publication<StatisticsMap> publication) {
        this.publication = publication;
        publication.content().members().forEach(member -> members.put(member.id(), member));
        publication.content().measures().forEach(measure -> byKey.put(measure.key(), measure));
    }

    AssociationInfo association() {
        return publication.association();
    }

    UUID publicationId() {
        return publication.id();
    }

    int number() {
        return publication.number();
    }

    Instant publishedAt() {
        return publication.publishedAt();
    }

    List<MapMeasure> measures() {
        return publication.content().measures();
    }

    Optional<MapMeasure> at(UUID key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Those who tell: members, and the association itself. */
    List<MapMember> members() {
        return List.copyOf(members.values());
    }

    MapMember memberOf(MapMeasure measure) {
        MapMember member = members.get(measure.memberId());
        if (member == null) {
            throw new IllegalStateException(
                    "Publication " + publicationId() + " has a measure without a member: " + measure.key());
        }
        return member;
    }
}
