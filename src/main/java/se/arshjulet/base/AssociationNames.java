package se.arshjulet.base;

import java.util.List;
import java.util.UUID;

/** What an association is called, for the modules that serve all and know none. Implemented by the one that keeps them. */
public interface AssociationNames {

    /** @throws IllegalArgumentException if there is no such association */
    String nameOf(UUID associationId);

    /** Those of this installation, for work that is done in each. */
    List<UUID> ids();
}
