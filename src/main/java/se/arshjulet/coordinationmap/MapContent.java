package se.arshjulet.coordinationmap;

import java.util.List;

/** What one publication of a module holds: whose it is and what they say, in the map's order. Never changes. */
interface MapContent {

    List<MapMember> members();

    /** The units, the collaborations, the flows … of the members. */
    List<? extends MapItem> items();
}
