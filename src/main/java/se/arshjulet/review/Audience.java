package se.arshjulet.review;

/** Who takes the decision in a step of a review. */
public enum Audience {
    /** the first coordinator or reviewer who gets to it */
    ANYONE,
    /** a samordnare */
    COORDINATOR,
    /** Beredningsgruppen together: all of it, or a quorum */
    PREPARATORY_GROUP;

    public boolean isGroup() {
        return this == PREPARATORY_GROUP;
    }
}
