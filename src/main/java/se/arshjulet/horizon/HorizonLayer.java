package se.arshjulet.horizon;

/** How near something is: the omvärldskarta's three rings, the outermost first. */
public enum HorizonLayer {
    /** arena: what goes on in society at large */
    ARENA,
    /** kontext: what surrounds those who belong to the association */
    CONTEXT,
    /** förbundsvärlden: other associations, and what is decided on them */
    ASSOCIATION_WORLD
}
