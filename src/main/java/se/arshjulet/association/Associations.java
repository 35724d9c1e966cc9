package se.arshjulet.association;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The associations of this installation; not bound to the current one. */
public interface Associations {

    Optional<AssociationInfo> bySlug(String slug);

    /** @throws IllegalArgumentException if there is none */
    AssociationInfo byId(UUID id);

    /** Whether a new association can be called so in addresses: well formed, not another's and not a page's. */
    boolean isFree(String slug);

    /** By name, in Swedish order. */
    List<AssociationInfo> all();

    /** @throws IllegalArgumentException if the slug is taken or has other signs than a–z, 0–9 and - */
    AssociationInfo create(String slug, String name, boolean demo);

    /** Creates an association and invites its first coordinator by mail; both or neither.
     * @throws IllegalArgumentException as {@link #create} */
    AssociationInfo found(String slug, String name, String coordinatorName, String coordinatorEmail);
}
