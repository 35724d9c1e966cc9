package se.arshjulet.base;

import java.util.UUID;

/** What an association is called, for the modules that serve all and know none. Implemented by the one that keeps them. */
public interface AssociationNames {

    /** @throws IllegalArgumentException if there is no such association */
    String nameOf(UUID associationId);
}
