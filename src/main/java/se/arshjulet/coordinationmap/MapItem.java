package se.arshjulet.coordinationmap;

import java.util.UUID;

/** One thing that a member says on the map, and that a publication can add, change or take away. */
interface MapItem {

    /** Outlives the year and the publication. */
    UUID key();

    UUID memberId();

    String name();

    /** What tells two of the kind apart in a list, beside the name. */
    String detail();

    /** The same without when it was said: the same words said again another year are no change. */
    MapItem dateless();
}
