package se.arshjulet.coordinationmap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.coordinationmap.PublicationTable.Head;

/** A publication of a module with what it holds. Never changes. */
record Publication<C extends MapContent>(
        AssociationInfo association, Head head, C content, List<Provenance> provenance) {

    UUID id() {
        return head.id();
    }

    int number() {
        return head.number();
    }

    Instant publishedAt() {
        return head.publishedAt();
    }
}
