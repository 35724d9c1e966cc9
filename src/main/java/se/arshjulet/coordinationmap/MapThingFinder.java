package se.arshjulet.coordinationmap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;

@Service
class MapThingFinder implements MapThings {

    private final List<MapThingSource> sources;
    private final Associations associations;

    MapThingFinder(List<MapThingSource> sources, Associations associations) {
        this.sources = sources;
        this.associations = associations;
    }

    @Override
    public Optional<MapThing> find(UUID associationId, String module, UUID id) {
        return all(associationId)
                .filter(thing -> thing.module().equals(module) && thing.id().equals(id))
                .findFirst();
    }

    @Override
    public Map<UUID, MapThing> find(UUID associationId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Set<UUID> wanted = Set.copyOf(ids);
        return all(associationId)
                .filter(thing -> wanted.contains(thing.id()))
                .collect(Collectors.toMap(MapThing::id, Function.identity(), (first, second) -> first));
    }

    @Override
    public List<MapThing> search(UUID associationId, String words, int limit) {
        List<String> wanted = Stream.of(lower(words).strip().split("\\s+")).toList();
        return all(associationId)
                .filter(thing -> has(thing.title() + " " + thing.context(), wanted))
                .sorted(Comparator.comparing(thing -> !has(thing.title(), wanted)))
                .limit(limit)
                .toList();
    }

    private Stream<MapThing> all(UUID associationId) {
        AssociationInfo association = associations.byId(associationId);
        return sources.stream().flatMap(source -> source.things(association).stream());
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().allMatch(lower(text)::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
