package se.arshjulet.coordinationmap;

import java.util.UUID;

/** Something on the published map that has a page of its own and can be pointed at.
 * @param module  the part of the map that it stands in: organisation
 * @param id      outlives the year and the publication
 * @param context whose it is or what it belongs to: the member's name
 * @param path    its page: /karta/{slug}/organisation/enheter/{id} */
public record MapThing(String module, UUID id, String title, String context, String path) {}
