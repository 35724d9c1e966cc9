package se.arshjulet.coordinationmap;

import java.util.List;
import se.arshjulet.association.AssociationInfo;

/** The things of one module of the map. A bean of this kind makes them known to {@link MapThings}. */
interface MapThingSource {

    /** All that the latest publication holds, in the map's order; empty if nothing is published. At most one statement
     * where the publication has been read before. */
    List<MapThing> things(AssociationInfo association);
}
