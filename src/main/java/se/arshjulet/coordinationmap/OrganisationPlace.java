package se.arshjulet.coordinationmap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arshjulet.association.AssociationInfo;

/**
 * An organisation as one association's map has it: each association answers for its own area, so nothing here is added to what
 * another says, and a count that one withholds cannot be worked out of a sum.
 *
 * @param membership since when it is a member there, and until when, in a sentence
 * @param over it is a member there no more
 * @param mission as it says itself there; null if it does not
 * @param chapters what is published there of it; empty if nothing is
 */
public record OrganisationPlace(
        AssociationInfo association,
        String membership,
        boolean over,
        @Nullable String mission,
        @Nullable MapContact contact,
        List<Chapter> chapters) {

    /** What one module of the map has of it.
     * @param path where the module shows more of it
     * @param things the first of them */
    public record Chapter(String title, String path, String count, List<Thing> things, int more) {}

    /** A unit, a collaboration, a measure or a way, with its page. */
    public record Thing(String name, String path) {}
}
