package se.arshjulet.coordinationmap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.PublicationTable.Head;
import se.arshjulet.search.SearchablePart;
import se.arshjulet.search.SearchableThing;

/** A module of the map in the search: its things with all that is said of them.
 * @param <V> the module, published */
abstract class SearchableModule<V extends PublishedModule<?>> implements SearchablePart {

    private final MapModule module;
    private final PublicationTable publications;

    SearchableModule(MapModule module, PublicationTable publications) {
        this.module = module;
        this.publications = publications;
    }

    abstract Optional<V> published(AssociationInfo association);

    abstract Stream<SearchableThing> things(V map);

    @Override
    public final String path() {
        return module.path();
    }

    @Override
    public final String title() {
        return module.title();
    }

    @Override
    public final Map<UUID, UUID> editions(Collection<UUID> associationIds) {
        return publications.latest(associationIds).stream()
                .filter(head -> head.module() == module)
                .collect(Collectors.toMap(Head::associationId, Head::id));
    }

    @Override
    public final List<SearchableThing> things(AssociationInfo association) {
        return published(association).map(map -> things(map).toList()).orElse(List.of());
    }
}
