package se.arshjulet.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.arshjulet.association.AssociationInfo;

/** A part of what is public. A bean of this kind makes its things found. Asked without a tenant, and for whatever anybody may see. */
public interface SearchablePart {

    /** Its name in addresses: /karta/{slug}/{path}. */
    String path();

    String title();

    /** Which publication is shown; empty if none is. At most one statement. */
    Optional<UUID> edition(AssociationInfo association);

    /** Everything in that publication that has a page of its own, in its order. */
    List<SearchableThing> things(AssociationInfo association);
}
