package se.arshjulet.association;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.base.AssociationNames;

/** Tells the modules that serve all, mail among them, what an association is called. */
@Component
class SenderNames implements AssociationNames {

    private final Associations associations;

    SenderNames(Associations associations) {
        this.associations = associations;
    }

    @Override
    public String nameOf(UUID associationId) {
        return associations.byId(associationId).name();
    }
}
