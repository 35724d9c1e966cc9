package se.arshjulet.coordinationmap;

import java.util.UUID;

/** Publishing by whoever may approve: <em>Godkänn och publicera</em> is one step. */
interface ApprovedPublishing {

    /** @throws IllegalStateException if nothing is approved */
    void publish(ModuleDefinition<?> module, UUID approvedBy);
}
