package se.arshjulet.datarequest;

/** utkast, startas, pågår, avslutad, återkallad. */
public enum RoundState {
    DRAFT,
    STARTING,
    RUNNING,
    CLOSED,
    WITHDRAWN
}
