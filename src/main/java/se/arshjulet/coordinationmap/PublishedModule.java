package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.AssociationInfo;

/** A publication made ready to be read. Never changes.
 * @param <C> what it holds */
abstract class PublishedModule<C extends MapContent> {

    private final Publication<C> publication;
    private final Map<UUID, MapMember> members = new LinkedHashMap<>();
    private final Set<UUID> keys = new HashSet<>();

    PublishedModule(Publication<C> publication) {
        this.publication = publication;
        publication.content().members().forEach(member -> members.put(member.id(), member));
        publication.content().items().forEach(item -> keys.add(item.key()));
    }

    final C content() {
        return publication.content();
    }

    final AssociationInfo association() {
        return publication.association();
    }

    final MapModule module() {
        return publication.head().module();
    }

    final UUID publicationId() {
        return publication.id();
    }

    final int number() {
        return publication.number();
    }

    final Instant publishedAt() {
        return publication.publishedAt();
    }

    boolean has(UUID thing) {
        return keys.contains(thing);
    }

    /** Where it comes from that the member tells, the last year first.
     * @param year null for whatever year */
    final List<Provenance> provenance(UUID memberId, @Nullable Integer year) {
        return publication.provenance().stream()
                .filter(it -> it.memberId().equals(memberId) && (year == null || it.year() == year))
                .toList();
    }

    /** Those who tell, in the map's order. */
    final List<MapMember> members() {
        return List.copyOf(members.values());
    }

    final MapMember memberOf(MapItem item) {
        return member(item.memberId());
    }

    /** @throws IllegalStateException if nobody of the publication has the id: then it tells a thing that nobody has told */
    final MapMember member(UUID id) {
        MapMember member = members.get(id);
        if (member == null) {
            throw new IllegalStateException("Publication " + publicationId() + " lacks the member " + id);
        }
        return member;
    }
}
