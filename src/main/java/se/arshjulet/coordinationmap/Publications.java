package se.arshjulet.coordinationmap;

import java.util.UUID;

/** Makes publications: append-only snapshots of a module. Approved is not published. */
public interface Publications {

    /** Publishes everything that is approved in the module, in the current association. Where nothing has changed since
     * the last publication, that one stands.
     * @return the publication's id
     * @throws IllegalStateException if nothing is approved */
    UUID publish(MapModule module, UUID byAccount, String note);
}
