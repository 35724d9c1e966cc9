package se.arshjulet.review;

/** väntar, återsänd, godkänd, återkallad. Only an open review can be decided or withdrawn. */
public enum ReviewState {
    OPEN,
    RETURNED,
    APPROVED,
    WITHDRAWN
}
