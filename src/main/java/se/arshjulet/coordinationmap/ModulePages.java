package se.arshjulet.coordinationmap;

import java.util.Optional;
import java.util.UUID;
import se.arshjulet.association.AssociationInfo;

/**
 * What the pages of one module show. A bean of this kind has its module read by anyone.
 *
 * @param <C> what a publication of it holds
 * @param <M> the same made ready to be read
 */
interface ModulePages<C extends MapContent, M extends PublishedModule<C>> {

    ModuleDefinition<C> definition();

    Optional<M> published(AssociationInfo association, WantedEdition wanted);

    M ready(Publication<C> publication);

    /** Whether there is anything in it to make a page of. */
    default boolean shows(M map) {
        return true;
    }

    /** The module's own page. */
    ModulePage all(M map, Asked asked);

    /** The page of one thing.
     * @param kind tells its address from those of the module's other things; empty where it has things of one kind */
    Optional<ModulePage> thing(M map, String kind, UUID key);

    /** Its picture as others show it. */
    default ModulePage frame(M map, Asked asked) {
        ModulePage all = all(map, Asked.NOTHING);
        return new ModulePage(FramePages.VIEW, all.resource(), "", model -> {});
    }

    /** Whether the picture on the module's own page shows it. */
    default boolean isPictured(M map, Asked asked, MapItem item) {
        return true;
    }

    default MapModule module() {
        return definition().module();
    }
}
