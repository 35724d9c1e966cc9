package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.UUID;

/** One thing that a member says on the map, and that a publication can add, change or take away. */
interface MapItem {

    /** Outlives the year and the publication. */
    UUID key();

    UUID memberId();

    String name();

    /** What tells two of the kind apart in a list, beside the name. */
    String detail();

    /** What its page says of it; two with the same facts are the same to whoever reads them.
     * @param map that it stands in */
    List<Fact> facts(MapContent map);

    /** The same without when it was said: the same words said again another year are no change. */
    MapItem dateless();
}
