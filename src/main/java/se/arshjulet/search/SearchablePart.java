package se.arshjulet.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.association.AssociationInfo;

/** A part of what is public. A bean of this kind makes its things found. Asked without a tenant, and for whatever anybody may see. */
public interface SearchablePart {

    /** Its name in addresses: /karta/{slug}/{path}. */
    String path();

    String title();

    /** Which publication of each of the associations is shown; those that show none are left out. One statement, however many
     * they are. */
    Map<UUID, UUID> editions(Collection<UUID> associationIds);

    /** Everything in that publication that has a page of its own, in its order. */
    List<SearchableThing> things(AssociationInfo association);
}
