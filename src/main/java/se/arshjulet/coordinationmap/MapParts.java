package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.opendata.SwedishText;

/** Which parts an association's map has: the map's own modules and the chapters of others, published or not. */
@Service
class MapParts {

    private final PublicationTable publications;
    private final List<MapChapter> chapters;
    private final Associations associations;
    private final Clock clock;

    MapParts(
            PublicationTable publications,
            ObjectProvider<MapChapter> chapters,
            Associations associations,
            Clock clock) {
        this.publications = publications;
        this.chapters = chapters.orderedStream().toList();
        this.associations = associations;
        this.clock = clock;
    }

    /** In the order that they are shown. */
    List<MapPart> of(AssociationInfo association) {
        List<UUID> only = List.of(association.id());
        Map<MapModule, Instant> modules =
                publications.latest(only).stream().collect(Collectors.toMap(Head::module, Head::publishedAt));
        return Stream.concat(
                        Arrays.stream(MapModule.values()).map(module -> MapPart.of(module, day(modules.get(module)))),
                        chapters.stream()
                                .map(chapter -> MapPart.of(
                                        chapter, day(chapter.updated(only).get(association.id())))))
                .toList();
    }

    /** The associations that have published anything, in Swedish order. */
    List<AssociationInfo> published() {
        List<AssociationInfo> all = associations.all();
        List<UUID> ids = all.stream().map(AssociationInfo::id).toList();
        Set<UUID> published =
                publications.latest(ids).stream().map(Head::associationId).collect(Collectors.toSet());
        chapters.forEach(chapter -> published.addAll(chapter.updated(ids).keySet()));
        return all.stream()
                .filter(association -> published.contains(association.id()))
                .toList();
    }

    private @Nullable String day(@Nullable Instant published) {
        return published == null ? null : SwedishText.day(published, clock.getZone());
    }
}
