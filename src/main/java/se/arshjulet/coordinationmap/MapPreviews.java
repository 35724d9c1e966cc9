package se.arshjulet.coordinationmap;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.Associations;
import se.arshjulet.base.TenantContext;
import se.arshjulet.coordinationmap.PublicationTable.Head;

/** What the next publication of a module would be, in the current association. */
@Service
class MapPreviews {

    private final ModuleReading reading;
    private final PublicationTable publications;
    private final Associations associations;
    private final Clock clock;

    MapPreviews(ModuleReading reading, PublicationTable publications, Associations associations, Clock clock) {
        this.reading = reading;
        this.publications = publications;
        this.associations = associations;
        this.clock = clock;
    }

    /**
     * The same content, guarded alike, that publishing now would give.
     *
     * @return empty while nothing is approved
     * @throws AccessDeniedException unless she is a coordinator of the association
     */
    @Transactional(readOnly = true)
    <C extends MapContent, M extends PublishedModule<C>> Optional<M> of(ModulePages<C, M> module) {
        MapAccess.coordinator();
        AssociationInfo association = associations.byId(TenantContext.require());
        ModuleDefinition<C> definition = module.definition();
        GuardedContent<C> guarded = reading.publishable(definition, reading.approved(definition));
        if (guarded.content().members().isEmpty()) {
            return Optional.empty();
        }
        Head next = new Head(
                UUID.randomUUID(),
                association.id(),
                definition.module(),
                publications.lastNumber(association.id(), definition.module()) + 1,
                clock.instant());
        return Optional.of(module.ready(new Publication<>(association, next, guarded.content(), guarded.provenance())))
                .filter(module::shows);
    }
}
