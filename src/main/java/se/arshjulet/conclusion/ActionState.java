package se.arshjulet.conclusion;

/** planerad, pågår, klar, struken. */
public enum ActionState {
    PLANNED,
    UNDER_WAY,
    DONE,
    CANCELLED;

    /** There is something left to do. */
    public boolean isOpen() {
        return this == PLANNED || this == UNDER_WAY;
    }
}
