package se.arshjulet.task;

/** att göra, återsänd, att bekräfta, inskickad, klart, återkallad. */
public enum TaskState {
    OPEN,
    RETURNED,
    /** somebody has done it for her; she has it left to read and confirm */
    TO_CONFIRM,
    /** out of her hands, and not yet approved */
    SENT_IN,
    DONE,
    WITHDRAWN;

    /** She has the move. */
    public boolean isOpen() {
        return this == OPEN || this == RETURNED || this == TO_CONFIRM;
    }
}
